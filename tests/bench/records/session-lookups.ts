import { SESSION_COOKIE } from '../../../src/people/sign-in-routes.ts';
import { houseOn, withExample } from '../../server/house.ts';
import { line } from './figures.ts';
import type { Place } from './places.ts';

const LOOKUPS = 5_000;

/** What it costs a request that its session is looked up where it is remembered: a signed-in one less one for anybody. */
export async function sessionLookups({ database }: Place): Promise<void> {
  await withExample(database);
  const { app, signIn } = houseOn(database);
  const cookie = `${SESSION_COOKIE}=${await signIn('owner')}`;
  const costOf = async (path: string) => {
    const request = () => app.request(`http://likui${path}`, { headers: { cookie } });
    for (let count = 0; count < 200; count += 1) await request();
    const startedMs = performance.now();
    for (let count = 0; count < LOOKUPS; count += 1) await request();
    return (performance.now() - startedMs) / LOOKUPS;
  };
  const [signedIn, anybody] = [await costOf('/api/session'), await costOf('/health')];
  line(
    'a request that needs a session, above one that does not',
    `${(signedIn - anybody).toFixed(3)} ms`,
    '≤ 0.2 ms',
  );
}
