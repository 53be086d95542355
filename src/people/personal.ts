import { starred } from '../kernel/mask.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';

/** The kinds of personal data that Likui may hold at all. What is not here has no place to be put. */
export const personalKinds = [
  'legal-name',
  'id-number',
  'bank-account',
  'phone',
  'address',
  'email',
  'emergency-contact',
] as const;

export type PersonalKind = (typeof personalKinds)[number];

export type PersonalProblem = { readonly kind: 'value-malformed' };

const LENGTH_MAX = 300;

/** How a value of each kind is written once blanks, hyphens and full-width digits are gone. */
const SHAPES: Readonly<Record<PersonalKind, RegExp>> = {
  'legal-name': /^\S.{0,79}$/u,
  'id-number': /^(?:\d{15}|\d{17}[\dX])$/u,
  'bank-account': /^\d{9,30}$/u,
  phone: /^\+?\d{7,15}$/u,
  address: /^\S.{3,}$/u,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/u,
  'emergency-contact': /^\S.{3,}$/u,
};

const NUMBERS: ReadonlySet<PersonalKind> = new Set(['id-number', 'bank-account', 'phone']);

/**
 * A value as it is kept: one line, one spelling. Refused: what has not the shape of its kind. Whether an identity
 * number or a card adds up is asked where it is taken from the person, who can mend it there.
 */
export function readPersonal(kind: PersonalKind, text: string): Result<string, PersonalProblem> {
  const plain = text.normalize('NFKC').trim();
  const value = NUMBERS.has(kind) ? plain.replaceAll(/[\s-]/gu, '').toUpperCase() : plain;
  if (value.length > LENGTH_MAX || /\p{Cc}/u.test(value) || !SHAPES[kind].test(value))
    return refuse({ kind: 'value-malformed' });
  return ok(value);
}

/** Province and city, as far as an address names them by their titles at its head. */
const REGION =
  /^(?:[\p{Script=Han}]{2,8}?(?:省|自治区|特别行政区))?(?:[\p{Script=Han}]{2,9}?(?:市|自治州|地区|盟))?/u;

const MASKS: Readonly<Record<PersonalKind, (value: string) => string>> = {
  'legal-name': (value) => (Array.from(value).length > 1 ? `${Array.from(value)[0] ?? ''}**` : '**'),
  'id-number': (value) => starred(value, { head: 3, tail: 2 }),
  'bank-account': (value) => starred(value, { head: 0, tail: 4 }),
  phone: maskedPhone,
  address: maskedAddress,
  email: (value) => `${value.charAt(0)}***@***`,
  'emergency-contact': () => '****',
};

/**
 * What may be shown of a value to tell it from another of the same person's: 张**, 110*************2X,
 * ***************1234, 138****5678, 浙江省杭州市****. Never the value itself.
 */
export const maskPersonal = (kind: PersonalKind, value: string): string => MASKS[kind](value);

/** A mobile number keeps its first three digits; of any other only the last two are told. */
function maskedPhone(value: string): string {
  const mobile = /^(?:\+86)?(?<own>1\d{10})$/u.exec(value)?.groups?.['own'];
  return mobile === undefined ? starred(value, { head: 0, tail: 2 }) : starred(mobile, { head: 3, tail: 4 });
}

function maskedAddress(value: string): string {
  const region = REGION.exec(value)?.[0] ?? '';
  return region === value ? '****' : `${region}****`;
}
