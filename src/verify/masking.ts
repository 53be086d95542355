import { bankCardsIn } from './bank-card.ts';
import { creditCodesIn } from './credit-code.ts';
import { digitRunsIn } from './digits.ts';
import { phonesIn, type PhoneKind } from './phone.ts';
import { residentIdsIn } from './resident-id.ts';

/** What stays readable at both ends, so that the owner can tell which number it was. */
const KEPT = {
  identity: { head: 3, tail: 2 },
  card: { head: 0, tail: 4 },
  phone: { head: 3, tail: 4 },
} as const;

/** A private number in a text, and which kind: what a page warns of before it is sent to anyone. */
export type PrivateNumber = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'identity' | 'card' | 'phone';
};

/**
 * Identity numbers, bank cards and private phones in a text, in order, none overlapping. Hotlines (400, 800,
 * service numbers) are nobody's secret and are left out.
 */
export const privateNumbersIn = (text: string): PrivateNumber[] =>
  maskInTurn(text).found.toSorted((a, b) => a.start - b.start);

/**
 * The text with private numbers starred out: identity 110*************2X, card ************1234, phone
 * 138****5678, the separators inside them kept. As long as the text was, so that offsets stay good; masking
 * it again changes nothing. What is masked already stays as it is.
 */
export const maskPrivate = (text: string): string => maskInTurn(text).masked;

/**
 * The kinds one after the other, each in what the one before left, so that no digit belongs to two numbers.
 * A credit code is public: what looks like a card or a phone inside one is left alone.
 */
function maskInTurn(text: string): { masked: string; found: PrivateNumber[] } {
  const identities = residentIdsIn(text);
  const first = starOut(text, identities, 'identity');
  const codes = creditCodesIn(first).filter(({ wellFormed }) => wellFormed);
  const cards = bankCardsIn(blankOut(first, codes));
  const second = starOut(first, cards, 'card');
  const phones = phonesIn(blankOut(second, codes)).filter(({ kind }) => PRIVATE_PHONES.has(kind));
  const named = (spans: readonly Span[], kind: PrivateNumber['kind']) =>
    spans.map(({ start, end }) => ({ start, end, kind }));
  return {
    masked: starOut(second, phones, 'phone'),
    found: [...named(identities, 'identity'), ...named(cards, 'card'), ...named(phones, 'phone')],
  };
}

/** Puts something that is no digit in the place of spans, so that no number is found in them or across them. */
function blankOut(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(copied, start), '\uFFFC'.repeat(end - start));
    copied = end;
  }
  return pieces.join('') + text.slice(copied);
}

const PRIVATE_PHONES: ReadonlySet<PhoneKind> = new Set(['mobile', 'landline', 'overseas']);

type Span = { readonly start: number; readonly end: number };

function starOut(text: string, spans: readonly Span[], kind: PrivateNumber['kind']): string {
  if (spans.length === 0) return text;
  const digits = digitRunsIn(text).flat();
  const { head, tail } = KEPT[kind];
  const pieces: string[] = [];
  let copied = 0;
  let next = 0;
  for (const { start, end } of spans) {
    const own: Span[] = [];
    for (; (digits[next]?.start ?? end) < end; next += 1) {
      const digit = digits[next];
      if (digit && digit.start >= start) own.push(digit);
    }
    // The X of an identity number is no digit, but it is one of its characters.
    if ((own.at(-1)?.end ?? end) < end) own.push({ start: end - 1, end });
    for (const character of own.slice(head, -tail)) {
      pieces.push(text.slice(copied, character.start), '*'.repeat(character.end - character.start));
      copied = character.end;
    }
  }
  return pieces.join('') + text.slice(copied);
}
