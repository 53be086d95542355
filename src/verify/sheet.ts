import type { Frame } from './frame.ts';
import type { Scene } from './scene.ts';
import { mayShow, shows, watch, type Shown } from './screen.ts';

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
  /** Plain words, separated by blanks, of which one must be in a clause for it to be weighed at all. */
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

/** A sheet whose patterns are watched for. */
export type WatchedSheet = {
  readonly sheet: Sheet;
  readonly anchor: number;
  readonly cues: readonly WatchedCue[];
};

type WatchedCue = Required<Cue> & { readonly pattern: number };

export function watchSheet(sheet: Sheet): WatchedSheet {
  const anchors: string[] = sheet.anchorWords.match(/\S+/gu) ?? [];
  if (sheet.anchorPattern) anchors.push(sheet.anchorPattern.source);
  return {
    sheet,
    anchor: watch(new RegExp(anchors.join('|'), 'u')),
    // Of one shape, whatever each leaves out: they are looked at for every clause.
    cues: sheet.cues.map((cue) => ({ here: 0, near: 0, answered: 0, ...cue, pattern: watch(cue.test) })),
  };
}

/** What stands beside a clause can strengthen what it says, but a clause that says nothing itself stays nothing. */
const OWN_WEIGHT_MIN = 0.6;

/** Weighs every clause of the scene that could be about the sheet's object; clauses of the seeker's are not weighed. */
export function weigh(
  watched: WatchedSheet,
  scene: Scene,
  surroundings: Surroundings,
  shown: Shown,
): Weighing[] {
  const weighings: Weighing[] = [];
  const { sheet, anchor, cues } = watched;
  for (let index = 0; index < scene.clauses.length; index += 1) {
    // What costs least is asked first: few clauses could be about the thing, and fewer say anything of it.
    if (!mayShow(shown, index, anchor)) continue;
    const clause = scene.clauses[index];
    if (!clause || scene.utterances[clause.utterance]?.speaker === 'me') continue;
    const own = ownWeight(cues, index, shown);
    if (own < OWN_WEIGHT_MIN || !shows(shown, index, anchor)) continue;
    const before = scene.clauses[index - 1];
    const said = before?.utterance === clause.utterance ? before.text : '';
    weighings.push({
      clause: index,
      denied: (sheet.denied ?? isDenied)(clause.text, said),
      ...withSurroundings(watched, surroundings, index, own, shown),
    });
  }
  return weighings;
}

function ownWeight(cues: readonly WatchedCue[], index: number, shown: Shown): number {
  let weight = 0;
  for (const { here, pattern } of cues) if (here !== 0 && shows(shown, index, pattern)) weight += here;
  return weight;
}

function withSurroundings(
  { cues, sheet }: WatchedSheet,
  surroundings: Surroundings,
  index: number,
  own: number,
  shown: Shown,
): Pick<Weighing, 'weight' | 'cues'> {
  const here: string[] = [];
  const around: string[] = [];
  let weight = own;
  let hasCore = sheet.core === undefined;
  for (const cue of cues) {
    if (cue.here !== 0 && shows(shown, index, cue.pattern)) {
      here.push(cue.name);
      hasCore ||= sheet.core?.includes(cue.name) ?? true;
      continue;
    }
    let points = 0;
    if (cue.near !== 0 && isInOne(besides(surroundings, index), cue, shown)) points = cue.near;
    else if (cue.answered !== 0 && isInOne(repliesTo(surroundings, index), cue, shown)) points = cue.answered;
    if (points === 0) continue;
    weight += points;
    around.push(cue.name);
  }
  return { weight: hasCore ? weight : Math.min(weight, CORELESS_MAX), cues: [...here, ...around] };
}

function isInOne(clauses: readonly number[], { pattern }: WatchedCue, shown: Shown): boolean {
  for (const clause of clauses) if (shows(shown, clause, pattern)) return true;
  return false;
}

/** As much as a bare figure can come to by what stands around it. */
const CORELESS_MAX = 1.5;

/** What stands around each clause, told once for all sheets, when it is asked for. */
export type Surroundings = {
  readonly scene: Scene;
  readonly frames: readonly Frame[];
  /** The clauses of each utterance. */
  readonly saidIn: readonly (readonly number[])[];
  readonly beside: (readonly number[] | undefined)[];
  readonly replies: (readonly number[] | undefined)[];
};

export function surroundingsOf(scene: Scene, frames: readonly Frame[]): Surroundings {
  const saidIn: number[][] = scene.utterances.map(() => []);
  for (const [index, { utterance }] of scene.clauses.entries()) saidIn[utterance]?.push(index);
  return { scene, frames, saidIn, beside: [], replies: [] };
}

const NEAR = 3;

/** Clauses of the same side just before and after, warnings left out. */
function besides({ scene, frames, beside }: Surroundings, clause: number): readonly number[] {
  const known = beside[clause];
  if (known) return known;
  const found: number[] = [];
  const own = scene.clauses[clause]?.utterance ?? 0;
  for (let other = Math.max(0, clause - NEAR); other <= clause + NEAR; other += 1) {
    const utterance = scene.clauses[other]?.utterance;
    if (utterance === undefined || other === clause || Math.abs(utterance - own) > 2) continue;
    if (frames[other] !== 'warn' && scene.utterances[utterance]?.speaker !== 'me') found.push(other);
  }
  beside[clause] = found;
  return found;
}

const NONE: readonly number[] = [];
const TURNS_AROUND = [-2, -1, 1, 2] as const;

/** What the seeker says in the two turns around. */
function repliesTo({ scene, saidIn, replies }: Surroundings, clause: number): readonly number[] {
  // Where one speaks there are no answers.
  if (scene.utterances.length < 2) return NONE;
  const own = scene.clauses[clause]?.utterance ?? 0;
  return (replies[clause] ??= TURNS_AROUND.flatMap((step) =>
    scene.utterances[own + step]?.speaker === 'them' ? [] : (saidIn[own + step] ?? []),
  ));
}

/** 「不用投钱」「也不用开屏幕」: denied in the clause itself, with nothing after it that takes it back. */
const isDenied = (clause: string): boolean => DENIED.test(clause) && !TAKEN_BACK.test(clause);

const DENIED =
  /^[^，。]{0,8}?(?:不(?:用|需要?|必|会|收|卖|做|让|要(?:用|求)|涉及|代|推销|囤|压货|垫|刷|办|贷|强制|搞|准|得|允许|碰|返现)|无需|无须|没有(?!.{0,6}(?:就|的话))|绝不|从不|拒绝|谢绝|杜绝|严禁|禁止|非)/u;
const TAKEN_BACK =
  /不(?:能|给|派|行|可能)|才|但|只|就(?!行|好|可以)|不用(?:你)?(?:现在|一次|付现|管|担心|怕|懂|理|说|问|看|会|经验|打开)|不用护照|不会(?:操作|也)|没有(?:护照|经验|任务|指标|门槛)|不要(?:问|跟|告诉)/u;
