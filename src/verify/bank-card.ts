import { creditCodeProblem } from './credit-code.ts';
import { digitRunsIn, labelsOf, takeFrom } from './digits.ts';
import { residentIdsIn } from './resident-id.ts';
import { sameLength } from './same-length.ts';

/** A bank card number in a text. Well-formed says that the digits add up, never that the card exists. */
export type BankCard = {
  readonly start: number;
  readonly end: number;
  /** Without separators. */
  readonly number: string;
  readonly wellFormed: boolean;
};

const LABEL = /卡号|银行卡|账号|帐号|储蓄卡|信用卡|工资卡|收款卡|开户|card/u;

/** Numbers of the trade that are as long as a card's, and pass Luhn's formula one time in ten. */
const WAYBILL = /单号|订单|运单|流水号|编号|批次/u;

/** Whether the digits satisfy Luhn's formula (ISO/IEC 7812-1), 16 to 19 of them as cards in China have. */
export function isWellFormedCard(number: string): boolean {
  if (!/^\d{16,19}$/u.test(number)) return false;
  let sum = 0;
  for (let index = 0; index < number.length; index += 1) {
    const digit = Number(number.charAt(number.length - 1 - index));
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/**
 * Bank cards in a text: 16 to 19 digits that satisfy Luhn's formula, or that are called a card number even
 * if they do not. Waybills and identity numbers are left out.
 */
export function bankCardsIn(text: string): BankCard[] {
  const runs = digitRunsIn(text).filter((run) => run.length >= 16);
  if (runs.length === 0) return [];
  const even = sameLength(text);
  const isLabelled = labelsOf(text, LABEL);
  const isWaybill = labelsOf(text, WAYBILL);
  const identities = residentIdsIn(text);
  const isIdentity = (start: number) => identities.some((id) => id.start <= start && start < id.end);
  return runs.flatMap((run) =>
    takeFrom(run, {
      lengths: [19, 16, 18, 17],
      isWorth: (digits, start) => (couldBeCard(digits) && !isWaybill(start)) || isLabelled(start),
      accept: ({ start, end, digits }): BankCard | undefined => {
        // 「JD0012…」 is a waybill; 「卡号NO6222…」 says itself what it is.
        if (/[a-z]/u.test(even.charAt(start - 1)) && !isLabelled(start)) return undefined;
        if (isIdentity(start)) return undefined;
        return { start, end, number: digits, wellFormed: isWellFormedCard(digits) };
      },
    }),
  );
}

/** Cards begin with 3–6 or 9; a credit code of digits alone is no card even if Luhn's formula holds for it. */
const couldBeCard = (digits: string): boolean =>
  /^[3-69]/u.test(digits) && isWellFormedCard(digits) && creditCodeProblem(digits) !== undefined;
