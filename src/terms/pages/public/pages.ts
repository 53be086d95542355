import { Hono, type Context } from 'hono';
import { chinaDayAt } from '../../../kernel/china-day.ts';
import type { Language } from '../../../kernel/words.ts';
import type { Assets } from '../../../platform/assets.ts';
import type { Clock } from '../../../platform/clock.ts';
import { languageOf } from '../../../platform/language.ts';
import { pack, sendPacked, sendPage, type Packed } from '../../../platform/packed.ts';
import { earn } from '../../earn.ts';
import { earnFields, typedFrom } from '../../earn-field.ts';
import type { ReadPay } from '../../earn-pay-said.ts';
import { troubleWords } from '../../earn-answer-words.ts';
import { renderEarnPage } from './earn-page.tsx';

const EARN_ISLAND = 'src/terms/pages/device/earn.island.ts';

type Parts = {
  readonly assets: Assets;
  readonly clock: Clock;
  /** How pay is read in words: the room that reads postings knows. */
  readonly readPay: ReadPay;
};

/** 算薪, for anybody. What is asked stands in the address and nowhere else. */
export function earnPages({ assets, clock, readPay }: Parts): Hono {
  const islands = [assets.urlOf(EARN_ISLAND)];
  const unasked = new Map<Language, Packed>();
  const empty = (language: Language): Packed => {
    const made =
      unasked.get(language) ?? pack(renderEarnPage({ language, islands, typed: typedFrom(() => undefined) }));
    unasked.set(language, made);
    return made;
  };
  return new Hono().get('/earn', (context) => {
    const language = languageOf(context.req.raw);
    const given = context.req.query();
    if (!earnFields.some((field) => field in given)) return sendPacked(context, empty(language));
    const typed = typedFrom((field) => given[field]);
    // A link that knows no place asks nothing yet: the reader still has to choose one.
    if (!('place' in given)) return sendPage(context, renderEarnPage({ language, islands, typed }));
    return answered(context, { language, islands, typed });
  });

  function answered(
    context: Context,
    { language, typed }: Pick<Parameters<typeof renderEarnPage>[0], 'language' | 'islands' | 'typed'>,
  ): Response {
    const asked = earn(typed, { today: chinaDayAt(clock.now()), readPay });
    const trouble = asked.ok ? asked.value.promise : asked;
    const isTrouble = trouble !== undefined && !trouble.ok;
    const page = renderEarnPage({
      language,
      islands,
      typed,
      ...(asked.ok ? { earn: asked.value } : {}),
      ...(isTrouble
        ? { trouble: { field: trouble.problem.field, sentence: troubleWords(trouble.problem) } }
        : {}),
    });
    return sendPage(context, page, isTrouble ? 422 : 200);
  }
}
