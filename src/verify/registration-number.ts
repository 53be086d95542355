import { digitRunsIn, labelsOf, takeFrom } from './digits.ts';

/** A business registration number of 15 digits, as licences carried before the credit code. */
export type RegistrationNumber = {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly wellFormed: boolean;
};

const LABEL = /注册号|登记号|执照号|工商号/u;

/** The check digit of ISO 7064 MOD 11,10 for any number of digits. */
export function checkDigitMod11Ten(digits: string): string {
  let product = 10;
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return String((11 - product) % 10);
}

/** Whether 15 digits agree with their check digit. It says well-formed, never that the business exists. */
export const isWellFormedRegistration = (number: string): boolean =>
  /^\d{15}$/u.test(number) && checkDigitMod11Ten(number.slice(0, 14)) === number.charAt(14);

/**
 * Registration numbers in a text. Fifteen digits are many things, so only those that are called one, or a
 * text that is nothing else.
 */
export function registrationNumbersIn(text: string): RegistrationNumber[] {
  const isLabelled = labelsOf(text, LABEL);
  const whole = text.trim();
  return digitRunsIn(text).flatMap((run) =>
    takeFrom(run, {
      lengths: [15],
      isWorth: (_digits, start) => whole.length <= 40 || isLabelled(start),
      accept: ({ start, end, digits }): RegistrationNumber | undefined => {
        if (whole !== text.slice(start, end) && !isLabelled(start)) return undefined;
        return { start, end, number: digits, wellFormed: isWellFormedRegistration(digits) };
      },
    }),
  );
}
