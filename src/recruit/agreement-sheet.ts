import { type ChinaDay, chinaDayOf } from '../kernel/china-day.ts';
import type { Words } from '../kernel/words.ts';
import type { Side } from './agreement.ts';
import type { AgreementText } from './agreement-text.ts';
import { printedWords as words, sideWords } from './agreement-words.ts';

/** A text that is printed, and its English in smaller letters below where that was asked for. */
export type Printed = { readonly text: string; readonly beside?: string };

export type SheetClause = {
  readonly heading: Printed;
  readonly paragraphs: readonly Printed[];
  readonly rests: string;
};

/** What stands under a signature on the page of evidence: labels and values, in order. */
export type SheetEvidence = {
  readonly heading: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
};

/** Everything that stands on a printed agreement: whoever prints it adds nothing but the numbers of the pages. */
export type AgreementSheet = {
  readonly title: Printed;
  readonly number: string;
  readonly author: string;
  readonly datedOn: ChinaDay;
  readonly clauses: readonly SheetClause[];
  readonly evidenceHeading: string;
  readonly fingerprint: { readonly label: string; readonly value: string };
  readonly evidence: readonly SheetEvidence[];
  readonly notes: readonly string[];
};

/** A signature as it is printed. */
export type PrintedSignature = {
  readonly side: Side;
  readonly name: string;
  readonly isWholeName: boolean;
  readonly signedAt: string;
  readonly codeId: string;
  readonly personId: string;
  readonly language: 'zh-CN' | 'en';
  readonly record: string;
};

type Wish = {
  readonly text: AgreementText;
  readonly fingerprint: string;
  readonly signatures: readonly PrintedSignature[];
  readonly withEnglish: boolean;
};

/** An agreement as it is printed: Chinese, since that text rules, and English beside it where somebody asks for it. */
export function agreementSheetOf({ text, fingerprint, signatures, withEnglish }: Wish): AgreementSheet {
  const printed = (said: Words): Printed => ({
    text: said['zh-CN'],
    ...(withEnglish ? { beside: said.en } : {}),
  });
  const label = (said: Words): string => (withEnglish ? `${said['zh-CN']} ${said.en}` : said['zh-CN']);
  return {
    title: printed(text.title),
    number: `${label(words.number)} ${text.number}　${label(words.dated)} ${text.datedOn}`,
    author: text.terms.employer.name,
    datedOn: chinaDayOf(text.datedOn),
    clauses: text.clauses.map(({ heading, paragraphs, rests, isConfirmed }, index) => {
      const { text: said, ...beside } = printed(heading);
      return {
        heading: { text: `第${numeral(index + 1)}条　${said}`, ...beside },
        paragraphs: paragraphs.map(printed),
        rests: `${words.rests['zh-CN']}${rests.map((each) => each['zh-CN']).join('；')}${isConfirmed ? '' : words.toConfirm['zh-CN']}`,
      };
    }),
    evidenceHeading: label(words.evidence),
    fingerprint: { label: label(words.text), value: fingerprint },
    evidence: (['operator', 'worker'] as const).map((side) => {
      const signature = signatures.find((each) => each.side === side);
      const party = side === 'operator' ? `　${text.terms.employer.name}` : '';
      return {
        heading: `${label(sideWords[side])}${party}`,
        rows: signature ? evidenceRows(signature, label) : [{ label: label(words.unsigned), value: '' }],
      };
    }),
    notes: [words.how, words.law, words.lawyer].flatMap((said) =>
      withEnglish ? [said['zh-CN'], said.en] : [said['zh-CN']],
    ),
  };
}

function evidenceRows(
  { name, isWholeName, signedAt, codeId, personId, language, record }: PrintedSignature,
  label: (said: Words) => string,
): SheetEvidence['rows'] {
  return [
    { label: label(words.name), value: isWholeName ? name : `${name}${words.withheld['zh-CN']}` },
    { label: label(words.at), value: chinaTime(signedAt) },
    { label: label(words.code), value: codeId },
    { label: label(words.person), value: personId },
    { label: label(words.language), value: language === 'en' ? 'English' : '中文' },
    { label: label(words.record), value: record },
  ];
}

const CHINA_AHEAD_MS = 8 * 3_600_000;

const chinaTime = (instant: string): string =>
  new Date(new Date(instant).getTime() + CHINA_AHEAD_MS).toISOString().slice(0, 23).replace('T', ' ');

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 as Chinese counts clauses. */
export function numeral(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
  return `${ten}${DIGITS[ones] ?? ''}`;
}

/** Every character that stands on a sheet. */
export const charactersOn = (sheet: AgreementSheet): string =>
  [...new Set(`${JSON.stringify(sheet)}${words.page(0, 0)['zh-CN']}0123456789`)].toSorted().join('');
