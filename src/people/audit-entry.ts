/** What an entry says, as far as its hash goes: instants as ISO texts. */
export type EntrySaid = {
  readonly id: string;
  readonly at: Date;
  readonly who: string | null;
  readonly what: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly details: { readonly [name: string]: unknown };
};

/** The one text of an entry that its hash is taken of; the order in which details were written does not matter. */
export const textOfEntry = ({ id, at, who, what, subject, details }: EntrySaid): string =>
  ordered([id, at.toISOString(), who, what, subject.kind, subject.id, details]);

/** JSON with the fields of every object in the order of their names: the database keeps them in an order of its own. */
function ordered(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(ordered).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${ordered(each)}`).join(',')}}`;
}

/** Ids and instants are long runs of figures and are nobody's number. */
const NOBODYS =
  /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z|\b(?:[\da-f]{32}|[\da-f]{64})\b/giu;
const MOBILE = /(?<!\d)(?:\+?86)?1[3-9]\d{9}(?!\d)/u;
const IDENTITY = /(?<!\d)(?:[1-9]\d{5}(?:19|20)\d{9}[\dX]|\d{17}X)(?![\dA-Z])/iu;
const CARD = /(?<!\d)\d{16,19}(?!\d)/u;
const MAIL = /[^\s@"]+@[^\s@"]+\.[a-z]{2,}/iu;

/**
 * Whether details of an entry hold what looks like a phone, an identity number, a card or a mail address. A net for
 * mistakes and no more: names and addresses it cannot know, so rooms put ids, figures and names of fields there.
 */
export function looksPersonal(details: EntrySaid['details']): boolean {
  const text = JSON.stringify(details).replaceAll(NOBODYS, ' ');
  return [MOBILE, IDENTITY, CARD, MAIL].some((shape) => shape.test(text));
}
