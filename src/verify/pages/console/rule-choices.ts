import type { Words } from '../../../kernel/words.ts';
import { ruleWords } from '../../words.ts';
import { appealConsoleWords } from './appeal-console-words.ts';

/** Every rule, by what it says. */
export const ruleChoices = Object.entries(ruleWords).map(([value, { title }]) => ({ value, words: title }));

/** What an appeal is against: a rule by its title, or the verdict as a whole. */
export const objectedTo = (rule: string | null): Words | string =>
  rule === null ? appealConsoleWords.whole : (ruleWords[rule]?.title ?? rule);
