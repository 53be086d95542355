import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Json } from '../verify/canonical.ts';
import { digestOf, type CertifiedResult } from './certificate.ts';
import { typingTerms } from './facts/typing-terms.ts';
import { workplaceTerms } from './facts/workplace-terms.ts';
import { play, summaryOf } from './first-case.ts';
import { type LineLog, lineVerdict } from './net.ts';
import { passagesFor } from './passage.ts';
import { resultOf } from './reading-rating.ts';
import { type RoomLog, roomVerdict } from './room.ts';
import type { SoundLog } from './sound.ts';
import { betterOf, judgeTyping } from './typing.ts';
import type { TypingLog } from './typing-log.ts';

/** What was done in the parts that rest on events alone: with the seed, everything a result follows from. */
export type Evidence = {
  readonly typing?: { readonly seed: number; readonly logs: readonly TypingLog[] } | undefined;
  readonly firstCase?: { readonly seed: number; readonly path: string } | undefined;
  readonly workplace?:
    | { readonly room?: RoomLog | undefined; readonly line?: LineLog | undefined }
    | undefined;
  /** What its raters gave it, in the order in which they did. */
  readonly reading?: { readonly sheet: string; readonly totals: readonly (number | null)[] } | undefined;
};

/** The version of how a first case is told and counted. */
export const CASE_RULE = '2026-11';

type EvidenceProblem = { readonly kind: 'log-broken' | 'path-broken' };

/**
 * Everything reckoned again, as it goes into a certificate. A part that came to nothing yet is left out: typing that is to
 * be tried again or could not be measured, and a conversation that is not over.
 */
export function resultsOf({
  typing,
  firstCase,
  workplace,
  reading,
}: Evidence): Result<readonly CertifiedResult[], EvidenceProblem> {
  const results: CertifiedResult[] = [];
  if (typing) {
    const verdicts = [];
    const passages = passagesFor(typing.seed);
    for (const [at, log] of typing.logs.entries()) {
      const verdict = judgeTyping(passages[at] ?? '', log);
      if (!verdict.ok) return verdict;
      verdicts.push(verdict.value);
    }
    const better = betterOf(verdicts);
    if (better && better.band !== 'retest' && better.band !== 'not-measurable')
      results.push({
        part: 'typing',
        rule: typingTerms.rule,
        band: better.band,
        figure: (better.score.netTenths / 10).toFixed(1),
        evidence: digestOf(typingJson(typing)),
      });
  }
  if (firstCase) {
    const played = play(firstCase.seed, firstCase.path);
    if (!played.ok) return refuse({ kind: 'path-broken' });
    const summary = summaryOf(played.value);
    if (summary)
      results.push({
        part: 'first-case',
        rule: CASE_RULE,
        band: 'told',
        figure: `${summary.helped}/${summary.turns}`,
        evidence: digestOf({ seed: firstCase.seed, path: firstCase.path }),
      });
  }
  const measured = workplace && workplaceResult(workplace);
  if (measured) results.push(measured);
  const rated = reading && readingResult(reading);
  if (rated) results.push(rated);
  return ok(results);
}

/** Worse ones later; what could not be measured is no result. */
const PLACE_BANDS = ['meets', 'borderline', 'not-yet'] as const;

/** Both figures of a place of work as far as they were measured; the worse of the two says how it came out. */
function workplaceResult({ room, line }: NonNullable<Evidence['workplace']>): CertifiedResult | undefined {
  const heard = room && roomVerdict(room);
  const run = line && lineVerdict(line);
  const bands = [heard?.band, run?.band].map((band) => PLACE_BANDS.findIndex((each) => each === band));
  const band = PLACE_BANDS[Math.max(...bands)];
  if (!band) return undefined;
  const figures = [
    heard && heard.band !== 'not-measurable'
      ? `${PLACE_FIGURES.room}${(heard.overTenths / 10).toFixed(1)}`
      : '',
    run && run.band !== 'not-measurable'
      ? `${PLACE_FIGURES.line}${(run.opinionHundredths / 100).toFixed(2)}`
      : '',
  ];
  return {
    part: 'workplace',
    rule: workplaceTerms.rule,
    band,
    figure: figures.filter((figure) => figure !== '').join('/'),
    evidence: digestOf(workplaceJson({ room, line })),
  };
}

/** How the figures of a place of work are told apart in a certificate. */
export const PLACE_FIGURES = { room: 'room', line: 'line' } as const;

const soundJson = ({ levels, clipped }: SoundLog): Json => ({ levels, clipped });

function workplaceJson({ room, line }: NonNullable<Evidence['workplace']>): Json {
  const { downKbps = null, upKbps = null } = line ?? {};
  return {
    room: room
      ? {
          processing: { ...room.processing },
          silence: soundJson(room.silence),
          speech: soundJson(room.speech),
        }
      : null,
    line: line ? { trips: line.trips, arrived: line.arrived, downKbps, upKbps } : null,
  };
}

function readingResult({ sheet, totals }: NonNullable<Evidence['reading']>): CertifiedResult | undefined {
  const result = resultOf(totals);
  if (result?.meanTenths === undefined) return undefined;
  return {
    part: 'reading',
    rule: result.rule,
    band: result.band,
    figure: (result.meanTenths / 10).toFixed(1),
    evidence: digestOf({ sheet, totals }),
  };
}

const typingJson = ({ seed, logs }: NonNullable<Evidence['typing']>): Json => ({
  seed,
  logs: logs.map(({ announces, events }) => ({ announces, events })),
});
