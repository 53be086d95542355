import type { Frame } from './frame.ts';
import type { Scene } from './scene.ts';
import { lookOver } from './screen.ts';
import { surroundingsOf, watchSheet, weigh, type ActObject } from './sheet.ts';
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

const watched = sheets.map(watchSheet);

/** Reads a scene for acts, clause by clause. Order: by object, then as said. */
export function actsOf(scene: Scene, frames: readonly Frame[]): Act[] {
  const shown = lookOver(scene.clauses);
  const surroundings = surroundingsOf(scene, frames);
  const acts: Act[] = [];
  for (const each of watched)
    for (const { clause: index, weight, cues, denied } of weigh(each, scene, surroundings, shown)) {
      const clause = scene.clauses[index];
      if (!clause || weight < AUDIBLE) continue;
      const kind = KIND_OF_FRAME[frames[index] ?? 'live'];
      acts.push({
        kind: kind === 'demand' && denied ? 'deny' : kind,
        object: each.sheet.object,
        weight,
        cues,
        clause: index,
        utterance: clause.utterance,
        start: clause.start,
        end: clause.end,
      });
    }
  return acts;
}
