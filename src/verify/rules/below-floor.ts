import { floorPlaces, floorRate } from '../../terms/floor.ts';
import type { Rule } from '../rule.ts';
import { sources } from '../source-words.ts';
import { wagesIn } from '../wage.ts';

/** Places with one floor; tiers of a place (成都/二档) are not told apart by an advertisement. */
const places = floorPlaces.filter((place) => !place.includes('/'));

/** Hourly pay under the hourly minimum of the one place a text names: unlawful, and no sign of a swindle. */
export const belowFloor: Rule = {
  id: 'below-floor',
  source: sources['below-floor'],
  examples: {
    caught: ['北京朝阳，居家客服兼职，时薪15元'],
    passed: ['北京朝阳，居家客服兼职，时薪30元', '居家客服兼职，时薪15元', '北京客服，月薪4500元'],
  },
  check: ({ scene, on }) =>
    scene.utterances.flatMap(({ reading, speaker }, utterance) => {
      const isFirst = scene.utterances.findIndex((other) => other.reading === reading) === utterance;
      if (!isFirst || speaker === 'me' || on === undefined) return [];
      const [place, second] = places.filter((name) => reading.text.includes(name));
      if (!place || second) return [];
      const floor = floorRate({ place, on });
      if (!floor.ok) return [];
      return wagesIn(reading.text).flatMap(({ start, end, per, high }) =>
        per === 'hour' && high < floor.value.rate
          ? [{ severity: 'info' as const, utterance, start, end }]
          : [],
      );
    }),
};
