import { ok, refuse, type Result } from '../kernel/result.ts';

/**
 * How text came into the field: `c` composed by an input method, `t` typed, `p` pasted, `d` dropped, `r` replaced by a
 * suggestion, `x` deleted, `o` anything else (undo for one).
 */
export const ways = ['c', 't', 'p', 'd', 'r', 'x', 'o'] as const;
export type Way = (typeof ways)[number];

/** Flags of an input event. */
export const TRUSTED = 1;
export const ANNOUNCED = 2;
export const COMPOSING = 4;

/**
 * One thing that happened in the field, with the milliseconds since the log began. Which key was pressed is not kept.
 * `k` key down · `s`, `e` a composition began, ended · `p` somebody tried to paste and was stopped · `i` input: way,
 * flags, where, how much went, what came (UTF-16) · `v` the text had changed without any input event.
 */
export type TypingEvent =
  | [atMs: number, kind: 'k' | 's' | 'e' | 'p']
  | [atMs: number, kind: 'i', way: Way, flags: number, at: number, removed: number, came: string]
  | [atMs: number, kind: 'v', at: number, removed: number, came: string];

/** Everything that happened while one passage was typed. A verdict follows from it and the passage alone. */
export type TypingLog = {
  /** Whether this browser announces input before it happens (`beforeinput`); older ones do not. */
  readonly announces: boolean;
  readonly events: readonly TypingEvent[];
};

/** No field of a test holds more, in UTF-16 units. */
export const TYPED_LENGTH_MAX = 2000;

/** One piece of text as it came in. */
export type Piece = {
  readonly atMs: number;
  readonly way: Way | 'script';
  readonly isTrusted: boolean;
  readonly isAnnounced: boolean;
  readonly isComposed: boolean;
  /** Characters (code points) that came. */
  readonly length: number;
  /** Keys pressed since the piece before; of a composition, all keys and steps of it. */
  readonly keys: number;
};

/** What a log comes to. */
export type Replayed = {
  /** What stood in the field and was no longer being composed. */
  readonly committed: string;
  /** From the first key or composition to the last commit. */
  readonly elapsedMs: number;
  readonly pieces: readonly Piece[];
  readonly pasteAttempts: number;
};

export type LogProblem = { readonly kind: 'log-broken' };

type State = {
  text: string;
  committed: string;
  startMs: number | undefined;
  endMs: number;
  lastMs: number;
  keys: number;
  isComposing: boolean;
  /** What came and went while one thing is being composed. */
  steps: number;
  before: string;
  pasteAttempts: number;
  pieces: Piece[];
};

/** Goes through a log again. Refused: times that run backwards, and an edit outside the text. */
export function replay({ events }: TypingLog): Result<Replayed, LogProblem> {
  const state: State = {
    text: '',
    committed: '',
    startMs: undefined,
    endMs: 0,
    lastMs: 0,
    keys: 0,
    isComposing: false,
    steps: 0,
    before: '',
    pasteAttempts: 0,
    pieces: [],
  };
  for (const event of events) {
    if (event[0] < state.lastMs || !step(state, event)) return refuse({ kind: 'log-broken' });
    state.lastMs = event[0];
  }
  const { committed, startMs, endMs, pieces, pasteAttempts } = state;
  return ok({ committed, elapsedMs: Math.max(0, endMs - (startMs ?? endMs)), pieces, pasteAttempts });
}

/** Whether the event can have happened in this state. */
function step(state: State, event: TypingEvent): boolean {
  const [atMs] = event;
  if (event[1] === 'p') state.pasteAttempts += 1;
  else state.startMs ??= atMs;
  if (event[1] === 'k') state.keys += 1;
  if (event[1] === 's') {
    state.isComposing = true;
    state.before = state.text;
    state.steps = 0;
  }
  if (event[1] === 'e') endComposition(state, atMs);
  if (event[1] === 'i') {
    const [, , way, flags, at, removed, came] = event;
    if (!edit(state, at, removed, came)) return false;
    if (state.isComposing || (flags & COMPOSING) !== 0) state.steps += 1;
    else commit(state, { atMs, way, flags, came });
  }
  if (event[1] === 'v') {
    const [, , at, removed, came] = event;
    if (!edit(state, at, removed, came)) return false;
    commit(state, { atMs, way: 'script', flags: 0, came });
  }
  return true;
}

function edit(state: State, at: number, removed: number, came: string): boolean {
  if (at + removed > state.text.length || state.text.length - removed + came.length > TYPED_LENGTH_MAX)
    return false;
  state.text = state.text.slice(0, at) + came + state.text.slice(at + removed);
  return true;
}

type Came = {
  readonly atMs: number;
  readonly way: Way | 'script';
  readonly flags: number;
  readonly came: string;
};

function commit(state: State, { atMs, way, flags, came }: Came): void {
  const isChanged = state.text !== state.committed;
  state.committed = state.text;
  if (isChanged) state.endMs = atMs;
  if (came === '') return;
  state.pieces.push({
    atMs,
    way,
    isTrusted: (flags & TRUSTED) !== 0,
    isAnnounced: (flags & ANNOUNCED) !== 0,
    isComposed: false,
    length: [...came].length,
    keys: state.keys,
  });
  state.keys = 0;
}

function endComposition(state: State, atMs: number): void {
  if (!state.isComposing) return;
  state.isComposing = false;
  if (state.text !== state.committed) state.endMs = atMs;
  state.committed = state.text;
  const length = [...state.text].length - [...state.before].length;
  if (length > 0)
    state.pieces.push({
      atMs,
      way: 'c',
      isTrusted: true,
      isAnnounced: true,
      isComposed: true,
      length,
      keys: Math.max(state.keys, state.steps),
    });
  state.keys = 0;
}
