import type { Words } from '../kernel/words.ts';
import { about } from '../terms/words.ts';
import type { BankProblem } from './bank-file.ts';
import type { PayYearProblem } from './payslip-year.ts';
import type { PayslipProblem } from './payslip.ts';
import type { TaxProblem, TemplateProblem } from './tax-file.ts';

/** What the doors of payslips and files say of themselves. */
export const fileApiWords = {
  payslip: about('一份结算的工资条（PDF）。', 'The payslip of a settlement, as PDF.'),
  year: about(
    '一位员工一个年度的收入与扣缴（PDF）。',
    'A worker’s income and tax of a calendar year, as PDF.',
  ),
  makeBankFile: about(
    '为已关闭的结算期生成银行代发文件；同一批次号永远是同一份内容。每读一个账号都留痕。',
    'Makes the bank’s file for a closed period; one batch id is one content for ever. Each account read is audited.',
  ),
  bankFile: about('银行代发文件。', 'The file for the bank.'),
  bankFiles: about('这个结算期生成过的银行文件。', 'The bank files made for a period.'),
  makeTaxFile: about(
    '把一个月的申报填进扣缴端导出的空白模板（请求体就是这份 XLSX）。',
    'Fills a month’s declaration into the blank template of the tax authority’s client (the body is that XLSX).',
  ),
  taxFile: about('填好的模板。', 'The template, filled.'),
} as const;

type FontProblem = { readonly kind: 'character-not-in-font'; readonly characters: readonly string[] };
type PlainProblem = {
  readonly kind:
    | 'payslip-not-closed'
    | 'period-not-closed'
    | 'batch-differs'
    | 'template-unreadable'
    | 'template-too-large';
};

export type FileProblem =
  | BankProblem
  | TaxProblem
  | TemplateProblem
  | PayslipProblem
  | PayYearProblem
  | FontProblem
  | PlainProblem;

/** So many are named; whoever mends them asks again. */
const NAMED_MAX = 8;

