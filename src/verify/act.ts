import type { Frame } from './frame.ts';
import type { Scene } from './scene.ts';
import { surroundingsOf, weigh, type ActObject } from './sheet.ts';
import { anchorsIn } from './anchors.ts';
import { sheets } from './sheets/index.ts';

/**
 * What is done with words about one thing. `demand`: the one who offers the work wants it of the one who takes it.
 * The others stand for the same words meant otherwise: denied, warned against, told of somebody else, quoted from
 * law, asked about by the seeker.
 */
export type ActKind = 'demand' | 'deny' | 'warn' | 'report' | 'quote' | 'question';

/** One act, where it stands in the reading of its utterance, and what it was read from. */
export type Act = {
  readonly kind: ActKind;
  readonly object: ActObject;
  /** Sum of the evidence; 2 and more is strong. */
  readonly weight: number;
  readonly cues: readonly string[];
  readonly clause: number;
  readonly utterance: number;
  readonly start: number;
  readonly end: number;
};

/** Below this an act is noise: a word that could belong to one. */
const AUDIBLE = 0.5;

const KIND_OF_FRAME: Readonly<Record<Frame, ActKind>> = {
  live: 'demand',
  warn: 'warn',
  report: 'report',
  law: 'quote',
  question: 'question',
};

/** Reads a scene for acts, clause by clause. Order: by object, then as said. */
export function actsOf(scene: Scene, frames: readonly Frame[]): Act[] {
  const anchors = anchorsIn(scene);
  const surroundings = surroundingsOf(scene, frames);
  return sheets.flatMap((sheet, bit) =>
    weigh(sheet, scene, surroundings, (clause) => ((anchors[clause] ?? 0) & (1 << bit)) !== 0).flatMap(
      ({ clause: index, weight, cues, denied }) => {
        const clause = scene.clauses[index];
        if (!clause || weight < AUDIBLE) return [];
        const kind = KIND_OF_FRAME[frames[index] ?? 'live'];
        return [
          {
            kind: kind === 'demand' && denied ? ('deny' as const) : kind,
            object: sheet.object,
            weight,
            cues,
            clause: index,
            utterance: clause.utterance,
            start: clause.start,
            end: clause.end,
          },
        ];
      },
    ),
  );
}
