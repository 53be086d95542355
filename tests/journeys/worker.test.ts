import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { chinaDayAt } from '../../src/kernel/china-day.ts';
import { languages, type Language } from '../../src/kernel/words.ts';
import { reply } from '../../src/verify/pages/public/reply.tsx';
import { rules } from '../../src/verify/rules/index.ts';
import { corpusPart } from '../corpus/corpus.ts';
import { HONEST, SCAM, SCAM_CHAT } from './postings.ts';

const ASSETS = join(import.meta.dirname, '..', '..', 'dist', 'public', 'assets');

/** The built worker of one language, run here as a browser would, without a line: a message in, a message out. */
function builtWorker(language: Language): (message: unknown) => Promise<unknown> {
  const file = readdirSync(ASSETS).find(
    (name) => name.startsWith(`check-${language.toLowerCase()}.worker-`) && name.endsWith('.js'),
  );
  if (!file) throw new Error(`no worker was built for ${language}`);
  let answer: ((message: unknown) => void) | undefined;
  let listen: ((event: { readonly data: unknown }) => void) | undefined;
  const world = createContext({
    addEventListener: (_kind: string, listener: typeof listen) => (listen = listener),
    fetch: () => Promise.reject(new TypeError('there is no line')),
    performance,
    postMessage: (message: unknown) => answer?.(message),
    setTimeout,
    URL,
  });
  new Script(readFileSync(join(ASSETS, file), 'utf8')).runInContext(world);
  return (message) =>
    new Promise((resolve) => {
      answer = resolve;
      listen?.({ data: message });
    });
}

/** Every eighth text of the corpus, every rule's first example, and what comes alone or is refused. */
const texts: readonly string[] = [
  SCAM,
  SCAM_CHAT,
  HONEST,
  '',
  '<b>先交押金300元</b>&"\'',
  'https://www.jd.com@bad.example.xyz/login',
  '95338',
  '91110105MA01ABCD3X',
  ...rules.map(({ examples }) => examples.caught[0] ?? ''),
  ...corpusPart('corpus')
    .filter((_text, at) => at % 8 === 0)
    .map(({ text, turns = [] }) => text ?? turns.map((turn) => turn.text).join('\n')),
];

describe.each(languages)('the built worker in %s', (language) => {
  test(`says what the server says of ${texts.length} texts`, async () => {
    const ask = builtWorker(language);
    const today = chinaDayAt(new Date());
    const different: string[] = [];
    for (const text of texts) {
      const asked = { text, foundAt: 'group' } as const;
      const said = await ask({ kind: 'check', job: 1, asked });
      const due = { kind: 'reply', job: 1, reply: reply(asked, language, today) };
      if (JSON.stringify(said) !== JSON.stringify(due)) different.push(text);
    }
    expect(different).toEqual([]);
  });

  test('masks an identity number', async () => {
    const said = await builtWorker(language)({ kind: 'mask', job: 2, text: '证件11010519491231002X' });
    expect(JSON.stringify(said)).toMatch(/"kind":"masked","job":2,"text":"证件110\*+2X"/u);
  });
});
