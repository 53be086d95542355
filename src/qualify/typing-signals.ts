import type { Piece, Replayed, TypingLog } from './typing-log.ts';

/** Why a result is asked for again; none of them ever rejects anybody. */
export const signalKinds = ['pasted', 'script', 'command', 'bulk', 'unkeyed', 'too-fast'] as const;
export type SignalKind = (typeof signalKinds)[number];

/** What was seen, when, and how many characters came that way. */
export type Signal = { readonly kind: SignalKind; readonly atMs: number; readonly length: number };

/** Nobody's fingers bring so many characters at once without an input method in between. */
const BULK_LENGTH = 8;
/** Text that came with no key and no composition: as handwriting and voice do, and as a script does. */
const UNKEYED_LENGTH = 20;
const UNKEYED_SHARE = 0.3;
/** Faster than anybody on an ordinary keyboard that we know of, in tenths of a character a minute. */
const TOO_FAST_TENTHS = 3000;

/**
 * The signals of one log, the first of each kind. `compositionend` is never looked at for trust: browsers say false of
 * their own. A composed piece counts as bulk when it has more than two characters for each key or step in it.
 */
export function signalsIn(
  { announces }: Pick<TypingLog, 'announces'>,
  { pieces }: Pick<Replayed, 'pieces'>,
  netTenths: number,
): readonly Signal[] {
  const first = new Map<SignalKind, Signal>();
  const see = (kind: SignalKind, { atMs, length }: Pick<Piece, 'atMs' | 'length'>): void => {
    if (!first.has(kind)) first.set(kind, { kind, atMs, length });
  };
  for (const piece of pieces) for (const kind of kindsOf(piece, announces)) see(kind, piece);

  const unkeyed = pieces.filter((piece) => !piece.isComposed && piece.keys === 0);
  const [came, all] = [lengthOf(unkeyed), lengthOf(pieces)];
  const [one] = unkeyed;
  if (one && came >= UNKEYED_LENGTH && came > all * UNKEYED_SHARE)
    see('unkeyed', { atMs: one.atMs, length: came });
  if (netTenths > TOO_FAST_TENTHS) see('too-fast', { atMs: 0, length: all });
  return signalKinds.flatMap((kind) => first.get(kind) ?? []);
}

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

function kindsOf(piece: Piece, announces: boolean): readonly SignalKind[] {
  if (piece.way === 'p' || piece.way === 'd') return ['pasted'];
  if (piece.way === 'script' || !piece.isTrusted) return ['script'];
  if (announces && !piece.isAnnounced && !piece.isComposed && piece.way !== 'c') return ['command'];
  if (piece.length < BULK_LENGTH) return [];
  return piece.keys < (piece.isComposed ? piece.length / 2 : 1) ? ['bulk'] : [];
}
