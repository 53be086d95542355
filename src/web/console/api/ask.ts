import { z } from 'zod/mini';
import { ok, refuse, type Result } from '../../../kernel/result.ts';
import type { Words } from '../../../kernel/words.ts';
import { troubleWords } from '../words.ts';
import { connectionLost, signedOut } from './flag.ts';

/**
 * Why a request came to nothing. `sentence` is the server's own, in the reader's language, or ours in both when no
 * server spoke. `status` is 0 when there was no answer at all.
 */
export type Trouble = {
  readonly status: number;
  readonly code: string;
  readonly sentence: string | Words;
};

export type Asked<Shape extends z.ZodMiniType> = {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  /** What the answer must look like. One of another shape is trouble, not a guess. */
  readonly shape: Shape;
  readonly signal?: AbortSignal;
};

// Compiled checks would need the policy to allow code from text, which it does not.
z.config({ jitless: true });

const PATIENCE_MS = 30_000;

const refusal = z.object({ error: z.object({ code: z.string(), sentence: z.string() }) });

/** The shape of an answer without a body. */
export const nothing = z.undefined();

/**
 * Asks the API of this server, as the person signed in. Answers trouble instead of throwing; only a request that the
 * caller itself gave up throws (`AbortError`).
 */
export async function ask<Shape extends z.ZodMiniType>(
  path: `/api/${string}`,
  { method = 'GET', body, shape, signal }: Asked<Shape>,
): Promise<Result<z.output<Shape>, Trouble>> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const answer = await fetch(path, {
    method,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: signal ? AbortSignal.any([signal, patience]) : patience,
  }).catch((fault: unknown) => {
    if (signal?.aborted) throw fault;
    return undefined;
  });
  if (!answer) {
    connectionLost.raise();
    return refuse(patience.aborted ? tooSlow : unreachable);
  }
  connectionLost.lower();
  if (answer.status === 401 && path !== '/api/sessions') signedOut.raise();
  const said: unknown = await answer.json().catch(() => undefined);
  if (!answer.ok) return refuse(troubleIn(answer.status, said));
  const read = z.safeParse(shape, said);
  return read.success ? ok(read.data) : refuse({ ...unreadable, status: answer.status });
}

function troubleIn(status: number, said: unknown): Trouble {
  const read = z.safeParse(refusal, said);
  return read.success ? { status, ...read.data.error } : { ...unreadable, status };
}

const unreachable: Trouble = {
  status: 0,
  code: 'connection-lost',
  sentence: troubleWords.connectionLost,
};
const tooSlow: Trouble = { status: 0, code: 'too-slow', sentence: troubleWords.tooSlow };
const unreadable: Trouble = { status: 0, code: 'answer-unreadable', sentence: troubleWords.unreadable };

/** What a failed question throws where only throwing will do: inside a query. */
export class TroubleError extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.code);
    this.name = 'TroubleError';
    this.trouble = trouble;
  }
}

/** Any fault as trouble that can be said; one that is no trouble of ours is a bug, and is thrown on. */
export function troubleOf(fault: unknown): Trouble {
  if (fault instanceof TroubleError) return fault.trouble;
  throw fault;
}
