/** How what a part of a pattern matches may begin: each at most two units long. */
type Part = {
  readonly heads: readonly string[];
  /** Whether the shorter heads are all there is, so that what follows stands next to them. */
  readonly isWhole: boolean;
};

const NOTHING: Part = { heads: [''], isWhole: true };
const ANYTHING: Part = { heads: [''], isWhole: false };

/** Plain characters that nothing repeats stay together. */
const TOKEN =
  /[^()[\]\\.*+?{|^$]+(?![*+?{])|\((?:\?:|\?<?[=!])?|\[(?:\\.|[^\]\\])*\]|[*+?]\??|\{[\d,]+\}\??|\\?./gsu;

/**
 * The beginnings that a match of a pattern can have, one or two units long: a text that holds none of them need not be
 * searched. Nothing where they cannot be told from the source, whose flags must be `u` alone.
 */
export function headsOf({ source, flags }: RegExp): readonly string[] | undefined {
  if (flags !== 'u' || /\\[pux\d]|\(\?<\w/u.test(source)) return undefined;
  const tokens = source.match(TOKEN) ?? [];
  let at = 0;

  const alternatives = (): Part => {
    const heads: string[] = [];
    let isWhole = true;
    do {
      const part = sequence();
      heads.push(...part.heads);
      isWhole &&= part.isWhole;
    } while (tokens[at++] === '|');
    return { heads, isWhole };
  };
  const sequence = (): Part => {
    let part = NOTHING;
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')')
      part = joined(part, repeated(atom()));
    return part;
  };
  const atom = (): Part => {
    const token = tokens[at++] ?? '';
    if (!token.startsWith('(')) return partOf(token);
    const group = alternatives();
    // Looking around takes nothing in: what stands before it touches what stands behind.
    return /[=!]$/u.test(token) ? NOTHING : group;
  };
  const repeated = (part: Part): Part => {
    const token = tokens[at] ?? '';
    if (!REPEATS.has(token.charAt(0))) return part;
    at += 1;
    if (token.startsWith('?')) return { heads: ['', ...part.heads], isWhole: part.isWhole };
    if (/^(?:\*|\{0)/u.test(token)) return ANYTHING;
    const twice = joined(part, part);
    return /^(?:\+|\{1)/u.test(token) ? { ...twice, heads: [...part.heads, ...twice.heads] } : twice;
  };

  const { heads } = alternatives();
  return heads.includes('') ? undefined : heads;
}

const REPEATS: ReadonlySet<string> = new Set('*+?{');

/** Longer lists would not be worth their keep. */
const HEADS_MAX = 200;

function joined(part: Part, next: Part): Part {
  if (part === NOTHING) return next;
  if (!part.isWhole) return part;
  const short = part.heads.filter((head) => head.length < 2).length;
  if (short * next.heads.length > HEADS_MAX) return { heads: part.heads, isWhole: false };
  const heads = part.heads.flatMap((head) =>
    head.length > 1 ? [head] : next.heads.map((more) => (head + more).slice(0, 2)),
  );
  return { heads, isWhole: next.isWhole };
}

/** The part that one token is: plain characters, one of a class, or something that could be anything. */
function partOf(token: string): Part {
  if (/^[^\\.[^$]/u.test(token)) return { heads: [token.slice(0, 2)], isWhole: true };
  if (token === '^' || token === '$') return NOTHING;
  const isClass = token.startsWith('[');
  const plain = (isClass ? token.slice(1, -1) : token).replace('\\d', '0123456789');
  if (token === '.' || /\\[a-z]/iu.test(plain) || (isClass && /^\^|.-./u.test(plain))) return ANYTHING;
  return { heads: [...plain.replaceAll('\\', '')], isWhole: true };
}
