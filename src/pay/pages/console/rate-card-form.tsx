import { refuse } from '../../../kernel/result.ts';
import { ask } from '../../../web/console/api/ask.ts';
import type { RecordAction } from '../../../web/console/form/record-actions.tsx';
import type { FormField, Typed } from '../../../web/console/form/record-form.tsx';
import { whoseFields, whoseIn } from './payee-form.tsx';
import { pricedKinds, rateCardShape, type CardLine } from './rate-card-shape.ts';
import { ratesIn, typedRates } from './rate-card-typed.ts';
import { rateWords as words } from './rate-page-words.ts';

const VERSION: FormField = {
  key: 'version',
  words: words.version,
  kind: 'text',
  isRequired: true,
  hint: words.versionHint,
  lengthMax: 60,
};

const contents: readonly FormField[] = [
  ...whoseFields,
  { key: 'validFrom', words: words.validFrom, kind: 'day', isRequired: true },
  { key: 'validTo', words: words.validTo, kind: 'day', hint: words.validToHint },
  ...pricedKinds.map((kind): FormField => ({
    key: kind,
    words: words.price[kind],
    kind: 'text',
    lengthMax: 20,
    ...(kind === 'hour' ? { hint: words.priceHint } : {}),
  })),
  { key: 'leastTalkMinutes', words: words.leastTalk, kind: 'text', lengthMax: 10 },
  { key: 'csat', words: words.csat, kind: 'text', hint: words.gateHint, lengthMax: 40 },
  { key: 'quality', words: words.quality, kind: 'text', hint: words.gateHint, lengthMax: 40 },
  { key: 'uplifts', words: words.uplifts, kind: 'lines', hint: words.upliftsHint, lengthMax: 4_000 },
  { key: 'bonuses', words: words.bonuses, kind: 'lines', hint: words.bonusesHint, lengthMax: 4_000 },
];

export const draftFields: readonly FormField[] = [VERSION, ...contents];

/** Sends a card that was typed; what cannot be read is said by its line, and nothing is sent. */
export async function sendCard(typed: Typed, id?: string) {
  const rates = ratesIn(typed);
  if (!rates.ok)
    return refuse({
      status: 0,
      code: rates.problem.kind,
      sentence: words.lineMalformed(rates.problem.line),
    });
  const { version = '', validFrom, validTo = '' } = typed;
  const card = {
    ...whoseIn(typed),
    validFrom,
    validTo: validTo === '' ? null : validTo,
    rates: rates.value,
  };
  return id === undefined
    ? ask('/api/pay/rate-cards', {
        method: 'POST',
        body: { version: version.trim(), ...card },
        shape: rateCardShape,
      })
    : ask(`/api/pay/rate-cards/${id}`, { method: 'PUT', body: card, shape: rateCardShape });
}

const typedCard = ({ role, city, difficulty, level, validFrom, validTo, rates }: CardLine): Typed => ({
  role,
  city,
  difficulty,
  level: String(level),
  validFrom,
  validTo: validTo ?? '',
  ...typedRates(rates),
});

export const redrafting = (card: CardLine): RecordAction => ({
  key: 'redraft',
  words: words.redraft,
  fields: contents,
  first: typedCard(card),
  send: (typed) => sendCard(typed, card.id),
});

/** A new draft that begins as this card is; the day it begins is chosen anew. */
export const succeeding = (card: CardLine): RecordAction => ({
  key: 'successor',
  words: words.successor,
  fields: draftFields,
  first: { ...typedCard(card), validFrom: '', validTo: '' },
  send: (typed) => sendCard(typed),
});

export const ending = (card: CardLine): RecordAction => ({
  key: 'end',
  words: words.end,
  submit: words.end,
  means: words.endMeans,
  isGrave: true,
  fields: [{ key: 'validTo', words: words.validTo, kind: 'day', isRequired: true }],
  send: ({ validTo }) =>
    ask(`/api/pay/rate-cards/${card.id}/end`, {
      method: 'PUT',
      body: { validTo },
      shape: rateCardShape,
    }),
});
