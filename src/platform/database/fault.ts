/** What both engines say of a refused statement. Their messages quote values, so messages go no further. */
export type FaultFacts = { readonly code: string; readonly constraint?: string };

/** SQLSTATE of what asks for the whole transaction again: serialization failure, deadlock. */
const RETRY = new Set(['40001', '40P01']);
const UNIQUE = '23505';
/** Our own code for an engine that could not be reached, or went away in the middle. Class 08 means the same. */
export const AWAY = '08000';
/** SQLSTATE of an engine that is there and cannot serve: starting, stopping, full. */
const CANNOT_SERVE = /^(?:08|53|57P0|58)/u;

/** A statement that the database refused. Carries the SQLSTATE and the constraint's name, and nothing of the values. */
export class DatabaseFault extends Error {
  readonly code: string;
  readonly constraint: string | undefined;

  constructor({ code, constraint }: FaultFacts) {
    super(`the database refused a statement: ${[code, constraint].filter(Boolean).join(' ')}`);
    this.name = 'DatabaseFault';
    this.code = code;
    this.constraint = constraint;
  }

  get asksForRetry(): boolean {
    return RETRY.has(this.code);
  }

  /** Whether the same may work later without anybody changing what they asked: the database is away, or full. */
  get isAway(): boolean {
    return CANNOT_SERVE.test(this.code);
  }

  /** Whether a row with this key is there already; `constraint` narrows it to one key. */
  isTaken(constraint?: string): boolean {
    return this.code === UNIQUE && (constraint === undefined || this.constraint === constraint);
  }
}

/** Reads code and constraint off whatever an engine threw; what carries no SQLSTATE counts as an engine gone away. */
export function faultOf(thrown: unknown): DatabaseFault {
  if (thrown instanceof DatabaseFault) return thrown;
  const code = textAt(thrown, 'code');
  const constraint = textAt(thrown, 'constraint') ?? textAt(thrown, 'constraint_name');
  return new DatabaseFault({
    code: code !== undefined && /^[\dA-Z]{5}$/u.test(code) ? code : AWAY,
    ...(constraint === undefined ? {} : { constraint }),
  });
}

function textAt(thrown: unknown, name: string): string | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const value: unknown = Reflect.get(thrown, name);
  return typeof value === 'string' ? value : undefined;
}
