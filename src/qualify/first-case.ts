import type { Words } from '../kernel/words.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { drawsFrom } from '../terms/chance.ts';
import { damagedCase } from './case-words/damaged.ts';
import { lateCase } from './case-words/late.ts';
import { overflowCase } from './case-words/overflow.ts';
import type { Case, CaseFacts, Move, Option } from './conversation.ts';

/** `critical` by rule, whatever comes of it: to ask for a secret, and to promise money that no rule gives. */
export const worths = ['best', 'fine', 'weak', 'critical'] as const;
export type Worth = (typeof worths)[number];

export const cases: readonly ((facts: CaseFacts) => Case)[] = [lateCase, overflowCase, damagedCase];

/** How heated the customer is, from 0 to 3. */
const HEAT_AT_FIRST = 2;
const HEAT_MAX = 3;
const HOT = 2;
/** The order of what may be chosen is drawn apart from everything else. */
const ORDER_SALT = 7_919;

const HUBS = ['绵阳', '南充', '宜宾', '德阳', '遂宁', '内江'] as const;

/** The case of a seed and what holds in it. */
export function caseFor(seed: number): { readonly facts: CaseFacts; readonly told: Case } {
  const draw = drawsFrom(seed);
  const whole = (from: number, to: number): number => from + Math.floor(draw() * (to - from + 1));
  const make = cases[whole(0, cases.length - 1)] ?? lateCase;
  const waybill = `YS${String(whole(10_000_000, 99_999_999))}${String(whole(100, 999))}`;
  const declaredYuan = whole(5, 20) * 100;
  const lossYuan = whole(3, 24) * 100 - 20;
  const facts = {
    waybill,
    tail: waybill.slice(-4),
    hub: HUBS[whole(0, HUBS.length - 1)] ?? HUBS[0],
    stuckHours: whole(30, 70),
    replyBy: `${String(whole(10, 19))}:00`,
    queueHours: whole(18, 40),
    declaredYuan,
    lossYuan,
    owedYuan: Math.min(lossYuan, declaredYuan),
  };
  return { facts, told: make(facts) };
}

/** One turn as it went. */
export type Step = {
  readonly turn: string;
  readonly customer: Words;
  readonly isHot: boolean;
  readonly chosen: Option;
  readonly worth: Worth;
  readonly better: Words;
};

/** What may be chosen: its place in the turn's own list, which is what a path is written in. */
export type Choice = { readonly place: number; readonly option: Option };

export type Played = {
  readonly told: Case;
  readonly steps: readonly Step[];
  /** The turn that waits for an answer; none when the conversation is over. */
  readonly next:
    | { readonly customer: Words; readonly isHot: boolean; readonly choices: readonly Choice[] }
    | undefined;
  readonly isCalmAtEnd: boolean;
};

export type PathProblem = { readonly kind: 'path-broken' };

/** Plays a path: a digit a turn, the place of what was chosen. Refused: a place that is not there, and going on after the end. */
export function play(seed: number, path: string): Result<Played, PathProblem> {
  const { told } = caseFor(seed);
  const steps: Step[] = [];
  let [name, heat] = [told.first, HEAT_AT_FIRST];
  for (const digit of path) {
    const turn = told.turns[name];
    const chosen = turn?.options[Number(digit)];
    if (!turn || !chosen || !/^\d$/u.test(digit)) return refuse({ kind: 'path-broken' });
    const isHot = heat >= HOT;
    const worth = worthOf(chosen);
    steps.push({
      turn: name,
      customer: isHot ? turn.hot : turn.calm,
      isHot,
      chosen,
      worth,
      better: turn.better,
    });
    heat = Math.max(0, Math.min(HEAT_MAX, heat + HEAT_BY[worth]));
    name = chosen.to;
  }
  const turn = told.turns[name];
  const isHot = heat >= HOT;
  const next = turn && {
    customer: isHot ? turn.hot : turn.calm,
    isHot,
    choices: shuffled(turn.options, drawsFrom(seed * 31 + steps.length * ORDER_SALT)),
  };
  return ok({ told, steps, next, isCalmAtEnd: !isHot });
}

const HEAT_BY: { readonly [worth in Worth]: number } = { best: -1, fine: -1, weak: 1, critical: 1 };

const WORTH_OF: { readonly [move in Move]?: Worth } = {
  dismiss: 'weak',
  overpromise: 'weak',
  blame: 'weak',
  invent: 'critical',
  secrets: 'critical',
};

const worthOf = ({ move, isBest }: Option): Worth => WORTH_OF[move] ?? (isBest ? 'best' : 'fine');

function shuffled(options: readonly Option[], draw: () => number): readonly Choice[] {
  const left = options.map((option, place) => ({ place, option }));
  const order: Choice[] = [];
  while (left.length > 0) order.push(...left.splice(Math.floor(draw() * left.length), 1));
  return order;
}

const helps = ({ worth }: Step): boolean => worth === 'best' || worth === 'fine';

/** What a finished conversation comes to: counts, never a mark. Undefined while it goes on. */
export function summaryOf({ steps, next }: Played) {
  if (next) return undefined;
  const count = (worth: Worth): number => steps.filter((step) => step.worth === worth).length;
  const hot = steps.filter(({ isHot }) => isHot);
  return {
    turns: steps.length,
    helped: steps.filter(helps).length,
    best: count('best'),
    weak: count('weak'),
    critical: count('critical'),
    hot: hot.length,
    hotHelped: hot.filter(helps).length,
  };
}
