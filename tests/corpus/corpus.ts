import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** One text of the corpus: written singly, with what is known about it. */
export type CorpusText = {
  readonly id: string;
  readonly label: 'scam' | 'honest';
  readonly type: string;
  readonly stage?: 'ad' | 'chat' | 'after' | undefined;
  readonly foundAt?:
    | 'official-site'
    | 'named-app'
    | 'group'
    | 'private-message'
    | 'forum'
    | 'sms'
    | 'offline'
    | undefined;
  /** What a scam asks for; `none` is bait alone. */
  readonly asks?: 'money' | 'code' | 'lending' | 'other' | 'none' | undefined;
  /** The scam of the same shape that an honest text was written beside. */
  readonly twinOf?: string;
  readonly text?: string;
  readonly turns?: readonly { readonly speaker: 'me' | 'them'; readonly text: string }[];
};

/** What the checker is asked about a text of the corpus. */
export const requestOf = ({
  text,
  turns,
}: CorpusText): { text: string } | { turns: NonNullable<CorpusText['turns']> } =>
  turns ? { turns } : { text: text ?? '' };

/** Whether a text wants money, codes, or something lent: what must be called by its name. */
export const asksForStop = ({ label, asks }: CorpusText): boolean =>
  label === 'scam' && (asks === 'money' || asks === 'code' || asks === 'lending');

/** How many of how many, and in hundredths. */
export const share = (part: number, whole: number): string =>
  `${part}/${whole} ${whole === 0 ? '' : ((100 * part) / whole).toFixed(1)} %`;

const folder = new URL('../fixtures/verify/', import.meta.url);

/** Reads every text of a part of the corpus, in order of file and place. */
export function corpusPart(part: 'corpus' | 'blind'): CorpusText[] {
  const home = new URL(`${part}/`, folder);
  return readdirSync(home)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => parseCorpus(readFileSync(new URL(name, home), 'utf8'), name.replace('.txt', '')));
}

const header = z.strictObject({
  type: z.string().min(1),
  stage: z.enum(['ad', 'chat', 'after']).optional(),
  foundAt: z
    .enum(['official-site', 'named-app', 'group', 'private-message', 'forum', 'sms', 'offline'])
    .optional(),
  asks: z.enum(['money', 'code', 'lending', 'other', 'none']).optional(),
  twin: z.literal('prev').optional(),
});

/** The plain format of the corpus: `=== label | key=value | …`, then the text as it is. Refuses what it cannot read. */
export function parseCorpus(file: string, name: string): CorpusText[] {
  const texts: CorpusText[] = [];
  for (const [index, block] of file.split(/^=== /mu).slice(1).entries()) {
    const id = `${name}-${String(index + 1).padStart(3, '0')}`;
    const lineEnd = block.indexOf('\n');
    const [label, ...pairs] = block
      .slice(0, lineEnd)
      .split('|')
      .map((part) => part.trim());
    const { twin, ...known } = header.parse(
      Object.fromEntries(pairs.filter((pair) => pair !== 'turns').map((pair) => pair.split('=', 2))),
    );
    const before = texts.at(-1);
    texts.push({
      id,
      label: z.enum(['scam', 'honest']).parse(label),
      ...known,
      ...(twin && before ? { twinOf: before.id } : {}),
      ...bodyOf(block.slice(lineEnd + 1).trim()),
    });
  }
  return texts;
}

/** A body whose every line names its speaker is a chat by turns; everything else is a text. */
function bodyOf(body: string): Pick<CorpusText, 'text' | 'turns'> {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  if (!lines.every((line) => /^(?:me|them):/u.test(line))) return { text: body };
  return {
    turns: lines.map((line) => ({
      speaker: line.startsWith('me:') ? ('me' as const) : ('them' as const),
      text: line.slice(line.indexOf(':') + 1).trim(),
    })),
  };
}
