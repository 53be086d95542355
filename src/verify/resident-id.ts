import { digitRunsIn, labelsOf, takeFrom, type DigitWindow } from './digits.ts';
import { sameLength } from './same-length.ts';

/** What is wrong with a string as a resident identity number. */
export type ResidentIdProblem = 'length' | 'region' | 'date' | 'check-character';

/** An identity number in a text. Well-formed says that it could be one, never that the person exists. */
export type ResidentId = {
  readonly start: number;
  readonly end: number;
  /** Without separators, `X` in capitals. */
  readonly id: string;
  readonly wellFormed: boolean;
  readonly problem: ResidentIdProblem | null;
};

/** Provinces as GB/T 2260 numbers them, 81–83 for residents from Hong Kong, Macao and Taiwan. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';
const LABEL = /身份证|证件号|身份号|公民号码|\bid\b/u;

/** The last character of GB 11643 (ISO 7064 MOD 11-2) for the first seventeen digits; undefined for anything else. */
export function residentIdCheckCharacter(first17: string): string | undefined {
  if (!/^\d{17}$/u.test(first17)) return undefined;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17.charAt(index)), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/**
 * What is wrong with an identity number of 18 characters, or of 15 as issued until 1999 (which has no check
 * character); undefined when it is well-formed. Source: GB 11643-1999.
 */
export function residentIdProblem(id: string): ResidentIdProblem | undefined {
  const isOld = /^\d{15}$/u.test(id);
  if (!isOld && !/^\d{17}[\dX]$/u.test(id)) return 'length';
  if (!isProvince(id)) return 'region';
  if (!isDate(isOld ? `19${id.slice(6, 12)}` : id.slice(6, 14))) return 'date';
  if (isOld || residentIdCheckCharacter(id.slice(0, 17)) === id.charAt(17)) return undefined;
  return 'check-character';
}

/**
 * Identity numbers in a text, with blanks or hyphens inside them or without. What has the shape (place and
 * date of birth) counts even if its check character is wrong: people mistype; so does anything of the right
 * length that is called 身份证号.
 */
export function residentIdsIn(text: string): ResidentId[] {
  const isLabelled = labelsOf(text, LABEL);
  return digitRunsIn(text).flatMap((run) =>
    run.length < 15
      ? []
      : takeFrom(run, {
          lengths: [18, 17, 15],
          isWorth: (digits, start) => isShapedLikeOne(digits) || isLabelled(start),
          accept: (window) => residentIdFrom(text, window, isLabelled),
        }),
  );
}

/** Place and date of birth where they belong: the digits of a number of today's kind, the last one left out. */
const isShapedLikeOne = (digits: string): boolean =>
  digits.length >= 17 && isProvince(digits) && isDate(digits.slice(6, 14));

function residentIdFrom(
  text: string,
  { start, end, digits }: DigitWindow,
  isLabelled: (index: number) => boolean,
): ResidentId | undefined {
  // A waybill such as YT1234… is no identity number, whatever its digits add up to.
  if (/[a-z]/u.test(sameLength(text).charAt(start - 1))) return undefined;
  const tail = digits.length === 17 ? endingX(text, end) : 0;
  if (digits.length === 17 && tail === 0) return undefined;
  const id = tail > 0 ? `${digits}X` : digits;
  const problem = residentIdProblem(id) ?? null;
  // A foreigner's number shares its first digit with credit codes and waybills, so it has to add up.
  if (id.startsWith('9') && problem !== null && !isLabelled(start)) return undefined;
  return { start, end: end + tail, id, wellFormed: problem === null, problem };
}

/** How far an X that ends the number reaches, with the blank before it; 0 if there is none. */
function endingX(text: string, end: number): number {
  return /^[ -]?x(?![a-z0-9])/u.exec(sameLength(text).slice(end, end + 3))?.[0].length ?? 0;
}

/** A foreigner's permanent residence number begins with 9, then the province's two digits. */
const isProvince = (id: string): boolean =>
  PROVINCES.has(id.startsWith('9') ? id.slice(1, 3) : id.slice(0, 2));

function isDate(yyyymmdd: string): boolean {
  const year = Number(yyyymmdd.slice(0, 4));
  const month = Number(yyyymmdd.slice(4, 6));
  const day = Number(yyyymmdd.slice(6, 8));
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day <= days;
}
