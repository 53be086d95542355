import type { Chance } from '../platform/chance.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Ids } from '../platform/ids.ts';
import {
  keepNewSigningKey,
  newSigningKey,
  readSigningKeys,
  signingKeysFile,
  type SigningKey,
  type SigningKeysProblem,
} from '../platform/signing-keys.ts';
import { exampleOperator } from '../people/facts/example-operator.ts';
import { lacksExamples, makeExamplePostings, type NamedSigner } from '../recruit/example-store.ts';
import { publicKeyOf } from '../verify/signing-key.ts';

type Ground = {
  readonly env: { readonly [name: string]: string | undefined };
  readonly dataFolder: string;
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly chance: Chance;
};

/**
 * The keys that this server signs with. For a new example operator they are made, and a root endorses them that exists in
 * this call and nowhere else. Nothing is made where keys come from the environment: they are somebody's own.
 */
export async function openSigners(
  ground: Ground,
): Promise<Result<readonly NamedSigner[], SigningKeysProblem>> {
  const { env, dataFolder, database } = ground;
  const file = signingKeysFile(dataFolder);
  const encoded = env['LIKUI_SIGNING_KEYS'];
  if (encoded === undefined && (await lacksExamples(database.reader))) {
    const known = await readSigningKeys(undefined, file);
    if (!known.ok) return known;
    for (const name of [exampleOperator.name, ...exampleOperator.agencies.map((agency) => agency.name)]) {
      if (known.value.some((key) => key.name === name)) continue;
      const made = await keepNewSigningKey(file, name);
      if (!made.ok) return made;
    }
  }
  const read = await readSigningKeys(encoded, file);
  if (!read.ok) return read;
  const signers = read.value.map(signerOf);
  const house = signers.find(({ name }) => name === exampleOperator.name);
  if (house && encoded === undefined)
    await makeExamplePostings(
      { ...ground, signers },
      { root: signerOf(newSigningKey(exampleOperator.name)), house },
    );
  return ok(signers);
}

function signerOf({ x, name, sign }: SigningKey): NamedSigner {
  const key = publicKeyOf(x);
  if (!key.ok) throw new Error('a key that was read has no public half');
  return { ...key.value, name, sign };
}
