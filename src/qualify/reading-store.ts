import { createHash } from 'node:crypto';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Audit } from '../platform/audit.ts';
import type { Caller } from '../platform/caller.ts';
import type { Chance } from '../platform/chance.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database, Tx } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import { type KeyRing, seal, unsealBytes } from '../platform/sealing.ts';
import type { Evidence } from './evidence.ts';
import { readingTerms } from './facts/reading-terms.ts';
import { measuresOf, sheetOf, syllablesOf } from './reading.ts';
import { resultOf, totalOf } from './reading-rating.ts';
import {
  eraseReading,
  findReading,
  findReadingByHash,
  holdReading,
  insertRating,
  insertReading,
  moveReading,
  putSound,
  ratingsOf,
  type ReadingRow,
  soundAt,
  soundPartsOf,
} from './reading-rows-store.ts';
import { beginsAs, type NewReadingWish, type RatingWish } from './reading-shape.ts';
import type { ReadingRefusal } from './reading-words.ts';

export type ReadingParts = {
  readonly database: Database;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly audit: Audit;
  readonly ring: KeyRing;
};

type Refused = { readonly kind: ReadingRefusal };

const DAY_MS = 86_400_000;
/** 160 bits, which nobody guesses. */
const CODE_BYTES = 20;
const CODE = /^[\w-]{27}$/u;

/** Begins to take a recording in. Answers the code by which its reader comes back; it is kept nowhere. */
export async function beginReading(
  { database, ids, clock, chance, audit }: ReadingParts,
  { sheet: sheetId, media, parts, log }: NewReadingWish,
): Promise<Result<string, Refused>> {
  const sheet = sheetOf(sheetId);
  if (!sheet) return refuse({ kind: 'sheet-unknown' });
  const measures = measuresOf(log, syllablesOf(sheet.passage));
  if (measures.hints.includes('silent')) return refuse({ kind: 'recording-silent' });
  const code = Buffer.from(chance(CODE_BYTES)).toString('base64url');
  const madeAt = clock.now();
  const after = (days: number) => new Date(madeAt.getTime() + days * DAY_MS);
  const id = ids.next();
  await database.transaction(async (tx) => {
    await insertReading(tx, {
      id,
      codeHash: hashOf(code),
      sheet: sheet.id,
      media,
      parts,
      measures,
      madeAt,
      soundUntil: after(readingTerms.soundDays),
      keptUntil: after(readingTerms.resultDays),
    });
    await audit(tx, {
      at: madeAt,
      who: undefined,
      what: 'reading.begun',
      subject: subjectOf(id),
      details: { sheet: sheet.id },
    });
  });
  return ok(code);
}

/** The recording that a code belongs to; undefined for every other text. */
export const readingByCode = (tx: Tx, code: string): Promise<ReadingRow | undefined> =>
  CODE.test(code) ? findReadingByHash(tx, hashOf(code)) : Promise.resolve(undefined);

/** What the raters of a recording gave it, for a certificate. Refused: a code of none, and one without a result yet. */
export async function ratedReading(
  tx: Tx,
  code: string,
): Promise<Result<NonNullable<Evidence['reading']>, { readonly kind: 'reading-not-rated' }>> {
  const reading = await readingByCode(tx, code);
  if (reading?.state !== 'rated') return refuse({ kind: 'reading-not-rated' });
  const totals = (await ratingsOf(tx, reading.id)).map(({ totalTenths }) => totalTenths);
  return ok({ sheet: reading.sheet, totals });
}

/** Takes one piece in, sealed; with the last one the recording waits for its raters. Answers whether it does. */
export const takeSound = (
  { database, clock, chance, ring, audit }: ReadingParts,
  { code, position, bytes }: { readonly code: string; readonly position: number; readonly bytes: Uint8Array },
): Promise<Result<boolean, Refused>> =>
  database.transaction(async (tx) => {
    const found = await readingByCode(tx, code);
    if (!found) return refuse({ kind: 'not-found' });
    await holdReading(tx, found.id);
    const reading = await findReading(tx, found.id);
    if (!reading) return refuse({ kind: 'not-found' });
    if (reading.state !== 'arriving') return refuse({ kind: 'already-handed-in' });
    if (position >= reading.parts) return refuse({ kind: 'request-malformed' });
    if (position === 0 && !beginsAs(reading.media, bytes)) return refuse({ kind: 'not-a-recording' });
    const bound = placeOf(reading.id, position);
    const sealed = seal(ring.sealing, { text: bytes, bound, chance });
    await putSound(tx, { readingId: reading.id, position, sealed, keyId: ring.sealing.id });
    if ((await soundPartsOf(tx, reading.id)) < reading.parts) return ok(false);
    const at = clock.now();
    await moveReading(tx, { id: reading.id, state: 'waiting', handedInAt: at });
    await audit(tx, {
      at,
      who: undefined,
      what: 'reading.handed-in',
      subject: subjectOf(reading.id),
      details: { sheet: reading.sheet },
    });
    return ok(true);
  });

