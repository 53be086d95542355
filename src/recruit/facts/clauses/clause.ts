import type { Words } from '../../../kernel/words.ts';
import type { AgreementTerms } from '../../agreement-terms.ts';

export const said = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/**
 * One clause of an agreement: what it says of these terms, and the articles that it rests on. `待核实`: its wording is
 * ours or rests on a text that was not read, and wants the operator's own lawyer once.
 */
export type Clause = {
  readonly id: string;
  readonly heading: Words;
  readonly says: (terms: AgreementTerms) => readonly Words[];
  readonly rests: readonly Words[];
  readonly status: 'verified' | '待核实';
};

/** Articles of a law, said in both languages; the numbers in Chinese and in figures. */
export const LCL = (zh: string, en: string): Words =>
  said(`劳动合同法第${zh}条`, `Labour Contract Law, ${en.includes(',') ? 'arts.' : 'art.'} ${en}`);
export const LL = (zh: string, en: string): Words =>
  said(`劳动法第${zh}条`, `Labour Law, ${en.includes(',') ? 'arts.' : 'art.'} ${en}`);
export const PIPL = (zh: string, en: string): Words =>
  said(
    `个人信息保护法第${zh}条`,
    `Personal Information Protection Law, ${en.includes(',') ? 'arts.' : 'art.'} ${en}`,
  );
/** What no article says: the two sides agree on it. */
export const OURS = said('双方约定', 'As agreed between the two sides');

/** A clause whose articles were read. */
export const read = (id: string, heading: Words, rests: readonly Words[], says: Clause['says']): Clause => ({
  id,
  heading,
  says,
  rests,
  status: 'verified',
});
/** A clause that wants the operator's own lawyer once. */
export const unread = (
  id: string,
  heading: Words,
  rests: readonly Words[],
  says: Clause['says'],
): Clause => ({
  id,
  heading,
  says,
  rests,
  status: '待核实',
});

/** How often is settled: in so many days, of which 31 is every month. */
export function cycle(settlement: AgreementTerms['settlement']): {
  readonly zh: string;
  readonly en: string;
} {
  return settlement === 31
    ? { zh: '每月结算一次', en: 'Settled every month' }
    : { zh: `每 ${settlement} 天结算一次`, en: `Settled every ${settlement} days` };
}
