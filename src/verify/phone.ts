import { digitRunsIn, takeFrom, type DigitWindow } from './digits.ts';
import { MOBILE_SEGMENT, RESELLER_SEGMENT } from './facts/phone-segments.ts';
import { shortCodes, type ShortCode } from './facts/short-codes.ts';
import { sameLength } from './same-length.ts';

export type PhoneKind = 'mobile' | 'landline' | '400' | '800' | 'short-code' | 'overseas';

/** A number to call, as it stands in a text. That it has the right shape does not say whose it is. */
export type Phone = {
  readonly start: number;
  readonly end: number;
  /** Digits only, without +86. */
  readonly digits: string;
  readonly kind: PhoneKind;
  /** A reseller's segment (170, 171, 162, 165, 167): weak information, never a reason by itself. */
  readonly reseller: boolean;
  /** Written so that a filter does not see it: 壹叁捌, 1.3.8, ⑬… */
  readonly hidden: boolean;
  /** What the table says of a service number; null when it is not in the table. */
  readonly service: ShortCode | null;
  /** A service number behind 00 or +: those that call so are not the service. */
  readonly oddPrefix: boolean;
};

/** Longest first: a mobile number with 0086 before it, then without, then what is shorter. */
const LENGTHS = [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 3];
const MOBILE_SHAPE = /^(?:0086|86|0)?1[3-9]\d{9}$/u;
const OTHER_SHAPE =
  /^(?:[48]00\d{7}|0[1-9]\d{8,10}|(?:00(?:86)?|0\d{2,3})?(?:1[0-2]|9[56])\d{1,6}|00[1-9]\d{9,12})$/u;
const GROUPS_MAX = 5;

/** All numbers to call in a text, in order, none overlapping; `codes` are the service numbers that are known. */
export function phonesIn(text: string, codes: ReadonlyMap<string, ShortCode> = shortCodes): Phone[] {
  const phones: Phone[] = [];
  const even = sameLength(text);
  const isWorth = (digits: string, start: number, groups: number) =>
    MOBILE_SHAPE.test(digits) ||
    (groups <= GROUPS_MAX &&
      (OTHER_SHAPE.test(digits) || (digits.length >= 10 && even.charAt(start - 1) === '+')));
  for (const run of digitRunsIn(text)) {
    if (run.length < 3) continue;
    takeFrom(run, {
      lengths: LENGTHS,
      isWorth,
      accept: (window) => {
        const phone = phoneFrom({ text, window, before: phones.at(-1), codes });
        if (phone) phones.push(phone);
        return phone;
      },
    });
  }
  return phones;
}

/** A window, the text around it, the number found before it, and the service numbers that are known. */
type Candidate = {
  text: string;
  window: DigitWindow;
  before: Phone | undefined;
  codes: ReadonlyMap<string, ShortCode>;
};

const phoneFrom = (candidate: Candidate): Phone | undefined =>
  overseas(candidate) ?? mobile(candidate) ?? hotline(candidate) ?? landline(candidate) ?? service(candidate);

/** A phone at the end of the window; a +86 before its digits is left out. */
const phoneOf = (
  { window }: Candidate,
  kind: PhoneKind,
  digits: string,
  more: Partial<Phone> = {},
): Phone => ({
  start: window.parts.at(-digits.length)?.start ?? window.start,
  end: window.end,
  digits,
  kind,
  reseller: false,
  hidden: window.dressed || window.spelled,
  service: null,
  oddPrefix: false,
  ...more,
});

function mobile(candidate: Candidate): Phone | undefined {
  const { window } = candidate;
  const prefix = /^(?:0086|86|0)?(?=1\d{10}$)/u.exec(window.digits)?.[0];
  if (prefix === undefined) return undefined;
  const digits = window.digits.slice(prefix.length);
  if (!MOBILE_SEGMENT.test(digits)) return undefined;
  const sizes = sizesWithout(window.sizes, prefix.length);
  if (sizes === undefined) return undefined;
  const plainly = PLAIN_GROUPS.has(sizes.join()) && /^[ \-()+]*$/u.test(window.gaps);
  if (!plainly && !isPulledApart(sizes, window.gaps)) return undefined;
  return phoneOf(candidate, 'mobile', digits, {
    reseller: RESELLER_SEGMENT.test(digits),
    hidden: !plainly || window.dressed || window.spelled,
  });
}

/** The usual ways to group eleven digits. 5-5-1 and 5-6 are missing: 「13000-15000 6人」 is no phone. */
const PLAIN_GROUPS = new Set(['11', '3,4,4', '3,8', '7,4', '3,3,5', '4,3,4', '4,4,3']);

/** One by one, in pairs, or grouped as usual but by unusual signs: somebody took trouble to write it so. */
function isPulledApart(sizes: readonly number[], gaps: string): boolean {
  if (PLAIN_GROUPS.has(sizes.join())) return true;
  if (sizes.length === 11) return true;
  return sizes.length >= 6 && sizes.every((size) => size <= 2) && /^[ \-.*]+$/u.test(gaps);
}

