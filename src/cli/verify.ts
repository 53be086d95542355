import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { showYuan } from '../kernel/money.ts';
import type { Language } from '../kernel/words.ts';
import { chainProblems, verifyChain, type Verified } from '../verify/chain.ts';
import { claimProblems } from '../verify/claim.ts';
import { jwsProblems } from '../verify/jws.ts';
import { trustedKeyIn, type TrustedKey } from '../verify/signing-key.ts';
import { tokenWords, verifyCommandWords } from '../verify/token-words.ts';
import { answered, runWith, type Command, type Outcome } from './command.ts';
import { instant } from './fields.ts';
import { verifyExample } from './verify-example.ts';

const TOKEN_LENGTH_MAX = 20_000;
const ROOT_COUNT_MAX = 20;

const jwk = z.unknown().transform((given, context): TrustedKey => {
  const key = trustedKeyIn(given);
  if (key.ok) return key.value;
  context.addIssue({ code: 'custom' });
  return z.NEVER;
});
const keys = z.array(jwk).min(1).max(ROOT_COUNT_MAX);
/** A list of JWKs, or a JWK Set. */
const trustFile = z.union([keys, z.object({ keys }).transform((set) => set.keys)]);

const question = z.strictObject({
  token: z.string().max(TOKEN_LENGTH_MAX),
  at: instant.optional(),
  roots: keys.optional(),
  statusList: z.string().max(TOKEN_LENGTH_MAX).optional(),
});

type Asked = Omit<z.infer<typeof question>, 'token'> & { readonly token: string };

/** `likui verify`: a signed posting held against the keys that whoever asks trusts. Exit 0 whatever the result. */
export const verify: Command = {
  name: 'verify',
  summary: verifyCommandWords.summary,
  example: verifyExample,
  enumerations: { refusal: [...jwsProblems, ...claimProblems, ...chainProblems] },
  run: runWith(question, verified),
  say: async (text, language) => {
    const outcome = await verified({ token: text.trim() }, language);
    if (outcome.kind !== 'answer') return outcome;
    return { kind: 'said', text: JSON.stringify(outcome.answer, undefined, 2) };
  },
};

async function verified({ token, at, roots, statusList }: Asked, language: Language): Promise<Outcome> {
  const trusted = roots ?? (await rootsInFile(process.env['LIKUI_TRUST']));
  if (trusted === 'missing')
    return { kind: 'malformed', code: 'trust-missing', sentence: verifyCommandWords.trustMissing };
  if (trusted === 'malformed')
    return { kind: 'malformed', code: 'trust-malformed', sentence: verifyCommandWords.trustMalformed };
  return answered(said(verifyChain({ token, roots: trusted, at: at ?? new Date(), statusList }), language));
}

async function rootsInFile(
  path: string | undefined,
): Promise<readonly TrustedKey[] | 'missing' | 'malformed'> {
  if (!path) return 'missing';
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return 'malformed';
  try {
    const read = trustFile.safeParse(JSON.parse(text));
    return read.success ? read.data : 'malformed';
  } catch {
    return 'malformed';
  }
}

function said({ valid, chain, posting, revocation, refusals }: Verified, language: Language) {
  return {
    valid,
    chain: chain.map(({ issuer, kid, scope, notAfter }) => ({
      issuer,
      kid,
      scope: scope ?? null,
      notAfter: notAfter?.toISOString() ?? null,
    })),
    posting: posting
      ? {
          ...posting,
          issuedAt: posting.issuedAt.toISOString(),
          expiresAt: posting.expiresAt.toISOString(),
          perHour: { low: showYuan(posting.perHour.low), high: showYuan(posting.perHour.high) },
        }
      : null,
    revocation: {
      checkedAsOf: revocation.checkedAsOf?.toISOString() ?? null,
      revoked: revocation.revoked ?? null,
    },
    refusals: refusals.map(({ kind }) => ({ code: kind, sentence: tokenWords[kind][language] })),
  };
}
