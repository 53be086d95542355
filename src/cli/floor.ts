import { z } from 'zod';
import { showYuan } from '../kernel/money.ts';
import { floorFor, floorPlaces } from '../terms/floor.ts';
import { commandWords, termsProblemWords } from '../terms/words.ts';
import { answered, runWith, type Command } from './command.ts';
import { day, hours, place, yuan } from './fields.ts';

const question = z.strictObject({ place, on: day, hours, earned: yuan });

/** `likui floor`: the lawful hourly minimum, what it comes to, and what is missing. */
export const floor: Command = {
  name: 'floor',
  summary: commandWords.floor,
  example: { place: '北京', on: '2026-11-23', hours: '37.75', earned: '943.75' },
  enumerations: { place: floorPlaces },
  run: runWith(question, (asked) => {
    const found = floorFor(asked);
    if (!found.ok)
      return { kind: 'refused', code: found.problem.kind, sentence: termsProblemWords(found.problem) };
    const { rate, floor: least, topUp, source, status } = found.value;
    return answered({
      rate: showYuan(rate),
      floor: showYuan(least),
      topUp: showYuan(topUp),
      source,
      status,
    });
  }),
};
