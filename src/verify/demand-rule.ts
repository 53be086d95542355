import type { Act } from './act.ts';
import type { Impression } from './impression.ts';
import { plainlyAsked } from './plain-demand.ts';
import type { ActObject } from './sheet.ts';
import type { Hearing, Indication, Rule, Severity } from './rule.ts';

/** Evidence that is enough where the learned reader is convinced. */
const SOME = 1;
/** Evidence that an honest text seldom reaches. */
export const CLEAR = 1.4;
/** What is needed for as much with nothing beside it to look at, and what leaves little else to think. */
const CLEAR_ALONE = 1.8;
const STRONG_ALONE = 2;

/** Where the learned reader is convinced that the whole is an offer of work and no talk about one. */
const CONVINCED = 2;
/** Where it is inclined to think so. On texts it had not read, fewer than two honest ones in a hundred come this far. */
export const AGREES = 1.1;
/** Where it at least does not object. */
export const ALLOWS = 0.4;

/**
 * A rule over the demands for one thing. What the sheet of evidence finds decides; the learned reader can only hold
 * it back: a demand in a text that reads like a warning, a lesson or a day at work is not called a swindle. About what
 * is asked for plainly the reader is not heard.
 */
export const demandRule = ({
  object,
  worst,
  ...rule
}: Omit<Rule, 'check'> & { readonly object: ActObject; readonly worst: 'stop' | 'high' }): Rule => ({
  ...rule,
  check: (hearing) => indicationsOf(hearing, object, worst),
});

function indicationsOf(hearing: Hearing, object: ActObject, worst: 'stop' | 'high'): Indication[] {
  const plain = plainlyAsked(hearing, object);
  if (plain.length > 0)
    return plain.slice(0, 3).map(({ utterance, start, end }) => ({ severity: worst, utterance, start, end }));
  const demands = hearing.acts.filter((act) => act.kind === 'demand' && act.object === object);
  const strongest = Math.max(0, ...demands.map(({ weight }) => weight));
  const severity = severityOf(strongest, hearing.impression, worst);
  if (!severity) return [];
  const floor = Math.max(SOME, strongest - 1);
  return demands
    .filter(({ weight }) => weight >= floor)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map((act: Act) => ({ severity, utterance: act.utterance, start: act.start, end: act.end }));
}

function severityOf(
  weight: number,
  { score, isThin }: Impression,
  worst: 'stop' | 'high',
): Severity | undefined {
  if (!isThin && weight >= SOME && score >= CONVINCED) return worst;
  if (weight < CLEAR) return undefined;
  if (isThin) return weight >= STRONG_ALONE ? worst : weight >= CLEAR_ALONE ? 'high' : 'medium';
  if (score >= AGREES) return 'high';
  return score >= ALLOWS ? 'medium' : 'low';
}