/** The groups without the first `count` digits; undefined if more than an even cut is needed. */
function sizesWithout(sizes: readonly number[], count: number): readonly number[] | undefined {
  const [first = 0, ...rest] = sizes;
  if (count < first) return [first - count, ...rest];
  return count === first ? rest : undefined;
}

/** Behind a +, or behind 00 where calling is spoken of. +86 and 「加+138…」 are numbers at home. */
function overseas(candidate: Candidate): Phone | undefined {
  const { text, window } = candidate;
  const isPlus = isBehindPlus(candidate);
  const digits = isPlus ? window.digits : /^00([1-9]\d+)$/u.exec(window.digits)?.[1];
  if (digits === undefined || !/^[1-9]\d{9,14}$/u.test(digits) || digits.startsWith('86')) return undefined;
  if (!hasPlainGaps(window) || window.spelled) return undefined;
  if (digits.length === 11 && MOBILE_SEGMENT.test(digits) && window.sizes[0] !== 1) return undefined;
  if (!isPlus && !SPOKEN_BEFORE.test(justBefore(text, window.start))) return undefined;
  return phoneOf(candidate, 'overseas', digits);
}

function hotline(candidate: Candidate): Phone | undefined {
  const { window } = candidate;
  const kind = /^(400|800)\d{7}$/u.exec(window.digits)?.[1];
  if (kind === undefined || window.spelled || !hasPlainGaps(window)) return undefined;
  return phoneOf(candidate, kind === '400' ? '400' : '800', window.digits);
}

/** Area code and seven or eight digits that begin with 2–8. */
function landline(candidate: Candidate): Phone | undefined {
  const { window } = candidate;
  if (!/^0(?:10|2\d)[2-8]\d{7}$|^0[3-9]\d{2}[2-8]\d{6,7}$/u.test(window.digits)) return undefined;
  if (window.spelled || !hasPlainGaps(window)) return undefined;
  return phoneOf(candidate, 'landline', window.digits);
}

/** 95338, 010-12333, 0096110: a service number, alone or behind an area code or a prefix it should not have. */
function service(candidate: Candidate): Phone | undefined {
  const { window, text, codes } = candidate;
  if (window.dressed || window.spelled || window.sizes.length > 2) return undefined;
  const [, prefix = '', code = ''] = /^(00(?:86)?|0\d{2,3})?([19]\d{2,7})$/u.exec(window.digits) ?? [];
  if (code === '' || (window.sizes.length === 2 && window.sizes[0] !== prefix.length)) return undefined;
  const known = codes.get(code);
  if (!known && !/^(?:95\d{3,6}|96\d{3,4}|12\d{3})$/u.test(code)) return undefined;
  if (known?.everyday === true && prefix !== '') return undefined;
  if (isCounted(candidate) || !isSpokenOf(candidate, known)) return undefined;
  const oddPrefix =
    prefix.startsWith('00') || (isBehindPlus(candidate) && !/[\d\p{L}]/u.test(text.charAt(window.start - 2)));
  return {
    ...phoneOf(candidate, 'short-code', code, { service: known ?? null, oddPrefix }),
    start: window.start,
  };
}

const SPOKEN_BEFORE =
  /(?:拨打?|打|致电|电话|热线|专线|客服|服务号|短号|号码|来电|举报|投诉|咨询|报警|联系|手机|whatsapp|call|dial|tel)[^\d。;!?\n]{0,4}$/u;
const SPOKEN_AFTER =
  /^[ "”』」]{0,2}(?:热线|专线|客服|报警|举报|投诉|咨询|来电|电话|平台|短信|反诈|核实|核验|官方)/u;

/** A number that is also an everyday one, or that no table knows, counts only where calling is spoken of. */
function isSpokenOf({ text, window, before }: Candidate, known: ShortCode | undefined): boolean {
  const written = justBefore(text, window.start);
  if (/\d[.,]$/u.test(written)) return false;
  if (known && !known.everyday) return !/[a-z]$/u.test(written);
  // 「96110或110」: the number before it was one.
  if (known && before?.kind === 'short-code' && window.start - before.end <= 2) return true;
  return (
    SPOKEN_BEFORE.test(written) || (known !== undefined && SPOKEN_AFTER.test(justAfter(text, window.end)))
  );
}

/** 「12333元」「110分」「95338单」: an amount, not a number to call. 「12333人社热线」 is one. */
const isCounted = ({ text, window }: Candidate): boolean =>
  /^ ?(?:元|块|万|千|人(?![社力工])|名|份|单|个|件|套|%|米|平|号楼|分(?!局)|小时|次|天|年|月|日|岁|斤|kg|ml|rmb|\.\d)/u.test(
    justAfter(text, window.end),
  ) || /[¥$]$/u.test(justBefore(text, window.start));

const hasPlainGaps = ({ sizes, gaps }: DigitWindow): boolean =>
  sizes.length <= GROUPS_MAX && /^[ \-()]*$/u.test(gaps);
const isBehindPlus = ({ text, window }: Candidate): boolean =>
  sameLength(text).charAt(window.start - 1) === '+';
const justBefore = (text: string, index: number): string =>
  sameLength(text).slice(Math.max(0, index - 12), index);
const justAfter = (text: string, index: number): string => sameLength(text).slice(index, index + 6);
