import type { ChinaDay } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Register } from '../verify/register.ts';
import { judge } from '../verify/verdict.ts';
import { writtenFrom, type WrittenProblem } from './application-draft.ts';
import { HOUSE_TEXT_LENGTH_MAX } from './house-text-length.ts';

export type HouseTextProblem =
  | WrittenProblem
  | { readonly kind: 'text-missing' }
  /** Our own check, or the list below, points at something; `quotes` are the words. */
  | { readonly kind: 'text-suspect'; readonly quotes: readonly string[] };

/**
 * What has no place in a message before an agreement, whatever is said about it: papers and accounts, codes, money from
 * the applicant, other messengers. An applicant must be able to trust that no message here ever speaks of these, so
 * that one elsewhere that does gives itself away. Set 2026-11-24.
 */
const NEVER_SPOKEN_OF =
  /身份证|证件照|证件号|手持证|银行卡|信用卡|卡号|验证码|校验码|动态码|转账|汇款|打款|支付宝|微信|薇信|收款码|付款码|红包|押金|保证金|定金|培训费|资料费|体检费|服装费|工本费|手续费|报名费|中介费|会员费|先交|垫付|刷单|贷款|征信|屏幕共享|共享屏幕|\bq{2}\b|\bwechat\b|\balipay\b|\btelegram\b|\bwhatsapp\b|\bdeposit\b|\bbank card\b|\bid card\b|\bpassport\b|\bverification code\b|转\s*[\d一二两三四五六七八九十百千万]+\s*(?:块|元|钱)/giu;

/**
 * What somebody of this house writes to an applicant, read by the same check that applicants are given against
 * swindlers, and held against the list above. Refused: whatever either points at, identity and card numbers.
 */
export function houseTextFrom(
  typed: string,
  { on, register }: { readonly on: ChinaDay; readonly register: Register },
): Result<string, HouseTextProblem> {
  const text = writtenFrom(typed, HOUSE_TEXT_LENGTH_MAX);
  if (!text.ok) return text;
  if (text.value === '') return refuse({ kind: 'text-missing' });
  const spoken = [...text.value.normalize('NFKC').matchAll(NEVER_SPOKEN_OF)].map(([words]) => words);
  const verdict = judge({ text: text.value, stage: 'chat', on, register });
  const pointedAt = verdict.ok && verdict.value.grade !== 'no-red-flag' ? verdict.value.findings : [];
  const quotes = [...new Set([...spoken, ...pointedAt.map(({ quote }) => quote)])];
  const isClean = quotes.length === 0 && verdict.ok && verdict.value.grade === 'no-red-flag';
  return isClean ? ok(text.value) : refuse({ kind: 'text-suspect', quotes });
}
