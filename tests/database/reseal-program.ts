import { stdout } from 'node:process';
import { keyRingOf } from '../../src/platform/sealing.ts';
import { resealBatch } from '../../src/people/vault-key-store.ts';
import { opened } from './engine.ts';
import { testKey, vaultParts } from './vault.ts';

/** Seals two batches anew, then stands still in the middle of the third until it is killed. */
const [engine, place = ''] = process.argv.slice(2);
const database = await opened(
  engine === 'embedded' ? { engine, folder: place } : { engine: 'postgres', url: place },
);
const parts = vaultParts(keyRingOf(testKey(2), [testKey(1)]));
const MAX = 3;

let after: string | undefined;
for (let batch = 0; batch < 2; batch += 1) {
  const from = after;
  ({ after } = await database.transaction((tx) => resealBatch(tx, parts, { after: from, max: MAX })));
}
await database.transaction(async (tx) => {
  await resealBatch(tx, parts, { after, max: MAX });
  stdout.write('in the middle\n');
  await new Promise<void>((resolve) => {
    process.stdin.once('data', () => resolve());
  });
});
