import { Hono, type Context } from 'hono';
import { chinaDayAt, type ChinaDay } from '../../../kernel/china-day.ts';
import type { Assets } from '../../../platform/assets.ts';
import type { Clock } from '../../../platform/clock.ts';
import { languageOf } from '../../../platform/language.ts';
import { pack, sendPacked, sendPage } from '../../../platform/packed.ts';
import type { Registers } from '../../register-store.ts';
import { problemWords } from '../../words.ts';
import { answer, type Asked } from './answer.ts';
import { renderCheckPage } from './check-page.tsx';
import { renderGuardPage } from './guard-page.tsx';
import { onceADay, type Dated } from './once-a-day.ts';
import { placeNamed } from './place.ts';

const CHECK_ISLAND = 'src/verify/pages/device/check.island.ts';

type Parts = { readonly assets: Assets; readonly clock: Clock; readonly registers: Registers };

/** The public doors of this room. A posted text is judged and forgotten: nothing is stored, and no address holds it. */
export function verifyPages({ assets, clock, registers }: Parts): Hono {
  const today = (): ChinaDay => chinaDayAt(clock.now());
  const islands = [assets.urlOf(CHECK_ISLAND)];
  const empty = onceADay(({ language }) => pack(renderCheckPage({ language, islands })));
  const guard = onceADay((dated) => pack(renderGuardPage(dated)));
  const asRead = (context: Context): Dated => ({
    language: languageOf(context.req.raw),
    on: today(),
    register: registers.latest().register,
  });
  return new Hono()
    .get('/', (context) => sendPacked(context, empty(asRead(context))))
    .post('/', async (context) => {
      const { language, on } = asRead(context);
      const asked = await askedIn(context);
      const judged = answer(asked, on, (await registers.current()).register);
      context.header('cache-control', 'no-store');
      return judged.ok
        ? sendPage(context, renderCheckPage({ language, islands, asked, answer: judged.value }))
        : sendPage(
            context,
            renderCheckPage({ language, islands, asked, problem: problemWords(judged.problem) }),
            422,
          );
    })
    .get('/guard', async (context) => {
      const { register } = await registers.current();
      return sendPacked(context, guard({ ...asRead(context), register }));
    });
}

/** Anything but a text and a known place counts as not given; the verdict then says that there is nothing to judge. */
async function askedIn(context: Context): Promise<Asked> {
  const form = await context.req.parseBody().catch(() => undefined);
  const text = form?.['text'];
  const place = placeNamed(form?.['foundAt']);
  return { text: typeof text === 'string' ? text : '', ...(place ? { foundAt: place } : {}) };
}
