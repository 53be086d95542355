import { z } from 'zod';
import { showYuan } from '../kernel/money.ts';
import { estimate as draw, type Spread } from '../terms/estimate.ts';
import { estimateProblemWords } from '../terms/estimate-words.ts';
import { experiences, priorNames, seasons, type Priors } from '../terms/facts/work-priors.ts';
import { floorPlaces } from '../terms/floor.ts';
import { relations } from '../terms/relation.ts';
import { commandWords } from '../terms/words.ts';
import { answered, runWith, type Command } from './command.ts';
import { hours, place } from './fields.ts';
import { rateCard, rateCardFields } from './rates.ts';

/** The same draws for everybody who does not name a seed of their own. */
const SEED = 618;

const rangeUpTo = (max: number) =>
  z
    .strictObject({ low: z.number().min(0), mode: z.number().min(0), high: z.number().min(0).max(max) })
    .refine(({ low, mode, high }) => low <= mode && mode <= high);

const known = z
  .strictObject({
    callsPerHour: rangeUpTo(60).optional(),
    talkMinutes: rangeUpTo(60).optional(),
    solvedShare: rangeUpTo(1).optional(),
    rating: rangeUpTo(5).optional(),
    pace: rangeUpTo(1).optional(),
  })
  .transform(({ callsPerHour, talkMinutes, solvedShare, rating, pace }): Partial<Priors> => ({
    ...(callsPerHour && { callsPerHour }),
    ...(talkMinutes && { talkMinutes }),
    ...(solvedShare && { solvedShare }),
    ...(rating && { rating }),
    ...(pace && { pace }),
  }));

const question = z.strictObject({
  place,
  relation: z.enum(relations),
  weekHours: hours,
  period: z.enum(seasons),
  experience: z.enum(experiences),
  rateCard: rateCard.optional(),
  assumptions: known.optional(),
  seed: z.int().min(0).max(4_294_967_295).default(SEED),
});

/** `likui estimate`: what this work would bring, what moves it, and everything that is assumed. */
export const estimate: Command = {
  name: 'estimate',
  summary: commandWords.estimate,
  example: { place: '成都', relation: 'platform', weekHours: '20.00', period: 'peak', experience: 'some' },
  enumerations: {
    relation: relations,
    period: seasons,
    experience: experiences,
    place: floorPlaces,
    rateCard: rateCardFields,
    assumptions: priorNames,
  },
  run: runWith(question, ({ period: season, rateCard: rates, assumptions, ...asked }, language) => {
    const drawn = draw({
      ...asked,
      season,
      ...(rates === undefined ? {} : { rates }),
      ...(assumptions === undefined ? {} : { known: assumptions }),
    });
    if (!drawn.ok) {
      const { problem } = drawn;
      const sentence = estimateProblemWords(problem);
      return problem.kind === 'not-lawful'
        ? { kind: 'refused', code: problem.refusal.code, sentence, basis: problem.refusal.article[language] }
        : { kind: 'refused', code: problem.kind, sentence };
    }
    const { perHour, perMonth, netNow, netAfterSettlement, drivers, assumptions: made, seed } = drawn.value;
    return answered({
      perHour: shown(perHour),
      perMonth: shown(perMonth),
      netNow: shown(netNow),
      netAfterSettlement: shown(netAfterSettlement),
      drivers: drivers.map(({ effect, sentence, ...moved }) => ({
        ...moved,
        effect: showYuan(effect),
        sentence: sentence[language],
      })),
      assumptions: made.map(({ sentence, ...each }) => ({ ...each, sentence: sentence[language] })),
      seed,
    });
  }),
};

const shown = ({ p10, p50, p90 }: Spread) => ({ p10: showYuan(p10), p50: showYuan(p50), p90: showYuan(p90) });
