/**
 * Writes src/verify/tables/traditional.ts from opencc-js: the single characters whose simplified form
 * is in everyday use (GB 2312 level 1), so that the page carries a few kilobytes and not the dictionary.
 */
import { writeFile } from 'node:fs/promises';
import { Converter } from 'opencc-js/t2cn';
import { stepsOf } from '../../src/verify/tables/packed.ts';

const simplify = Converter({ from: 't', to: 'cn' });
const everyday = new Set<string>();
const gb2312 = new TextDecoder('gb2312');
for (let high = 0xb0; high <= 0xd7; high += 1)
  for (let low = 0xa1; low <= 0xfe; low += 1) everyday.add(gb2312.decode(Uint8Array.of(high, low)));

let traditional = '';
let simplified = '';
for (let code = 0x4e_00; code <= 0x9f_ff; code += 1) {
  const character = String.fromCodePoint(code);
  const plain = simplify(character);
  if (plain === character || plain.length !== 1 || everyday.has(character) || !everyday.has(plain)) continue;
  traditional += character;
  simplified += plain;
}

await writeFile(
  new URL('../../src/verify/tables/traditional.ts', import.meta.url),
  `// Written by scripts/tables/traditional.ts from opencc-js; not edited by hand.
import { charactersFrom } from './packed.ts';

/** Traditional characters; SIMPLIFIED holds the everyday form of each at the same index. */
export const TRADITIONAL = charactersFrom(
  '${stepsOf(traditional)}',
);
export const SIMPLIFIED = charactersFrom(
  '${stepsOf(simplified)}',
);
`,
);
