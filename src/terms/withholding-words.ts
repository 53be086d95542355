import { showYuan, type Fen } from '../kernel/money.ts';
import type { Words } from '../kernel/words.ts';
import { openQuestions } from './facts/open-questions.ts';
import { directPayoutRule, perTimeExpenses } from './facts/tax.ts';
import type { Withheld, WithholdingProblem } from './withholding.ts';
import { about } from './words.ts';

/** One payment's tax, line by line: what was counted, what came off, the step of the table, what this payment adds. */
export const derivationOf = (reckoned: Withheld): readonly Words[] => [
  ...(reckoned.restarts ? [openQuestions.gapMonths.answer] : []),
  reckoned.rule.table === 'per-time' ? incomeOfMonth(reckoned) : incomeOfYear(reckoned),
  ...expenses(reckoned),
  ...basic(reckoned),
  base(reckoned),
  tax(reckoned),
  addition(reckoned),
  payment(reckoned),
  ...(reckoned.rule.status === '待核实' ? [ruleUnchecked(reckoned)] : []),
  ...(isRoundedTwice(reckoned) ? [openQuestions.rounding.answer] : []),
  ...(needsVatRule(reckoned) ? [openQuestions.directPayout.answer] : []),
];

/** Where a fifth of the income is no whole fen, it matters in which step it is rounded. */
const isRoundedTwice = ({ rule, income }: Withheld): boolean =>
  rule.expenses !== 'none' &&
  !(rule.expenses === 'per-time' && income <= perTimeExpenses.smallMax) &&
  income % 5n !== 0n;

const needsVatRule = ({ kind, payment: { paidOn } }: Withheld): boolean =>
  kind === 'labor-service' && !directPayoutRule.isLoaded && paidOn >= directPayoutRule.validFrom;

const incomeOfMonth = ({ payment: { paidOn, income: added }, income }: Withheld): Words =>
  about(
    `${paidOn.slice(0, 7)} 这个月的劳务报酬合为一次，累计 ${showYuan(income)} 元，其中本笔 ${showYuan(added)} 元（实施条例第十四条）。`,
    `Labour remuneration of ${paidOn.slice(0, 7)} is taxed as one: ${showYuan(income)} yuan so far, ${showYuan(added)} of it now (Implementing Regulations, art. 14).`,
  );

const incomeOfYear = ({ payment: { paidOn, income: added }, income, rule }: Withheld): Words =>
  about(
    `按实际支付的月份计入 ${paidOn.slice(0, 4)} 年：累计收入 ${showYuan(income)} 元，其中本笔 ${showYuan(added)} 元（${rule.source}）。`,
    `Counted in ${paidOn.slice(0, 4)}, by the month of payment: ${showYuan(income)} yuan so far, ${showYuan(added)} of it now (${rule.source}).`,
  );

function expenses({ rule, income, expenses: off }: Withheld): readonly Words[] {
  if (rule.expenses === 'none') return [];
  if (rule.expenses === 'per-time' && income <= perTimeExpenses.smallMax)
    return [
      about(
        `每次不超过 4000 元的，减除费用 800 元：${showYuan(off)} 元。`,
        `Up to 4,000 yuan, 800 come off: ${showYuan(off)}.`,
      ),
    ];
  return [
    about(
      `减除 20% 的费用：${showYuan(income)} × 20% = ${showYuan(off)} 元。`,
      `20% come off as expenses: ${showYuan(income)} × 20% = ${showYuan(off)} yuan.`,
    ),
  ];
}

function basic({ rule, kind, months, basic: off, deductions }: Withheld): readonly Words[] {
  if (rule.basic === 'none') return [];
  const granted =
    rule.basic === 'yearly'
      ? about(
          `减除费用从 1 月起按全年 ${showYuan(off)} 元计；条件是上一年收入不超过 6 万元、全年在同一单位取得。`,
          `The whole year's ${showYuan(off)} yuan is granted from January, provided that last year's income was at most 60,000 and all of it comes from one payer.`,
        )
      : about(
          `减除费用 5000 元 × ${months} 个月 = ${showYuan(off)} 元。`,
          `5,000 yuan × ${months} months come off: ${showYuan(off)}.`,
        );
  const special = about(
    `累计专项扣除和专项附加扣除等 ${showYuan(deductions)} 元。`,
    `Special and additional deductions so far: ${showYuan(deductions)} yuan.`,
  );
  return kind === 'wages' ? [granted, special] : [granted];
}

