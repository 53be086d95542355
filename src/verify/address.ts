import { isKnownEnding } from './domain.ts';
import { anyBrandSaid } from './facts/brands.ts';
import { FILLER, sameLength, withoutFillers } from './same-length.ts';

/** Something in a text that is written like an address; whether it was meant as one is judged by who asks. */
export type Address = {
  readonly start: number;
  readonly end: number;
  /** Lower case, with plain dots, else as written. */
  readonly host: string;
  readonly scheme: boolean;
  readonly port: boolean;
  /** From the first slash on; '' if there is none. */
  readonly path: string;
  /** What stands before an @: a mailbox, or what pretends to be the host; null if there is no @. */
  readonly mailbox: string | null;
  /** Written with another sign or a word for the dot, or with characters that cannot be seen. */
  readonly hidden: boolean;
  /** Has letters of another alphabet that were folded to Latin ones. */
  readonly otherAlphabet: boolean;
};

/** One sign of a name that is not Chinese: Latin, and the alphabets whose letters pass for Latin. */
const NAME_SIGN =
  /[a-z0-9_\u200B\u00DF-\u058F\u05D0-\u05EA\u10D0-\u10FF\u13A0-\u13FF\u1D00-\u1EFF\u2C60-\u2DFF\uA640-\uA7FF\uAB30-\uABBF-]/u;
const HAN = /\p{Script=Han}/u;
const LABEL_LENGTH_MAX = 63;
const HAN_LABEL_LENGTH_MAX = 12;
const HOST_LENGTH_MAX = 253;

/** Where an address may have its dot; everything else is passed over. */
const SEED = /:\/\/|[.。·丶点]/gu;
/** A dot in disguise counts only before an ending, 「jd点com」, and with blanks around it only before these two. */
const VEILED_DOT =
  /[。·丶点](?=(?:[a-z0-9-]{1,20}[.。·丶点])?(?:com|cn|net|org|top|vip|xyz|icu|cc)(?![a-z0-9-]))|(?: ?\. | \.)(?=(?:com|cn)(?![a-z0-9-]))/uy;
const SCHEME = /[a-z][a-z0-9+]{1,11}$/u;
const USERINFO = /[^\s/?#\\@"'<>,;\p{Script=Han}]{1,200}@/uy;
const MAILBOX = /[a-z0-9._%+:~!$&*=-]{1,64}$/u;
const PORT = /:\d{2,5}(?!\d)/uy;
/** Read from the text as it was pasted, where a full-width comma is no comma yet. */
const PATH = /[/?#\\][!#-;=?-Z\\_a-z|~]{0,2000}/uy;
const AFTER_PATH = /[.,;:!?)\]}]$/u;

/** All that is written like an address, in order, none overlapping. Every character is looked at a few times at most. */
export function addressesIn(text: string): Address[] {
  const even = sameLength(text);
  const found: Address[] = [];
  let done = 0;
  for (const { 0: seed, index } of even.matchAll(SEED)) {
    if (index < done) continue;
    const read = seed === '://' ? behindScheme(text, even, index, done) : aroundDot(text, even, index, done);
    if (!read) continue;
    done = read.end;
    if (read.address) found.push(read.address);
  }
  return found;
}

/** How far was read, and the address if there was one. */
type Read = { readonly end: number; readonly address?: Address };

function behindScheme(text: string, even: string, index: number, done: number): Read | undefined {
  const before = even.slice(Math.max(done, index - 12), index);
  const start = index - (SCHEME.exec(before)?.[0].length ?? 0);
  let at = index + 3;
  let mailbox: string | null = null;
  for (let part = matchAt(USERINFO, even, at); part !== ''; part = matchAt(USERINFO, even, at)) {
    mailbox = (mailbox ?? '') + part;
    at += part.length;
  }
  const host = readHost(even, at, true);
  if (!host) return undefined;
  return finish(text, { start, host, mailbox: mailbox === null ? null : mailbox.slice(0, -1), scheme: true });
}

function aroundDot(text: string, even: string, index: number, done: number): Read | undefined {
  const isSpaced = even.charAt(index - 1) === ' ';
  let start = isSpaced ? index - 1 : index;
  const least = Math.max(done, start - HOST_LENGTH_MAX);
  while (start > least && isHostSign(even, start - 1)) start -= 1;
  while (start < index && /[-_.\u200B]/u.test(even.charAt(start))) start += 1;
  if (start >= index - (isSpaced ? 1 : 0)) start = brandBefore(even, index, done);
  if (start < 0) return undefined;
  const host = readHost(even, start, HAN.test(even.charAt(start)));
  if (!host || host.end <= index) return undefined;
  // Before an @ it is a mailbox, or the mask of the host that follows.
  if (even.charAt(host.end) === '@') return { end: host.end };
  const isBehindAt = even.charAt(start - 1) === '@';
  const before = isBehindAt ? MAILBOX.exec(even.slice(Math.max(0, start - 65), start - 1))?.[0] : undefined;
  // 「邮箱：hr@…」: the colon is no part of it, unless it would be a port.
  const mailbox = before?.replace(/^.*:(?!\d+$)/u, '');
  return finish(text, {
    start: mailbox === undefined ? start : start - 1 - mailbox.length,
    host: trimSentence(host),
    mailbox: mailbox ?? null,
    scheme: false,
  });
}

