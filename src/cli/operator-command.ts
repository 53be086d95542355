import type { Language, Words } from '../kernel/words.ts';

/** Where a command for the operator stands: the settings of the environment, the house's folder, and a person. */
export type Ground = {
  readonly env: { readonly [name: string]: string | undefined };
  /** The folder that holds `migrations/`, and that a relative data folder is relative to. */
  readonly root: string;
  readonly language: Language;
  /** What was typed or piped in; secrets are read from here and never from the arguments. */
  readonly input: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly print: (text: string) => Promise<void>;
};

export type Performed = { readonly kind: 'done' | 'refused'; readonly sentence: Words };

/** A command that changes or keeps the records, for whoever runs this house. It takes words, not JSON. */
export type OperatorCommand = {
  readonly name: string;
  readonly summary: Words;
  /** What comes after the name, as help shows it: `FILE`. */
  readonly takes: string;
  readonly perform: (args: readonly string[], ground: Ground) => Promise<Performed>;
};

export const done = (sentence: Words): Performed => ({ kind: 'done', sentence });
export const refused = (sentence: Words): Performed => ({ kind: 'refused', sentence });
