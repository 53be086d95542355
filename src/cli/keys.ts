import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Words } from '../kernel/words.ts';
import { systemClock } from '../platform/clock.ts';
import { timedIds } from '../platform/ids.ts';
import { keepNewSigningKey, readSigningKeys, type SigningKey } from '../platform/signing-keys.ts';
import { ENDORSEMENT_DAYS_MAX } from '../verify/chain.ts';
import { endorsementClaims, readEndorsement, workRoles } from '../verify/endorsement.ts';
import { signedJws } from '../verify/jws.ts';
import { fingerprintOf, publicKeyOf } from '../verify/signing-key.ts';
import { day } from './fields.ts';
import { keysWords } from './keys-words.ts';
import { done, refused, type Ground, type OperatorCommand, type Performed } from './operator-command.ts';

/** `likui keys make | show | endorse`: needs no house and opens no records, so that it runs where the root is kept. */
export const keys: OperatorCommand = {
  name: 'keys',
  summary: keysWords.summary,
  takes: 'make FILE NAME | show FILE | endorse ROOT-FILE REQUEST.json',
  perform: ([act, file, third, ...more], ground) => {
    if (file === undefined || more.length > 0) return Promise.resolve(refused(keysWords.usage));
    if (act === 'make' && third !== undefined && /^[^\p{C}]{1,60}$/u.test(third))
      return made(file, third, ground);
    if (act === 'show' && third === undefined) return shown(file, ground);
    if (act === 'endorse' && third !== undefined) return endorsed(file, third, ground);
    return Promise.resolve(refused(keysWords.usage));
  },
};

async function made(file: string, name: string, ground: Ground): Promise<Performed> {
  const key = await keepNewSigningKey(file, name);
  if (!key.ok) return refused(keysWords[key.problem.kind]);
  await ground.print(publicLine(key.value));
  return done(keysWords.made);
}

async function shown(file: string, ground: Ground): Promise<Performed> {
  const known = await readSigningKeys(undefined, file);
  if (!known.ok) return refused(keysWords[known.problem.kind]);
  if (known.value.length === 0) return refused(keysWords.none);
  for (const key of known.value) await ground.print(publicLine(key));
  return done(keysWords.shown);
}

const publicLine = ({ x, name }: SigningKey): string => {
  const key = publicKeyOf(x);
  if (!key.ok) throw new Error('a key without its public half');
  const { kid } = key.value;
  return `${JSON.stringify({ kty: 'OKP', crv: 'Ed25519', kid, x, name })}\n  ${fingerprintOf(key.value)}\n`;
};

const common = {
  subject: z.string().max(60),
  key: z.string(),
  days: z.int().min(1).max(ENDORSEMENT_DAYS_MAX),
};
const request = z.discriminatedUnion('use', [
  z.strictObject({
    use: z.literal('posting'),
    ...common,
    licences: z.array(z.string()),
    roles: z.array(z.enum(workRoles)).min(1),
    cities: z.array(z.string()).min(1),
    from: day,
    to: day,
  }),
  z.strictObject({ use: z.enum(['status', 'certificate']), ...common }),
]);

async function endorsed(rootFile: string, requestFile: string, ground: Ground): Promise<Performed> {
  const known = await readSigningKeys(undefined, rootFile);
  if (!known.ok) return refused(keysWords[known.problem.kind]);
  const [root] = known.value;
  if (!root) return refused(keysWords.none);
  const wanted = await requestIn(requestFile);
  if (!wanted.ok) return refused(wanted.problem);
  const token = tokenFor(wanted.value, root);
  if (!token.ok) return refused(token.problem);
  await ground.print(`${token.value}\n`);
  return done(keysWords.endorsed);
}

type Request = z.infer<typeof request>;

async function requestIn(file: string): Promise<Result<Request, Words>> {
  try {
    return ok(request.parse(JSON.parse(await readFile(file, 'utf8'))));
  } catch {
    return refuse(keysWords.requestMalformed);
  }
}

function tokenFor(wanted: Request, root: SigningKey): Result<string, Words> {
  const [rootKey, key] = [publicKeyOf(root.x), publicKeyOf(wanted.key)];
  if (!rootKey.ok || !key.ok) return refuse(keysWords.requestMalformed);
  const issuedAt = systemClock.now();
  const said = {
    id: timedIds(systemClock).next(),
    issuer: root.name,
    subject: wanted.subject,
    key: key.value,
    issuedAt,
    expiresAt: new Date(issuedAt.getTime() + wanted.days * 86_400_000),
  };
  const claims = endorsementClaims(
    wanted.use === 'posting'
      ? {
          ...said,
          use: 'posting',
          licences: wanted.licences,
          scope: { roles: wanted.roles, cities: wanted.cities, from: wanted.from, to: wanted.to },
        }
      : { ...said, use: wanted.use },
  );
  // What no reader would take is not signed either.
  if (!readEndorsement(claims).ok) return refuse(keysWords.requestMalformed);
  return ok(signedJws('likui-delegation', claims, { kid: rootKey.value.kid, sign: root.sign }));
}
