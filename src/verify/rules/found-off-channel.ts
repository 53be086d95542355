import type { FoundAt, Rule } from '../rule.ts';
import { sources } from '../source-words.ts';

const UNCHECKED: ReadonlySet<FoundAt | undefined> = new Set([
  'group',
  'private-message',
  'forum',
  'sms',
  'offline',
] as const);

/** Says where it was seen and nothing about the words: the whole text is pointed at. */
export const foundOffChannel: Rule = {
  id: 'found-off-channel',
  source: sources['found-off-channel'],
  examples: { caught: [], passed: ['招客服两名，时薪18元'] },
  check: ({ foundAt, scene }) => {
    const [first] = scene.utterances;
    const clause = scene.clauses[0];
    if (!first || !clause || !UNCHECKED.has(foundAt)) return [];
    return [{ severity: 'info', utterance: clause.utterance, start: clause.start, end: clause.end }];
  },
};
