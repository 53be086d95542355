import { chinaDayOf } from '../../kernel/china-day.ts';
import type { Words } from '../../kernel/words.ts';
import type { Dated } from '../../terms/dated.ts';

/** What a bank may ask of each payment. */
export const bankFields = [
  'row',
  'account',
  'holder',
  'bank',
  'bankCode',
  'province',
  'city',
  'amount',
  'purpose',
  'note',
] as const;

export type BankField = (typeof bankFields)[number];

/** How one bank takes payments in bulk: columns in its order and words, and how the file is written. */
export type BankFormat = Dated & {
  readonly name: Words;
  readonly file: 'xlsx' | 'csv-utf8' | 'csv-gb18030';
  readonly columns: readonly {
    readonly field: BankField;
    readonly header: string;
    readonly isRequired: boolean;
  }[];
  /** The most payments in one file. */
  readonly rowsMax: number;
};

const required = (field: BankField, header: string) => ({ field, header, isRequired: true });
const optional = (field: BankField, header: string) => ({ field, header, isRequired: false });

const NEUTRAL_COLUMNS: BankFormat['columns'] = [
  required('row', '序号'),
  required('account', '收款账号'),
  required('holder', '户名'),
  optional('bank', '开户行'),
  optional('bankCode', '联行号'),
  optional('province', '省'),
  optional('city', '市'),
  required('amount', '金额'),
  required('purpose', '用途'),
  optional('note', '备注'),
];

/**
 * No bank publishes its list of columns where everyone can read it, so none is guessed: these are the columns that bank
 * files have in common, in the three ways in which banks' programs read them. A bank's own format is another row, with
 * its source and the day on which it was looked up.
 */
const neutral = {
  validFrom: chinaDayOf('2024-01-01'),
  validTo: null,
  source: '各行批量代发文件共有的列；单家银行的列以其柜面或网银提供的模板为准',
  checkedOn: chinaDayOf('2026-11-23'),
  status: '待核实',
  columns: NEUTRAL_COLUMNS,
  // 银企直连 of one bank takes 3,000 payments at a time; more go into another file.
  rowsMax: 3000,
} as const;

export const bankFormats = {
  'neutral-xlsx': [{ ...neutral, file: 'xlsx', name: { 'zh-CN': '通用，XLSX', en: 'Common, XLSX' } }],
  'neutral-csv': [
    { ...neutral, file: 'csv-utf8', name: { 'zh-CN': '通用，CSV（UTF-8）', en: 'Common, CSV in UTF-8' } },
  ],
  'neutral-csv-gb18030': [
    {
      ...neutral,
      file: 'csv-gb18030',
      name: { 'zh-CN': '通用，CSV（GB18030）', en: 'Common, CSV in GB18030' },
    },
  ],
} as const satisfies { readonly [id: string]: readonly [BankFormat, ...BankFormat[]] };

export type BankFormatId = keyof typeof bankFormats;

export const bankFormatIds = [
  'neutral-xlsx',
  'neutral-csv',
  'neutral-csv-gb18030',
] as const satisfies readonly BankFormatId[];

/** An open row answers until this day, and is then looked up again. */
export const BANK_FORMATS_KNOWN_UNTIL = chinaDayOf('2027-12-31');
