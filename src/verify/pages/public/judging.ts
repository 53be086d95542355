// Stands in until the checker of this room is in place.
import type { Result } from '../../../kernel/result.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import type { Words } from '../../../kernel/words.ts';
export type Stage = 'ad' | 'chat' | 'after';
export type FoundAt =
  | 'official-site'
  | 'named-app'
  | 'group'
  | 'private-message'
  | 'forum'
  | 'sms'
  | 'offline';
export type Turn = { readonly speaker: 'me' | 'them'; readonly text: string };
export type CheckRequest = {
  readonly text?: string;
  readonly turns?: readonly Turn[];
  readonly stage?: Stage;
  readonly foundAt?: FoundAt;
};
export type Finding = {
  readonly rule: string;
  readonly severity: 'stop' | 'high' | 'medium' | 'low' | 'info';
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly turn?: number;
};
export type Verdict = {
  readonly grade: 'stop' | 'doubtful' | 'no-red-flag';
  readonly stage: Stage;
  readonly findings: readonly Finding[];
  readonly unjudged: readonly string[];
};
export type CheckProblem =
  | { readonly kind: 'text-empty' }
  | { readonly kind: 'text-too-long'; readonly lengthMax: number };
export type Situation = 'not-in-touch' | 'in-touch' | 'gave-documents' | 'paid';
const W = (t: string): Words => ({ 'zh-CN': t, en: t });
export function judge(request: CheckRequest): Result<Verdict, CheckProblem> {
  const parts = request.turns?.map(({ text }) => text) ?? [request.text ?? ''];
  const all = parts.join('\n');
  if (all.trim() === '') return refuse({ kind: 'text-empty' });
  if (all.length > 20000) return refuse({ kind: 'text-too-long', lengthMax: 20000 });
  const findings = parts.flatMap((text, turn): Finding[] =>
    [...text.matchAll(/押金|先交|垫付|加微信?|月入过万|验证码/gu)].map((m) => ({
      rule: m[0].startsWith('加') || m[0].startsWith('月') ? 'b' : 'a',
      severity: m[0].startsWith('加') ? 'medium' : m[0].startsWith('月') ? 'high' : 'stop',
      start: m.index,
      end: m.index + m[0].length,
      quote: m[0],
      ...(request.turns ? { turn } : {}),
    })),
  );
  return ok({
    grade: findings.some((f) => f.severity === 'stop')
      ? 'stop'
      : findings.some((f) => f.severity === 'high')
        ? 'doubtful'
        : 'no-red-flag',
    stage: request.turns ? 'chat' : 'ad',
    findings,
    unjudged: ['links-not-opened'],
  });
}
export const gradeWords = {
  stop: W('停下，这里有骗局的做法'),
  doubtful: W('可疑，先弄清楚再往下走'),
  'no-red-flag': W('没有发现红旗'),
} as const;
export const ruleWords: Record<string, { title: Words; meaning: Words; todo: Words; source: Words }> = {
  a: {
    title: W('入职前要您交钱'),
    meaning: W('对方要您在入职前先付一笔钱。正规用人单位招人，不得以任何名义向劳动者收取财物。'),
    todo: W('不要付。已经付了的，按下面“已经付了钱”去做。'),
    source: W('《劳动合同法》第九条'),
  },
  b: {
    title: W('引到私下聊'),
    meaning: W('面试之前就把您带离招聘平台。'),
    todo: W('回到平台上联系。'),
    source: W('防骗四条第一条'),
  },
};
export const problemWords = (problem: CheckProblem): Words =>
  problem.kind === 'text-empty'
    ? W('还没有内容：请粘贴招聘或聊天的文字。')
    : W(`太长了：最多 ${problem.lengthMax} 字。`);
export const unjudgedWords: Record<string, Words> = { 'links-not-opened': W('链接没有打开看过。') };
export const nextStep = (_verdict: Verdict, situation: Situation): readonly Words[] => [
  W(`下一步 ${situation}`),
];
export const makeSure: readonly Words[] = [
  W('自己打开公司官网找到这条招聘。'),
  W('打官网上公布的电话问一问。'),
  W('核对公司名称与合同主体。'),
];
