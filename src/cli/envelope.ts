import type { Language } from '../kernel/words.ts';
import type { Command, Outcome } from './command.ts';
import { textOf } from './decode.ts';
import { cliWords } from './words.ts';

/** One line out, and what the exit code would be if it were the only one. */
export type Reply = { readonly line: string; readonly exit: 0 | 1 | 2 | 3 };

/** Answers one JSON object in bytes with one JSON object in a line. Nothing an input says makes this throw. */
export async function reply(command: Command, bytes: Uint8Array, language: Language): Promise<Reply> {
  const parsed = objectIn(bytes);
  if (parsed.kind === 'malformed') return shown(parsed, language, {});

  const { id, ...input } = parsed.object;
  if (id !== undefined && typeof id !== 'string' && !isExact(id))
    return shown({ kind: 'malformed', code: 'id-malformed', sentence: cliWords.idMalformed }, language, {});

  const echoed = id === undefined ? {} : { id };
  try {
    return shown(await command.run(input, language), language, echoed);
  } catch {
    // What was thrown may quote the input, so it is not passed on.
    const error = { code: 'internal-error', sentence: cliWords.internalError[language] };
    return { line: JSON.stringify({ ...echoed, error }), exit: 3 };
  }
}

/** A number that comes back as it was written: a longer one would be rounded, and be another id. */
const isExact = (id: unknown): id is number =>
  typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER;

/** One outcome as the line that contracts fix: the answer itself, `refused`, or `error`; the id in front. */
export function shown(
  outcome: Outcome,
  language: Language,
  echoed: { readonly id?: string | number },
): Reply {
  if (outcome.kind === 'answer') return { line: JSON.stringify({ ...echoed, ...outcome.answer }), exit: 0 };
  const { code, sentence } = outcome;
  const said = { code, sentence: sentence[language] };
  if (outcome.kind === 'malformed') return { line: JSON.stringify({ ...echoed, error: said }), exit: 2 };
  const basis = outcome.basis === undefined ? {} : { basis: outcome.basis };
  return { line: JSON.stringify({ ...echoed, refused: { ...said, ...basis } }), exit: 1 };
}

type Malformed = Extract<Outcome, { kind: 'malformed' }>;
type Parsed = { readonly kind: 'object'; readonly object: Readonly<Record<string, unknown>> } | Malformed;

function objectIn(bytes: Uint8Array): Parsed {
  const text = textOf(bytes);
  if (text === undefined)
    return { kind: 'malformed', code: 'input-not-text', sentence: cliWords.inputNotText };
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return { kind: 'object', object: value };
    return { kind: 'malformed', code: 'input-not-object', sentence: cliWords.inputNotObject };
  } catch {
    return { kind: 'malformed', code: 'input-not-json', sentence: cliWords.inputNotJson };
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
