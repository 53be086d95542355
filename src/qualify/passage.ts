import { drawsFrom } from '../terms/chance.ts';
import { passages } from './facts/passages.ts';

/** The two passages of a session: two different ones, always the same for a seed (a whole number of 32 bits). */
export function passagesFor(seed: number): readonly [first: string, second: string] {
  const draw = drawsFrom(seed);
  const first = Math.floor(draw() * passages.length);
  const second = (first + 1 + Math.floor(draw() * (passages.length - 1))) % passages.length;
  return [passages[first] ?? '', passages[second] ?? ''];
}
