import { ok, refuse, type Result } from '../../../kernel/result.ts';
import type { Typed } from '../../../web/console/form/record-form.tsx';
import { pricedKinds, type CardLine } from './rate-card-shape.ts';

type Rates = CardLine['rates'];

/** A line that does not have the words it must have. */
export type TypedProblem = { readonly kind: 'line-malformed'; readonly line: string };

/** Rates as somebody types them into a form: empty prices are unpaid, lists are a line each. */
export const typedRates = (rates: Rates): Typed => ({
  ...Object.fromEntries(
    pricedKinds.map((kind) => [kind, rates.prices[kind] === 'unpaid' ? '' : rates.prices[kind]]),
  ),
  leastTalkMinutes: rates.leastTalkMinutes ?? '',
  csat: gateText(rates.csat),
  quality: gateText(rates.quality),
  uplifts: rates.uplifts
    .map(({ from, to, fromHour, toHour, percent }) => [from, to, fromHour, toHour, percent].join(' '))
    .join('\n'),
  bonuses: rates.bonuses
    .map(({ id, kind, every, amount, cap }) => [id, kind, every, amount, cap].join(' '))
    .join('\n'),
});

const gateText = (gate: Rates['csat']): string =>
  gate ? [gate.min, gate.minSamples, gate.percent].join(' ') : '';

/** The rates that were typed, as the API takes them. Refused: a line with too few or too many words. */
export function ratesIn(typed: Typed): Result<Rates, TypedProblem> {
  const uplifts = linesIn(typed['uplifts']).map((line) => partsOf(line, 5));
  const bonuses = linesIn(typed['bonuses']).map((line) => partsOf(line, 5));
  const gates = [typed['csat'], typed['quality']].map((text) =>
    linesIn(text).map((line) => partsOf(line, 3)),
  );
  for (const each of [...uplifts, ...bonuses, ...gates.flat()]) if (!each.ok) return each;
  const [csat, quality] = gates.map(([first]) => first && gateIn(wordsOf(first)));
  const least = (typed['leastTalkMinutes'] ?? '').trim();
  return ok({
    prices: pricesIn(typed),
    uplifts: uplifts.map((each) => {
      const [from = '', to = '', fromHour, toHour, percent = ''] = wordsOf(each);
      return { from, to, fromHour: Number(fromHour), toHour: Number(toHour), percent };
    }),
    bonuses: bonuses.map((each) => {
      const [id = '', kind = '', every = '', amount = '', cap = ''] = wordsOf(each);
      return { id, kind, every, amount, cap };
    }),
    ...(csat ? { csat } : {}),
    ...(quality ? { quality } : {}),
    ...(least === '' ? {} : { leastTalkMinutes: least }),
  });
}

const pricesIn = (typed: Typed): Rates['prices'] => {
  const priceOf = (kind: (typeof pricedKinds)[number]): string => {
    const text = (typed[kind] ?? '').trim();
    return text === '' ? 'unpaid' : text;
  };
  return {
    hour: priceOf('hour'),
    'talk-minute': priceOf('talk-minute'),
    'solved-case': priceOf('solved-case'),
    'waiting-minute': priceOf('waiting-minute'),
    'training-hour': priceOf('training-hour'),
    'outage-minute': priceOf('outage-minute'),
  };
};

const gateIn = ([min = '', minSamples, percent = '']: readonly string[]) => ({
  min,
  minSamples: Number(minSamples),
  percent,
});

const linesIn = (text = ''): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

type Parts = Result<readonly string[], TypedProblem>;

function partsOf(line: string, count: number): Parts {
  const parts = line.split(/[\s,，、]+/u);
  return parts.length === count ? ok(parts) : refuse({ kind: 'line-malformed', line });
}

const wordsOf = (parts: Parts): readonly string[] => (parts.ok ? parts.value : []);