function named(what: readonly string[]): Words {
  const first = what.slice(0, NAMED_MAX);
  const rest = what.length - first.length;
  return about(
    `${first.join('、')}${rest > 0 ? ` 等 ${what.length} 个` : ''}`,
    `${first.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
  );
}

const plainWords: { readonly [kind in Exclude<FileProblem['kind'], Detailed>]: Words } = {
  'payslip-not-closed': about(
    '这份结算还没有关闭，还没有工资条。',
    'The settlement is not closed, so it has no payslip yet.',
  ),
  'period-not-closed': about(
    '结算期关闭之后才有银行文件。',
    'There is a bank file only for a period that is closed.',
  ),
  'payslip-does-not-add-up': about(
    '这份结算的数目对不上，不能出工资条；请联系管理员查账。',
    'The settlement does not add up, so no payslip is printed: have the books checked.',
  ),
  'year-without-payslips': about('这一年没有已关闭的结算。', 'There is no closed settlement in this year.'),
  'payslip-of-another': about(
    '工资条不是同一个人、同一个付款方的。',
    'The payslips are not of one worker and payer.',
  ),
  'payslip-of-another-year': about('有一份工资条的支付日不在这一年。', 'A payslip was paid in another year.'),
  'payslip-twice': about('同一份工资条出现了两次。', 'One payslip comes twice.'),
  'batch-id-malformed': about(
    '批次号只能用 1 到 32 个字母、数字和横线。',
    'A batch id has 1 to 32 letters, digits and hyphens.',
  ),
  'batch-differs': about(
    '这个批次号已经用于另一份内容；请核对后换一个批次号。',
    'This batch id stands for another content already: check, and take another id.',
  ),
  'nothing-to-pay': about('没有要付的款。', 'There is nothing to pay.'),
  'totals-differ': about(
    '文件的笔数或总额与账上不一致，没有生成；请联系管理员查账。',
    'Count or sum differ from the books, so nothing was made: have the books checked.',
  ),
  'settlement-twice': about('同一份结算出现了两次。', 'One settlement comes twice.'),
  'nothing-to-declare': about(
    '这个月没有这类所得的支付。',
    'Nothing was paid as this kind of income in this month.',
  ),
  'settlement-of-another-payer': about('一次只能申报一个付款方。', 'One payer is declared at a time.'),
  'template-unreadable': about(
    '读不出这个文件；请上传扣缴端导出的空白模板，旧的 .xls 先另存为 .xlsx。',
    'The file cannot be read: upload the blank template of the client; save an old .xls as .xlsx first.',
  ),
  'template-too-large': about('这个文件太大，不像空白模板。', 'The file is too large for a blank template.'),
  'template-without-header': about(
    '前 20 行里没有找到表头（姓名、证件号码、收入等列）。',
    'There is no header (name, document number, income and so on) in the first 20 rows.',
  ),
  'template-not-blank': about(
    '表头下面已经有内容；请上传空白模板。',
    'There is something below the header: upload a blank template.',
  ),
};

type Detailed = Extract<
  FileProblem,
  | { codes: unknown }
  | { headers: unknown }
  | { characters: unknown }
  | { rule: unknown }
  | { rowsMax: unknown }
  | { firstOn: unknown }
  | { lastOn: unknown }
>['kind'];

/** One sentence for every reason why a payslip or a file is not made: what is wrong, whose it is, what to do. */
export function fileProblemWords(problem: FileProblem): Words {
  if ('codes' in problem) return ofPayees(problem);
  if ('headers' in problem) return ofTemplate(problem);
  if (problem.kind === 'character-not-in-font') return notInFont(problem);
  if ('rowsMax' in problem)
    return about(
      `一个文件最多 ${problem.rowsMax} 笔；请用 part 分成 ${problem.parts} 份，每份一个批次号。`,
      `A file takes at most ${problem.rowsMax} payments: ask for it in ${problem.parts} parts, each with its own batch id.`,
    );
  if ('rule' in problem)
    return about(
      `“${problem.rule}”这一行没有依据的事件，不能出工资条。`,
      `The line ${problem.rule} rests on no event, so no payslip is printed.`,
    );
  if ('firstOn' in problem)
    return about(
      `${problem.firstOn} 之前的格式没有收录。`,
      `Formats before ${problem.firstOn} are not held.`,
    );
  if ('lastOn' in problem)
    return about(
      `${problem.lastOn} 之后的格式还没有核对过。`,
      `Formats after ${problem.lastOn} have not been looked up yet.`,
    );
  return plainWords[problem.kind];
}

function notInFont({ characters }: FontProblem): Words {
  const each = named(
    characters.map(
      (one) => `${one}（U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}）`,
    ),
  );
  return about(
    `字体里没有这些字：${each['zh-CN']}；没有生成任何文件，请核对姓名。`,
    `The font has no glyph for ${each.en}: nothing was printed, check the names.`,
  );
}

type PayeeProblem = Extract<FileProblem, { codes: unknown }>;

/** Of problems with people: the sentence for their codes, in both languages. */
const payeeWords: {
  readonly [kind in Exclude<PayeeProblem['kind'], 'bank-field-missing'>]: (zh: string, en: string) => Words;
} = {
  'account-missing': (zh, en) =>
    about(
      `保险箱里没有这些收款人可用于发薪的账号和户名：${zh}。请本人先在协议下填写。`,
      `The vault has no account and name for paying ${en}: they have to hand them in under their agreement.`,
    ),
  'account-malformed': (zh, en) =>
    about(`这些收款人的账号不是 9 到 30 位数字：${zh}。`, `The account is not 9 to 30 digits of ${en}.`),
  'text-like-formula': (zh, en) =>
    about(
      `有内容会被表格当作公式，或含有换行：${zh}；请更正后再生成。`,
      `A text would be run as a formula by spreadsheets, or breaks its line: ${en}.`,
    ),
  'ledger-differs': (zh, en) =>
    about(
      `这些员工的收入或税额与年度台账不一致：${zh}；没有生成，请查账。`,
      `Income or tax differ from the year ledger of ${en}: nothing was made, have the books checked.`,
    ),
  'identity-missing': (zh, en) =>
    about(
      `保险箱里没有这些员工可用于报税的姓名和身份证号：${zh}。`,
      `The vault has no name and identity number for tax of ${en}.`,
    ),
  'income-negative': (zh, en) =>
    about(
      `这些员工这个月的收入是负数：${zh}；请在扣缴端做更正申报，不能导入。`,
      `The month comes to less than nothing for ${en}: correct it in the client, it cannot be imported.`,
    ),
  'insurance-not-broken-down': (zh, en) =>
    about(
      `模板要分列养老、医疗、失业保险费，账上只有合计：${zh}；请在扣缴端填写。`,
      `The template wants social insurance by its parts, and the books hold one sum for ${en}: fill it in in the client.`,
    ),
};

function ofPayees(problem: PayeeProblem): Words {
  const { 'zh-CN': zh, en } = named(problem.codes);
  return problem.kind === 'bank-field-missing'
    ? about(
        `银行要求填“${problem.header}”，这些收款人没有：${zh}。`,
        `The bank wants ${problem.header}, which is missing of ${en}.`,
      )
    : payeeWords[problem.kind](zh, en);
}

function ofTemplate({ kind, headers }: Extract<FileProblem, { headers: unknown }>): Words {
  const { 'zh-CN': zh, en } = named(headers);
  if (kind === 'template-column-unknown')
    return about(
      `模板里有不认识的列：${zh}；没有填写，请核对模板是否这类所得的。`,
      `The template has columns that are not known here: ${en}. Nothing was filled in.`,
    );
  if (kind === 'template-column-missing')
    return about(`模板里缺少必需的列：${zh}。`, `The template lacks columns that are needed: ${en}.`);
  return about(`模板里同一内容有两列：${zh}。`, `The template has two columns for one thing: ${en}.`);
}
