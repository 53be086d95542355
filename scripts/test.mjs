// `npm test`: installs what the checks need, a browser included, runs every check there is, and closes with one line.
import { findBrowser } from './house/browser.mjs';
import { fastChecks } from './house/checks.mjs';
import { ensureHooks } from './house/hooks.mjs';
import { ensureInstalled } from './house/install.mjs';
import { close, performAll, withNode, withTests } from './house/steps.mjs';
import { findPostgres } from './house/postgres.mjs';
import { saying } from './house/trouble.mjs';

const NOT_RUN = { passed: 0, failed: 0, skipped: 1, output: '' };

/** A journey mostly waits for its page: two parts, each with a server and a browser of its own, share the machine well. */
const JOURNEYS = ['1/2', '2/2'];

await saying(async () => {
  await ensureInstalled({ dev: true, say: ({ zh, en }) => console.log(`${zh} ${en}`) });
  await ensureHooks();
  close(
    await performAll([
      { name: 'build', perform: () => withNode('scripts/build.mjs') },
      ...JOURNEYS.map((part) => ({
        name: `journeys ${part}`,
        after: 'build',
        perform: () => journeys(part),
      })),
      { name: 'embedded', perform: () => withTests('embedded') },
      { name: 'postgres', after: 'embedded', perform: onPostgres },
      ...fastChecks(),
    ]),
  );
});

/** What was tested on the embedded database, on a server of our own. */
async function onPostgres() {
  return (await findPostgres())
    ? withTests('postgres')
    : { ...NOT_RUN, why: 'no PostgreSQL on this machine, and none could be installed' };
}

/**
 * Pages in a real browser, accessibility among it, against the server as it was built.
 * @param {string} part
 */
async function journeys(part) {
  const browser = await findBrowser();
  if (browser) return withTests('journeys', { env: { CHROMIUM: browser }, part });
  return { ...NOT_RUN, why: 'no Chromium on this machine, and none could be installed' };
}
