import type { ChinaDay } from '../kernel/china-day.ts';
import type { Quantity } from '../kernel/quantity.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { neededFor, type Needed } from './earn-needed.ts';
import type { ReadPay, Said } from './earn-pay-said.ts';
import { earnQuestion, type Trouble } from './earn-question.ts';
import type { EarnField, Typed } from './earn-field.ts';
import { estimate, type Estimate, type EstimateProblem, type Prospect } from './estimate.ts';
import { floorRate, type FloorProblem, type FloorRate } from './floor.ts';
import { plainTerms } from './work-terms.ts';
import { lawful } from './lawful.ts';
import { BAND_TOP, promise, type HoursProblem, type Implied, type Promised } from './promise.ts';

/** One end of what an advertisement promises, judged. */
export type Judged = {
  readonly promised: Promised;
  readonly implied: Implied;
  /** Above what such work usually brings, and reached in hardly any of the months drawn. */
  readonly isRare: boolean;
  /** Missing where this work may not be done in these hours at all, so that nothing was drawn. */
  readonly needed?: Needed;
};

export type EarnTrouble =
  | Trouble
  | { readonly field: EarnField; readonly kind: 'refused'; readonly problem: FloorProblem | HoursProblem };

/** What the page answers. */
export type Earn = {
  readonly prospect: Prospect & { readonly on: ChinaDay };
  readonly floor: FloorRate;
  /** Refused: hours that the relation does not allow. */
  readonly estimate: Result<Estimate, EstimateProblem>;
  /** The promise where one was typed: its least and its most, or one when they are the same. */
  readonly promise?: Result<readonly Judged[], EarnTrouble>;
};

/**
 * What the work that the fields describe would bring, and what to think of a promise about it. Refused, each by its
 * field: what cannot be read, a place or a day outside what is held, hours that no week has.
 */
export function earn(
  typed: Typed,
  around: { readonly today: ChinaDay; readonly readPay: ReadPay },
): Result<Earn, EarnTrouble> {
  const question = earnQuestion(typed, around);
  if (!question.ok) return question;
  const { prospect, said } = question.value;
  const floor = floorRate(prospect);
  if (!floor.ok) return refuse(refusedAt(floor.problem));
  const hours = hoursProblem(prospect);
  if (hours) return refuse({ field: 'hours', kind: 'refused', problem: hours });

  const drawn = estimate(prospect);
  const answered = { prospect, floor: floor.value, estimate: drawn };
  if (!said) return ok(answered);
  return ok({ ...answered, promise: said.ok ? judgedFrom(said.value, prospect, drawn) : said });
}

const refusedAt = (problem: FloorProblem): EarnTrouble => ({
  field: problem.kind === 'place-unknown' ? 'place' : 'on',
  kind: 'refused',
  problem,
});

function hoursProblem({ relation, weekHours }: Prospect): HoursProblem | undefined {
  if (weekHours.units === 0n) return { kind: 'no-hours' };
  const judged = lawful({ ...plainTerms(relation), weekHours: [weekHours] });
  return judged.ok || judged.problem.kind === 'period-backwards' ? undefined : { kind: judged.problem.kind };
}

/** Fewer than one month in so many is hardly any. */
const RARE = 20;

function judgedFrom(
  { low, high, dayHours }: Said,
  prospect: Prospect & { readonly on: ChinaDay },
  drawn: Result<Estimate, EstimateProblem>,
): Result<readonly Judged[], EarnTrouble> {
  const judged: Judged[] = [];
  for (const promised of low.amount === high.amount ? [high] : [low, high]) {
    const implied = impliedBy(promised, prospect, dayHours);
    if (!implied.ok) return implied;
    const { impliedPerHour } = implied.value;
    const needed = drawn.ok
      ? neededFor({ promised, perHour: impliedPerHour }, prospect, drawn.value)
      : undefined;
    judged.push({
      promised,
      implied: implied.value,
      isRare: impliedPerHour > BAND_TOP && needed !== undefined && needed.reached * RARE < needed.drawn,
      ...(needed ? { needed } : {}),
    });
  }
  return ok(judged);
}

function impliedBy(
  promised: Promised,
  { relation, place, on, weekHours }: Prospect & { readonly on: ChinaDay },
  dayHours: Quantity | undefined,
): Result<Implied, EarnTrouble> {
  const offer = { relation, place, on, weekHours, promised };
  const implied = promise(dayHours === undefined ? offer : { ...offer, dayHours });
  if (implied.ok) return implied;
  const { problem } = implied;
  const isOfDay = problem.kind === 'day-too-long' || problem.kind === 'day-exceeds-week';
  return refuse({ field: isOfDay ? 'dayHours' : 'hours', kind: 'refused', problem });
}
