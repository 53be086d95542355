import { chinaDayOf } from '../../kernel/china-day.ts';
import type { IncomeKind } from '../../terms/facts/tax.ts';
import type { Dated } from '../../terms/dated.ts';

/** What the tax authority's client asks of each person. Those that we never fill are known, and left empty. */
export type TaxField =
  | 'code'
  | 'name'
  | 'idKind'
  | 'idNumber'
  | 'incomeItem'
  | 'income'
  | 'housingFund'
  | 'note'
  | 'left-empty';

export type TaxColumn = { readonly field: TaxField; readonly header: string };

export type TaxTemplate = Dated & {
  /** Every column the template may have, without the star that marks those one must fill in. */
  readonly columns: readonly TaxColumn[];
  /** Columns without which there is nothing to declare. */
  readonly needed: readonly TaxField[];
  /** What stands under 所得项目; nothing where the template has no such column. */
  readonly incomeItem: string;
};

const column = (header: string, field: TaxField = 'left-empty'): TaxColumn => ({ field, header });

const WHO = [
  column('工号', 'code'),
  column('姓名', 'name'),
  column('证件类型', 'idKind'),
  column('证件号码', 'idNumber'),
];

const since = (source: string): Dated => ({
  validFrom: chinaDayOf('2024-01-01'),
  validTo: null,
  source,
  checkedOn: chinaDayOf('2026-11-23'),
  status: '待核实',
});

const laborService = (incomeItem: string): TaxTemplate => ({
  ...since(
    '自然人电子税务局（扣缴端）劳务报酬所得导入模板的列名，转引自公开的转换程序；以本单位客户端导出的空白模板为准',
  ),
  incomeItem,
  needed: ['name', 'idKind', 'idNumber', 'incomeItem', 'income'],
  columns: [
    ...WHO,
    column('所得项目', 'incomeItem'),
    column('收入', 'income'),
    column('本期收入', 'income'),
    ...['免税收入', '本期免税收入', '商业健康保险', '税延养老保险', '其他', '允许扣除的税费'].map((each) =>
      column(each),
    ),
    ...['准予扣除的捐赠额', '减免税额', '协定减免', '扣除及减除项目合计'].map((each) => column(each)),
    column('备注', 'note'),
  ],
});

const wages: TaxTemplate = {
  ...since(
    '自然人电子税务局（扣缴端）正常工资薪金所得导入模板的列名，未逐字核对；以本单位客户端导出的空白模板为准',
  ),
  incomeItem: '',
  needed: ['name', 'idKind', 'idNumber', 'income'],
  columns: [
    ...WHO,
    column('本期收入', 'income'),
    column('住房公积金', 'housingFund'),
    ...['本期免税收入', '基本养老保险费', '基本医疗保险费', '失业保险费', '累计子女教育', '累计继续教育'].map(
      (each) => column(each),
    ),
    ...['累计住房贷款利息', '累计住房租金', '累计赡养老人', '累计3岁以下婴幼儿照护', '累计个人养老金'].map(
      (each) => column(each),
    ),
    ...['企业(职业)年金', '商业健康保险', '税延养老保险', '其他', '准予扣除的捐赠额', '减免税额'].map(
      (each) => column(each),
    ),
    column('备注', 'note'),
  ],
};

const CONTINUOUS = '其他连续劳务报酬所得';

/** The template of each kind of income, by the day of payment. A column that is not here is refused by its name. */
export const taxTemplates: { readonly [kind in IncomeKind]: readonly [TaxTemplate] } = {
  wages: [wages],
  'labor-service': [laborService('一般劳务报酬所得')],
  platform: [laborService(CONTINUOUS)],
  student: [laborService(CONTINUOUS)],
  'cumulative-60000': [laborService(CONTINUOUS)],
};

/** An open row answers until this day, and is then looked up again. */
export const TAX_TEMPLATES_KNOWN_UNTIL = chinaDayOf('2027-12-31');
