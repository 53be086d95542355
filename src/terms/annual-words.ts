import { showYuan, toFen } from '../kernel/money.ts';
import type { Words } from '../kernel/words.ts';
import type { Settlement } from './annual-settlement.ts';
import { about } from './words.ts';

/** The year's tax, line by line, and what follows from it. */
export const annualWhy = (settled: Settlement): readonly Words[] => [
  base(settled),
  due(settled),
  difference(settled),
  duty(settled),
];

function base({ asked, expenses, base: taxable }: Settlement): Words {
  const { wages, laborService, special, additional } = asked;
  const sum =
    `${showYuan(wages)} + ${showYuan(laborService)} − ${showYuan(expenses)} − 60000.00` +
    ` − ${showYuan(special)} − ${showYuan(additional)} = ${showYuan(taxable)}`;
  return about(
    `应纳税所得额：工资 + 劳务报酬 − 劳务报酬的 20% − 6 万元 − 专项扣除 − 专项附加扣除，即 ${sum} 元。`,
    `Taxable: wages + labour remuneration − 20% of it − 60,000 − special − additional deductions: ${sum} yuan.`,
  );
}

const due = ({ taxed: { base: taxable, bracket, tax } }: Settlement): Words =>
  about(
    `全年应纳税额 ${showYuan(taxable)} × ${bracket.percent}% − ${showYuan(bracket.quick)} = ${showYuan(tax)} 元。`,
    `Tax of the year: ${showYuan(taxable)} × ${bracket.percent}% − ${showYuan(bracket.quick)} = ${showYuan(tax)} yuan.`,
  );

function difference({ asked, difference: left }: Settlement): Words {
  const withheld = showYuan(asked.withheld);
  if (left > 0n)
    return about(
      `已预扣 ${withheld} 元，应补 ${showYuan(left)} 元。`,
      `${withheld} yuan was withheld, so ${showYuan(left)} is to pay.`,
    );
  if (left === 0n)
    return about(
      `已预扣 ${withheld} 元，不补不退。`,
      `${withheld} yuan was withheld: nothing is left to pay or return.`,
    );
  const refund = showYuan(toFen(0n - left));
  return about(
    `已预扣 ${withheld} 元，可退 ${refund} 元。`,
    `${withheld} yuan was withheld, so ${refund} can be claimed back.`,
  );
}

function duty({ asked, mustSettle, exempt, difference: left, rule }: Settlement): Words {
  const next = Number(asked.year) + 1;
  if (mustSettle)
    return about(
      `应在 ${next} 年 3 月 1 日至 6 月 30 日办理汇算（个人所得税法第十一条、实施条例第二十五条）${asked.payerFailed ? '；扣缴义务人没有依法预扣的，不能免办' : ''}。`,
      `The year must be settled between 1 March and 30 June ${next} (Income Tax Law, art. 11; Implementing Regulations, art. 25)${asked.payerFailed ? '; whose payer failed to withhold is not let off' : ''}.`,
    );
  if (left < 0n)
    return about(
      `不必办理汇算，但要在 ${next} 年 3 月 1 日至 6 月 30 日申请才能退税。`,
      `Settling is not required, but the refund comes only when it is claimed between 1 March and 30 June ${next}.`,
    );
  if (exempt && left > 0n)
    return about(
      `收入不超过 12 万元或应补不超过 400 元，免于办理汇算，不用补（${rule.source}）。`,
      `With income up to 120,000, or up to 400 to pay, nobody has to settle or pay it (${rule.source}).`,
    );
  return about('不必办理汇算。', 'Nothing has to be settled.');
}
