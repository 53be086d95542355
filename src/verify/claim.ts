import { parseChinaDay, type ChinaDay } from '../kernel/china-day.ts';
import { parseYuan, type Fen } from '../kernel/money.ts';
import type { Json } from './canonical.ts';

/** What is wrong with the claims of a token whose signature may well hold. */
export const claimProblems = [
  'claim-malformed',
  'claim-unknown',
  'fee-charged',
  'contact-missing',
  'apply-missing',
] as const;
export type ClaimProblem = { readonly kind: (typeof claimProblems)[number] };

export type Claims = { readonly [name: string]: Json };

/** The furthest instant a token may name, in seconds: the end of the year 2999. */
const SECONDS_MAX = 32_503_679_999;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

/**
 * Reads claims one by one. What is not of its shape gives way to a value in its place and is remembered: after the last
 * one `problem` says what was wrong, a claim that nobody asked for included.
 */
export function claimReader(claims: Claims) {
  const asked = new Set<string>();
  let first: ClaimProblem | undefined;
  const taken = <Value>(
    name: string,
    value: Value | undefined,
    instead: Value,
    kind: ClaimProblem['kind'] = 'claim-malformed',
  ): Value => {
    asked.add(name);
    if (value === undefined) first ??= { kind };
    return value ?? instead;
  };
  return {
    text: (name: string, lengthMax: number, kind?: ClaimProblem['kind']): string =>
      taken(name, textIn(claims[name], lengthMax), '', kind),
    texts: (name: string, countMax: number, lengthMax: number): readonly string[] =>
      taken(name, textsIn(claims[name], { countMax, lengthMax }), []),
    oneOf: <Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value =>
      taken(
        name,
        values.find((value) => value === claims[name]),
        values[0],
      ),
    id: (name: string): string => taken(name, textIn(claims[name], 36, UUID), ''),
    ids: (name: string, countMax: number): readonly string[] =>
      taken(name, textsIn(claims[name], { countMax, lengthMax: 36, shape: UUID }), []),
    /** An instant in whole seconds since 1970. */
    instant: (name: string): Date => taken(name, instantIn(claims[name]), new Date(0)),
    day: (name: string): ChinaDay | undefined => taken(name, dayIn(claims[name]), undefined),
    yuan: (name: string): Fen | undefined => taken(name, yuanIn(claims[name]), undefined),
    /** The four rules leave one fee: none. */
    noFee: (name: string): 0 => {
      asked.add(name);
      if (claims[name] !== 0) first ??= { kind: 'fee-charged' };
      return 0;
    },
    address: (name: string): string => taken(name, addressIn(claims[name]), '', 'apply-missing'),
    problem: (): ClaimProblem | undefined =>
      first ?? (Object.keys(claims).some((name) => !asked.has(name)) ? { kind: 'claim-unknown' } : undefined),
  };
}

/** What an address may be where people are sent to apply: HTTPS, or this machine while something is tried out. */
const ADDRESS =
  /^(?:https:\/\/[\w-]+(?:\.[\w-]+)+|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?(?:\/[\w./?&=%+~-]*)?$/u;
const ADDRESS_LENGTH_MAX = 200;

export const isApplyAddress = (text: string): boolean => addressIn(text) !== undefined;

const addressIn = (value: Json | undefined): string | undefined => textIn(value, ADDRESS_LENGTH_MAX, ADDRESS);

/** Letters that can be seen, with no blank at either end: nothing that turns the direction of what is read. */
const VISIBLE = /^(?! )[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+(?<! )$/u;

function textIn(value: Json | undefined, lengthMax: number, shape = VISIBLE): string | undefined {
  return typeof value === 'string' && value.length <= lengthMax && shape.test(value) ? value : undefined;
}

function textsIn(
  value: Json | undefined,
  {
    countMax,
    lengthMax,
    shape,
  }: { readonly countMax: number; readonly lengthMax: number; readonly shape?: RegExp },
): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length > countMax) return undefined;
  const items: readonly Json[] = value;
  const texts = items.map((item) => textIn(item, lengthMax, shape));
  const known = texts.filter((text) => text !== undefined);
  return known.length === texts.length && new Set(known).size === known.length ? known : undefined;
}

function instantIn(value: Json | undefined): Date | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= SECONDS_MAX
    ? new Date(value * 1000)
    : undefined;
}

function dayIn(value: Json | undefined): ChinaDay | undefined {
  const day = typeof value === 'string' ? parseChinaDay(value) : undefined;
  return day?.ok ? day.value : undefined;
}

function yuanIn(value: Json | undefined): Fen | undefined {
  const amount = typeof value === 'string' ? parseYuan(value) : undefined;
  return amount?.ok && amount.value > 0n ? amount.value : undefined;
}

/** An instant as a claim carries it. */
export const secondsOf = (at: Date): number => Math.floor(at.getTime() / 1000);
