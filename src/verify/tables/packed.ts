const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Whole numbers from 0 on, as tables carry them: five bits a digit, the smallest first; the sixth bit says that more
 * digits follow. Small steps from one entry of a table to the next take half the room that the entries would.
 */
export function unpacked(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (const digit of text) {
    const value = DIGITS.indexOf(digit);
    number |= (value & 31) << shift;
    shift += 5;
    if (value >= 32) continue;
    numbers.push(number);
    number = 0;
    shift = 0;
  }
  return numbers;
}

/** The same the other way round, for the scripts that write tables. Refuses what is no whole number from 0 to 2^30. */
export function packed(numbers: readonly number[]): string {
  return numbers.map(digitsOf).join('');
}

function digitsOf(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 2 ** 30) throw new RangeError(`cannot pack ${number}`);
  let digits = '';
  let rest = number;
  for (; rest >= 32; rest >>>= 5) digits += DIGITS.charAt(32 | (rest & 31));
  return digits + DIGITS.charAt(rest);
}

/** Characters one after the other as steps of their codes, there and back: a step back is odd. */
export const charactersFrom = (steps: string): string => {
  let code = 0;
  return unpacked(steps)
    .map((step) => String.fromCharCode((code += step % 2 === 0 ? step / 2 : -(step + 1) / 2)))
    .join('');
};

export const stepsOf = (characters: string): string =>
  packed(
    [...characters].map((character, at) => {
      const step = character.charCodeAt(0) - (at === 0 ? 0 : characters.charCodeAt(at - 1));
      return step < 0 ? -2 * step - 1 : 2 * step;
    }),
  );

const BITS = 6;

/** Reads bits, the highest first, six to a digit. Past the end come zeros. */
export function bitsIn(digits: string): (count: number) => number {
  let at = 0;
  let value = 0;
  let left = 0;
  return (count) => {
    let number = 0;
    for (let bit = 0; bit < count; bit += 1) {
      if (left === 0) {
        value = Math.max(0, DIGITS.indexOf(digits.charAt(at) || 'A'));
        at += 1;
        left = BITS;
      }
      left -= 1;
      number = 2 * number + ((value >> left) & 1);
    }
    return number;
  };
}

/** The digits that `bitsIn` reads: each number in so many bits. */
export function bitsOf(fields: readonly (readonly [number: number, count: number])[]): string {
  let digits = '';
  let value = 0;
  let filled = 0;
  for (const [number, count] of fields)
    for (let bit = count - 1; bit >= 0; bit -= 1) {
      value = 2 * value + ((number >> bit) & 1);
      filled += 1;
      if (filled < BITS) continue;
      digits += DIGITS.charAt(value);
      value = 0;
      filled = 0;
    }
  return filled === 0 ? digits : digits + DIGITS.charAt(value << (BITS - filled));
}
