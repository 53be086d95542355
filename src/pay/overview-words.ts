import { about } from '../terms/words.ts';

/** What payroll's first screen says before anything else. */
export const overviewWords = {
  embedded: about(
    '现在用的是内嵌数据库，适合试用。给真人发薪，请设置 DATABASE_URL，改用 PostgreSQL（15 或以上）并做好备份。',
    'The embedded database is in use, which is for trying things out. To pay real people, set DATABASE_URL to a PostgreSQL of version 15 or later, and have it backed up.',
  ),
  payoutOff: about(
    '直接支付劳务报酬：关闭。自 2026 年 11 月 1 日起由支付方代扣自然人增值税（财政部、税务总局公告2026年第28号），本系统没有这份公告的正文；要由负责人录入并确认规则才会打开。',
    'Direct payouts of labour remuneration are off. Since 1 November 2026 payers withhold value added tax of natural persons (announcement 28 of 2026), and the text of it is not held here; they go on once the owner has loaded and confirmed the rule.',
  ),
  payoutOn: about(
    '直接支付劳务报酬：已由负责人录入规则并打开（待核实：规则由本单位负责）。',
    'Direct payouts of labour remuneration are on, by the rule the owner loaded (to be confirmed: the rule is the operator’s own).',
  ),
} as const;
