import type { Frame } from './frame.ts';
import type { Scene } from './scene.ts';

/** What may be wanted of the reader. */
export type ActObject =
  | 'fee'
  | 'task-money'
  | 'stock'
  | 'loan'
  | 'code'
  | 'account'
  | 'sim'
  | 'identity'
  | 'screen'
  | 'app'
  | 'errand'
  | 'recruit-others'
  | 'overseas';

/**
 * A sheet of evidence for one thing that may be wanted of the reader. No word says by itself that it is wanted:
 * 「押金」 stands in honest denials, 「交」 in 「缴纳社保」, 「退」 in parcels. So each clause that could be about the
 * thing is weighed by the cues in it and around it, for and against; the sum says how certain the act is.
 */
export type Sheet = {
  readonly object: ActObject;
  /** Words, separated by blanks, of which one must be in a clause for it to be weighed at all. */
  readonly anchorWords: string;
  /** Or this, where words do not reach. */
  readonly anchorPattern?: RegExp;
  readonly cues: readonly Cue[];
  /** Cues of which one must show in the clause itself before its surroundings count for more than doubt. */
  readonly core?: readonly string[];
  /** What makes the mention a denial, whatever else is said. */
  readonly denied?: (clause: string, before: string) => boolean;
};

/** One sign. Points for the clause itself, for clauses beside it, for what the other side answers; negative: against. */
export type Cue = {
  readonly name: string;
  readonly test: RegExp;
  readonly here?: number;
  readonly near?: number;
  readonly answered?: number;
};

export type Weighing = {
  readonly clause: number;
  readonly weight: number;
  readonly cues: readonly string[];
  readonly denied: boolean;
};

const NEAR = [-3, -2, -1, 1, 2, 3] as const;

/** What stands beside a clause can strengthen what it says, but a clause that says nothing itself stays nothing. */
const OWN_WEIGHT_MIN = 0.6;

/** Weighs every clause of the scene that could be about the sheet's object; clauses of the seeker's are not weighed. */
export function weigh(
  sheet: Sheet,
  scene: Scene,
  surroundings: Surroundings,
  isAnchored: (clause: number) => boolean,
): Weighing[] {
  const weighings: Weighing[] = [];
  const shows = rememberTests(sheet, scene);
  for (const [index, clause] of scene.clauses.entries()) {
    if (scene.utterances[clause.utterance]?.speaker === 'me') continue;
    if (!isAnchored(index) && !(sheet.anchorPattern?.test(clause.text) ?? false)) continue;
    const own = ownWeight(sheet, index, shows);
    if (own.weight < OWN_WEIGHT_MIN) continue;
    const before = scene.clauses[index - 1];
    const said = before?.utterance === clause.utterance ? before.text : '';
    const denied = (sheet.denied ?? isDenied)(clause.text, said);
    weighings.push({
      clause: index,
      denied,
      ...withSurroundings(sheet, surroundings, index, own, shows),
    });
  }
  return weighings;
}

type Shows = (cue: number, clause: number) => boolean;
type Sum = { weight: number; cues: string[] };

/** Whether a cue shows in a clause: each pair is tested once, however many clauses look at it from beside. */
function rememberTests({ cues }: Sheet, { clauses }: Scene): Shows {
  const known = new Int8Array(cues.length * clauses.length);
  return (cue, clause) => {
    const at = cue * clauses.length + clause;
    if (known[at] === 0) known[at] = cues[cue]?.test.test(clauses[clause]?.text ?? '') ? 1 : -1;
    return known[at] === 1;
  };
}

function ownWeight({ cues }: Sheet, index: number, shows: Shows): Sum {
  const sum: Sum = { weight: 0, cues: [] };
  for (let cue = 0; cue < cues.length; cue += 1) {
    const { here = 0, name = '' } = cues[cue] ?? {};
    if (here === 0 || !shows(cue, index)) continue;
    sum.weight += here;
    sum.cues.push(name);
  }
  return sum;
}

function withSurroundings(
  { cues, core }: Sheet,
  surroundings: Surroundings,
  index: number,
  own: Sum,
  shows: Shows,
): Sum {
  const beside = surroundings.beside(index);
  const replies = surroundings.replies(index);
  const hasCore = core === undefined || own.cues.some((name) => core.includes(name));
  const sum: Sum = { weight: own.weight, cues: [...own.cues] };
  for (let cue = 0; cue < cues.length; cue += 1) {
    const { here = 0, near = 0, answered = 0, name = '' } = cues[cue] ?? {};
    if (here !== 0 && shows(cue, index)) continue;
    let points = 0;
    if (near !== 0 && beside.some((other) => shows(cue, other))) points = near;
    else if (answered !== 0 && replies.some((other) => shows(cue, other))) points = answered;
    if (points === 0) continue;
    sum.weight += points;
    sum.cues.push(name);
  }
  if (!hasCore) sum.weight = Math.min(sum.weight, CORELESS_MAX);
  return sum;
}

/** As much as a bare figure can come to by what stands around it. */
const CORELESS_MAX = 1.5;

/** What stands around each clause, told once for all sheets. */
export type Surroundings = {
  /** Clauses of the same side just before and after, warnings left out. */
  readonly beside: (clause: number) => readonly number[];
  /** What the seeker says in the two turns around. */
  readonly replies: (clause: number) => readonly number[];
};

export function surroundingsOf(scene: Scene, frames: readonly Frame[]): Surroundings {
  const said: number[][] = scene.utterances.map(() => []);
  for (const [index, { utterance }] of scene.clauses.entries()) said[utterance]?.push(index);
  const utteranceOf = (clause: number): number => scene.clauses[clause]?.utterance ?? 0;
  return {
    beside: remembered((clause) =>
      NEAR.map((step) => clause + step).filter(
        (other) =>
          other >= 0 &&
          other < scene.clauses.length &&
          frames[other] !== 'warn' &&
          scene.utterances[utteranceOf(other)]?.speaker !== 'me' &&
          Math.abs(utteranceOf(other) - utteranceOf(clause)) <= 2,
      ),
    ),
    replies: remembered((clause) =>
      TURNS_AROUND.map((step) => utteranceOf(clause) + step).flatMap((utterance) =>
        scene.utterances[utterance]?.speaker === 'them' ? [] : (said[utterance] ?? []),
      ),
    ),
  };
}

const TURNS_AROUND = [-2, -1, 1, 2] as const;

function remembered(find: (clause: number) => readonly number[]): (clause: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (clause) => {
    const found = known.get(clause) ?? find(clause);
    known.set(clause, found);
    return found;
  };
}

/** 「不用投钱」「也不用开屏幕」: denied in the clause itself, with nothing after it that takes it back. */
const isDenied = (clause: string): boolean => DENIED.test(clause) && !TAKEN_BACK.test(clause);

const DENIED =
  /^[^，。]{0,8}?(?:不(?:用|需要?|必|会|收|卖|做|让|要求|涉及|代|推销|囤|压货|垫|刷|办|贷|强制)|无需|无须|没有(?!.{0,6}(?:就|的话))|绝不|从不|拒绝|谢绝|杜绝|严禁|禁止|非)/u;
const TAKEN_BACK =
  /不(?:能|给|派|行|可能)|才|但|只|就(?!行|好|可以)|不用(?:你)?(?:现在|一次|付现|管|担心|怕|懂|理|说|问|看|会|经验|打开)|不用护照|不会(?:操作|也)|没有(?:护照|经验|任务|指标|门槛)|不要(?:问|跟|告诉)/u;
