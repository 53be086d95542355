import type { z } from 'zod';
import type { Language, Words } from '../kernel/words.ts';
import { cliWords } from './words.ts';

/** What a command says to one input. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: Readonly<Record<string, unknown>> }
  /** A lawful no: the question was understood. */
  | { readonly kind: 'refused'; readonly code: string; readonly sentence: Words; readonly basis?: string }
  /** The input is not what the command takes. The sentence must not repeat any of it. */
  | { readonly kind: 'malformed'; readonly code: string; readonly sentence: Words };

/** What a command says to a text typed by a person, for a person. */
export type Said = { readonly kind: 'said'; readonly text: string } | Exclude<Outcome, { kind: 'answer' }>;

export type Command = {
  readonly name: string;
  /** One line, shown by `likui help`. */
  readonly summary: Words;
  /** An input that runs as it stands; `likui help COMMAND` shows it and a test runs it. */
  readonly example: Readonly<Record<string, unknown>>;
  /** The known names of every field that takes one of several. */
  readonly enumerations: Readonly<Record<string, readonly string[]>>;
  /** Answers one JSON object. `id` has been taken off already and is put back by the envelope. */
  readonly run: (input: unknown, language: Language) => Outcome | Promise<Outcome>;
  /** For commands whose input, without --json or --ndjson, is a text itself. */
  readonly say?: (text: string, language: Language) => Said | Promise<Said>;
};

export const answered = (answer: Readonly<Record<string, unknown>>): Outcome => ({ kind: 'answer', answer });

/**
 * Holds an input against the command's schema (a `z.strictObject`) before anything is computed. What does not fit is
 * malformed, and the sentence names the field, never the value.
 */
export const runWith =
  <Input>(schema: z.ZodType<Input>, run: (input: Input, language: Language) => Outcome | Promise<Outcome>) =>
  (input: unknown, language: Language): Outcome | Promise<Outcome> => {
    const parsed = schema.safeParse(input);
    return parsed.success ? run(parsed.data, language) : malformedBy(parsed.error.issues[0], input);
  };

/** Only the first issue is told: one clear sentence is mended sooner than five. */
function malformedBy(issue: z.core.$ZodIssue | undefined, input: unknown): Outcome {
  const path = issue?.path ?? [];
  if (issue?.code === 'unrecognized_keys') {
    const field = nameOf([...path, issue.keys[0] ?? '']);
    return { kind: 'malformed', code: 'field-unknown', sentence: cliWords.fieldUnknown(field) };
  }
  if (path.length === 0)
    return { kind: 'malformed', code: 'input-malformed', sentence: cliWords.inputMalformed };
  if (valueAt(input, path) === undefined)
    return { kind: 'malformed', code: 'field-missing', sentence: cliWords.fieldMissing(nameOf(path)) };
  const known = issue?.code === 'invalid_value' ? issue.values.map(String) : [];
  return {
    kind: 'malformed',
    code: 'field-malformed',
    sentence: cliWords.fieldMalformed(nameOf(path), known),
  };
}

/** A field's name is repeated only when it looks like one: the key of a stranger's object may be anything. */
const nameOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => (/^[\w-]{1,40}$/u.test(String(step)) ? String(step) : '…')).join('.');

/** What the input holds at a path; undefined where the path leads nowhere. */
function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([key]) => key === String(step))?.[1];
  }
  return value;
}