/** The whole recording, opened piece by piece. Refused: what was erased, and what no key of ours opens. */
export async function soundOf(
  { database, ring }: Pick<ReadingParts, 'database' | 'ring'>,
  reading: ReadingRow,
): Promise<Result<Uint8Array<ArrayBuffer>, Refused>> {
  if (reading.soundErasedAt !== null || reading.state === 'arriving') return refuse({ kind: 'sound-erased' });
  const pieces: Buffer[] = [];
  for (let position = 0; position < reading.parts; position += 1) {
    const kept = await soundAt(database.reader, { readingId: reading.id, position });
    if (!kept) return refuse({ kind: 'sound-erased' });
    const key = ring.opening.get(kept.key_id);
    const bound = placeOf(reading.id, position);
    const opened = key && unsealBytes(key, { sealed: kept.sealed, bound });
    if (!opened) return refuse({ kind: 'sound-damaged' });
    pieces.push(opened);
  }
  return ok(new Uint8Array(Buffer.concat(pieces)));
}

/** Writes down that somebody listened, before they do. */
export const noteHeard = (
  { database, clock, audit }: ReadingParts,
  caller: Caller,
  id: string,
): Promise<void> =>
  audit(database.reader, {
    at: clock.now(),
    who: caller.personId,
    what: 'reading.heard',
    subject: subjectOf(id),
    details: {},
  });

/**
 * Takes one rater's sheet. Refused: a second sheet of the same rater, one for a recording that has its result or whose
 * sound is gone. What the ratings come to is decided with the last one that is needed.
 */
export const rateReading = (
  { database, ids, clock, audit }: ReadingParts,
  caller: Caller,
  { id, rating }: { readonly id: string; readonly rating: RatingWish },
): Promise<Result<ReadingRow, Refused>> =>
  database.transaction(async (tx) => {
    await holdReading(tx, id);
    const before = await findReading(tx, id, caller.personId);
    if (!before || before.state === 'arriving') return refuse({ kind: 'not-found' });
    if (before.isRatedByMe) return refuse({ kind: 'rated-by-you' });
    if (before.state === 'rated') return refuse({ kind: 'rated-already' });
    if (before.soundErasedAt !== null) return refuse({ kind: 'sound-erased' });
    const ratedAt = clock.now();
    const marks = 'marks' in rating ? rating.marks : null;
    const totalTenths = marks ? totalOf(marks) : null;
    const unratable = 'unratable' in rating ? rating.unratable : null;
    const given = { readingId: id, raterId: caller.personId, ratedAt, marks, totalTenths, unratable };
    await insertRating(tx, { id: ids.next(), ...given });
    const result = resultOf((await ratingsOf(tx, id)).map((each) => each.totalTenths));
    if (result) await moveReading(tx, { id, state: 'rated', result });
    // The sheet itself is nobody else's to read while others still listen, the auditor's neither.
    const details = { ratings: before.ratings + 1, isDecided: result !== undefined };
    await audit(tx, {
      at: ratedAt,
      who: caller.personId,
      what: 'reading.rated',
      subject: subjectOf(id),
      details,
    });
    const after = await findReading(tx, id, caller.personId);
    if (!after) throw new Error('a recording that was just rated is not there');
    return ok(after);
  });

/** Erases everything about a recording at once: its reader wants it so, and need not say why. */
export const eraseByCode = ({ database, clock, audit }: ReadingParts, code: string): Promise<boolean> =>
  database.transaction(async (tx) => {
    const reading = await readingByCode(tx, code);
    if (!reading) return false;
    await holdReading(tx, reading.id);
    await eraseReading(tx, reading.id);
    const at = clock.now();
    await audit(tx, {
      at,
      who: undefined,
      what: 'reading.erased',
      subject: subjectOf(reading.id),
      details: { because: 'wish' },
    });
    return true;
  });

export const subjectOf = (id: string) => ({ kind: 'reading', id });

/** Where a piece belongs: in another place, or in another recording, it does not open. */
const placeOf = (readingId: string, position: number): readonly string[] => [
  'reading',
  readingId,
  String(position),
];

const hashOf = (code: string): string => createHash('sha256').update(`reading ${code}`).digest('base64url');
