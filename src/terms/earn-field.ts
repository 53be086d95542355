import { partTimeLimits } from './facts/limits.ts';
import { priorsFor, type Experience, type Priors, type Range, type Season } from './facts/work-priors.ts';

/** The assumptions that a reader may put right on the page; marks of customers move nothing there, since no gate is asked for. */
export const movedNames = [
  'callsPerHour',
  'talkMinutes',
  'solvedShare',
  'pace',
] as const satisfies readonly (keyof Priors)[];

export type MovedName = (typeof movedNames)[number];

export const rangeEnds = ['low', 'mode', 'high'] as const satisfies readonly (keyof Range)[];

/** Shares are written as percentages, and everything else as it is counted. */
export const isShare = (name: MovedName): boolean => name === 'solvedShare' || name === 'pace';

export const priceFields = ['hour', 'minute', 'case'] as const;

const plainFields = [
  'place',
  'relation',
  'hours',
  'season',
  'experience',
  'promise',
  'per',
  'dayHours',
  'on',
] as const;

export const rangeFields = movedNames.flatMap((name) => rangeEnds.map((end) => `${name}-${end}` as const));

/** Everything that the page asks, by the name it has in the page's address. */
export const earnFields = [...plainFields, ...priceFields, ...rangeFields] as const;

export type EarnField = (typeof earnFields)[number];

/** What stands in the fields, as it was typed; empty where nothing does. */
export type Typed = { readonly [field in EarnField]: string };

/** Longer than anything that is asked here. */
export const TYPED_LENGTH_MAX = 80;

/** What the fields hold before anybody has typed: everything but the place, which nobody can guess. */
const START: Partial<Typed> = { relation: 'part-time', hours: '20', season: 'quiet', experience: 'new' };

const [{ weekHoursMax }] = partTimeLimits;
const PART_TIME_WEEK_HOURS_MAX = Number(weekHoursMax);

/**
 * What was typed, by the names of the fields. An empty choice is as good as none and takes its start; what is too
 * long is cut one character after the most that is read, so that it is refused and not read by half.
 */
export function typedFrom(valueOf: (field: EarnField) => string | undefined): Typed {
  const entries = earnFields.map((field): readonly [EarnField, string] => {
    const given = valueOf(field)?.slice(0, TYPED_LENGTH_MAX + 1) ?? '';
    const isStart = given === '' && (field !== 'hours' || valueOf(field) === undefined);
    return [field, isStart ? (START[field] ?? '') : given];
  });
  const typed = new Map(entries);
  const of = (field: EarnField): string => typed.get(field) ?? '';
  // Who comes with the hours of a full week and has chosen nothing else is asked about full-time work.
  const isFullTime = !valueOf('relation') && Number(of('hours')) > PART_TIME_WEEK_HOURS_MAX;
  return {
    place: of('place'),
    relation: isFullTime ? 'labor-contract' : of('relation'),
    hours: of('hours'),
    season: of('season'),
    experience: of('experience'),
    promise: of('promise'),
    per: of('per'),
    dayHours: of('dayHours'),
    on: of('on'),
    hour: of('hour'),
    minute: of('minute'),
    case: of('case'),
    'callsPerHour-low': of('callsPerHour-low'),
    'callsPerHour-mode': of('callsPerHour-mode'),
    'callsPerHour-high': of('callsPerHour-high'),
    'talkMinutes-low': of('talkMinutes-low'),
    'talkMinutes-mode': of('talkMinutes-mode'),
    'talkMinutes-high': of('talkMinutes-high'),
    'solvedShare-low': of('solvedShare-low'),
    'solvedShare-mode': of('solvedShare-mode'),
    'solvedShare-high': of('solvedShare-high'),
    'pace-low': of('pace-low'),
    'pace-mode': of('pace-mode'),
    'pace-high': of('pace-high'),
  };
}

/** What is assumed where a reader has typed nothing, in the measure of the fields. */
export function assumedIn(season: Season, experience: Experience): ReadonlyMap<string, string> {
  const priors = priorsFor(season, experience);
  return new Map(
    movedNames.flatMap((name) =>
      rangeEnds.map((end): readonly [string, string] => [
        `${name}-${end}`,
        String(isShare(name) ? Math.round(priors[name][end] * 100) : priors[name][end]),
      ]),
    ),
  );
}
