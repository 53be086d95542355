const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Whole numbers from 0 on, as tables carry them: five bits a digit, the smallest first; the sixth bit says that more
 * digits follow. Small steps from one entry of a table to the next take half the room that the entries would.
 */
export function unpacked(packed: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (const digit of packed) {
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