/** A sign of a name, or a dot behind one: dots in a row are a pause, not a host. */
const isHostSign = (even: string, index: number): boolean =>
  NAME_SIGN.test(even.charAt(index)) ||
  (even.charAt(index) === '.' && NAME_SIGN.test(even.charAt(index - 1)));

/** Where a brand begins that stands in Chinese before the dot, 「京东招聘.com」; -1 if none does. */
function brandBefore(even: string, index: number, done: number): number {
  if (!HAN.test(even.charAt(index - 1)) || !/[.。]/u.test(even.charAt(index))) return -1;
  let start = index;
  while (start > done && index - start < HAN_LABEL_LENGTH_MAX && HAN.test(even.charAt(start - 1))) start -= 1;
  const label = even.slice(start, index);
  const offset = label.search(anyBrandSaid);
  return offset < 0 ? -1 : start + offset;
}

type Host = {
  readonly labels: readonly string[];
  readonly ends: readonly number[];
  readonly end: number;
  readonly hidden: boolean;
};

/** Labels and dots from `at` on; Chinese labels where a scheme or a brand says that they are meant. */
function readHost(even: string, at: number, mayBeChinese: boolean): Host | undefined {
  const labels: string[] = [];
  const ends: number[] = [];
  let hidden = false;
  let position = at;
  while (position - at < HOST_LENGTH_MAX) {
    const label = labelAt(even, position, mayBeChinese && labels.length < 3) || endingAt(even, position);
    const plain = withoutFillers(label).replaceAll(/^[-_]{1,63}|[-_]{1,63}$/gu, '');
    if (plain === '') break;
    labels.push(plain);
    hidden ||= label.includes(FILLER);
    position += label.length;
    ends.push(position - (/[-_\u200B]{0,63}$/u.exec(label)?.[0].length ?? 0));
    const dot = dotAt(even, position, plain);
    if (dot === 0) break;
    hidden ||= even.charAt(position) !== '.' || dot > 1;
    position += dot;
  }
  const end = ends.at(-1);
  return end === undefined ? undefined : { labels, ends, end, hidden };
}

/** A Latin label, or a Chinese one that a dot follows. */
function labelAt(even: string, from: number, mayBeChinese: boolean): string {
  let to = from;
  while (to - from < LABEL_LENGTH_MAX && NAME_SIGN.test(even.charAt(to))) to += 1;
  if (to > from || !mayBeChinese) return even.slice(from, to);
  while (to - from < HAN_LABEL_LENGTH_MAX && (HAN.test(even.charAt(to)) || NAME_SIGN.test(even.charAt(to))))
    to += 1;
  return /[.。]/u.test(even.charAt(to)) ? even.slice(from, to) : '';
}

/** 「中国」「公司」…: a Chinese ending, whatever Chinese words follow it. */
function endingAt(even: string, from: number): string {
  if (!HAN.test(even.charAt(from))) return '';
  for (let length = 4; length >= 2; length -= 1) {
    const ending = even.slice(from, from + length);
    if (isKnownEnding(ending)) return ending;
  }
  return '';
}

/** How long the dot at `position` is, 0 if there is none. */
function dotAt(even: string, position: number, labelBefore: string): number {
  const next = even.charAt(position + 1);
  const goesOn = NAME_SIGN.test(next) || HAN.test(next);
  if (even.charAt(position) === '.' && goesOn) return 1;
  if (labelBefore === 'www' && goesOn && /[。·丶点]/u.test(even.charAt(position))) return 1;
  return matchAt(VEILED_DOT, even, position).length;
}

/** 「…jd.com.Then call」: a sentence that ends without a blank is no part of the name. */
function trimSentence(host: Host): Host {
  const { labels, ends } = host;
  let count = labels.length;
  while (
    count > 2 &&
    !isKnownEnding(labels[count - 1] ?? '') &&
    /^(?:com|cn|net|org)$/u.test(labels[count - 2] ?? '')
  )
    count -= 1;
  return { ...host, labels: labels.slice(0, count), end: ends[count - 1] ?? host.end };
}

type Parts = { start: number; host: Host; mailbox: string | null; scheme: boolean };

function finish(text: string, { start, host, mailbox, scheme }: Parts): Read {
  if (host.labels.length < 2 && !(scheme && /^\d+$/u.test(host.labels[0] ?? ''))) return { end: host.end };
  let end = host.end;
  const port = matchAt(PORT, text, end);
  end += port.length;
  let path = matchAt(PATH, text, end);
  while (AFTER_PATH.test(path)) path = path.slice(0, -1);
  end += path.length;
  const seen = text.slice(start, host.end).normalize('NFKC').toLowerCase();
  return {
    end,
    address: {
      start,
      end,
      host: host.labels.join('.'),
      scheme,
      port: port !== '',
      path: path.toLowerCase(),
      mailbox,
      hidden: host.hidden,
      otherAlphabet: /(?![\p{Script=Han}。丶·\p{Cf}\p{Mn}])[^\p{ASCII}]/u.test(seen),
    },
  };
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