function base({ income, expenses: costs, basic: granted, deductions, base: taxable }: Withheld): Words {
  const off = [costs, granted, deductions].filter((amount) => amount !== 0n);
  const sum = [income, ...off].map((amount) => shownTerm(amount)).join(' − ');
  const [zh, en] = taxable > 0n ? ['', ''] : ['，不足减除，按 0.00 计', '; nothing is left to tax'];
  return about(
    `应纳税所得额 ${sum} = ${showYuan(taxable)} 元${zh}。`,
    `Taxable: ${sum} = ${showYuan(taxable)} yuan${en}.`,
  );
}

const shownTerm = (amount: Fen): string => (amount < 0n ? `(${showYuan(amount)})` : showYuan(amount));

const tax = ({ base: taxable, bracket: { percent, quick }, tax: whole }: Withheld): Words =>
  about(
    `税率 ${percent}%，速算扣除数 ${showYuan(quick)}：${showYuan(taxable)} × ${percent}% − ${showYuan(quick)} = ${showYuan(whole)} 元。`,
    `At ${percent}%, quick deduction ${showYuan(quick)}: ${showYuan(taxable)} × ${percent}% − ${showYuan(quick)} = ${showYuan(whole)} yuan.`,
  );

function addition({ tax: whole, withheldBefore, withheld }: Withheld): Words {
  if (whole >= withheldBefore)
    return about(
      `已扣 ${showYuan(withheldBefore)} 元，本笔再扣 ${showYuan(withheld)} 元。`,
      `Withheld before: ${showYuan(withheldBefore)}; from this payment: ${showYuan(withheld)} yuan.`,
    );
  return about(
    `已扣 ${showYuan(withheldBefore)} 元，比应扣的多；本笔不扣也不退，多扣的在以后抵减或年度汇算时退。`,
    `Withheld before: ${showYuan(withheldBefore)}, more than is due; nothing is withheld or returned now, the rest is set off later or comes back in the annual settlement.`,
  );
}

function payment({ payment: { income: added }, withheld, payout, receivable }: Withheld): Words {
  if (receivable > 0n)
    return about(
      `本笔 ${showYuan(added)} − ${showYuan(withheld)}，不发钱；${showYuan(receivable)} 元记为应收，依法另行处理，不在这里扣。`,
      `This payment: ${showYuan(added)} − ${showYuan(withheld)}; nothing is paid out, ${showYuan(receivable)} yuan is held as receivable and not taken here.`,
    );
  return about(
    `本笔实发 ${showYuan(added)} − ${showYuan(withheld)} = ${showYuan(payout)} 元。`,
    `Paid out: ${showYuan(added)} − ${showYuan(withheld)} = ${showYuan(payout)} yuan.`,
  );
}

const ruleUnchecked = ({ rule: { source } }: Withheld): Words =>
  about(`这条规则还待核实：${source}。`, `This rule has still to be checked: ${source}.`);

/** One sentence for every reason why tax is not worked out. */
export function taxProblemWords(problem: WithholdingProblem): Words {
  if (problem.kind === 'day-before-table')
    return about(
      `这里的税收规则从 ${problem.firstOn} 起才有收录，更早的请查当时的规定。`,
      `The tax rules for this are held from ${problem.firstOn} on: for earlier days look up the rules of the time.`,
    );
  if (problem.kind === 'day-after-table')
    return about(
      `${problem.lastOn} 以后的税收规则还不知道，请到时再查。`,
      `The tax rules after ${problem.lastOn} are not known yet: ask again nearer the day.`,
    );
  return problem.kind === 'payments-out-of-order'
    ? about(
        '付款日期往回走了，请按实际支付的先后排列。',
        'The days of payment go back in time: put them in the order paid.',
      )
    : about(
        '专项扣除和专项附加扣除只在工资预扣时减；劳务报酬的在年度汇算时减（实施条例第二十八条），请去掉 deductions。',
        'Special and additional deductions are made from wages only; for labour remuneration they come in the annual settlement (Implementing Regulations, art. 28): leave out deductions.',
      );
}
