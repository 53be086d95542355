import { z } from 'zod';
import { chinaDayAt } from '../kernel/china-day.ts';
import type { Language } from '../kernel/words.ts';
import { places, stages } from '../verify/rule.ts';
import { rules } from '../verify/rules/index.ts';
import { CHECK_LENGTH_MAX, judge, type CheckRequest, type Verdict } from '../verify/verdict.ts';
import { gradeWords, problemWords, ruleWords, unjudgedWords } from '../verify/words.ts';
import { answered, runWith, type Command, type Outcome, type Said } from './command.ts';
import { cliWords } from './words.ts';

const request = z
  .strictObject({
    text: z.string().optional(),
    turns: z.array(z.strictObject({ speaker: z.enum(['me', 'them']), text: z.string() })).optional(),
    stage: z.enum(stages).optional(),
    foundAt: z.enum(places).optional(),
  })
  .refine(({ text, turns }) => (text === undefined) !== (turns === undefined), { path: ['text'] });

/** `likui check`: is this posting or chat genuine, as far as words can say? Exit 0 whatever the grade. */
export const check: Command = {
  name: 'check',
  summary: cliWords.checkSummary,
  example: { id: 'a1', text: '居家客服，时薪18元，上岗前先交培训费300元，干满一个月退还', foundAt: 'group' },
  enumerations: {
    stage: stages,
    foundAt: places,
    speaker: ['me', 'them'],
    grade: ['stop', 'doubtful', 'no-red-flag'],
    severity: ['stop', 'high', 'medium', 'low', 'info'],
    rule: rules.map(({ id }) => id),
  },
  run: runWith(request, ({ text, turns, stage, foundAt }): Outcome => {
    const judged = judge({
      ...(turns ? { turns } : { text: text ?? '' }),
      ...(stage ? { stage } : {}),
      ...(foundAt ? { foundAt } : {}),
      on: chinaDayAt(new Date()),
    } satisfies CheckRequest);
    if (!judged.ok)
      return { kind: 'malformed', code: judged.problem.kind, sentence: problemWords(judged.problem) };
    const { grade, findings, unjudged } = judged.value;
    return answered({ grade, findings, unjudged });
  }),
  say: (text: string, language: Language): Said => {
    const judged = judge({
      text: text.trimEnd().slice(0, CHECK_LENGTH_MAX + 1),
      on: chinaDayAt(new Date()),
    });
    return judged.ok
      ? { kind: 'said', text: said(judged.value, language) }
      : { kind: 'malformed', code: judged.problem.kind, sentence: problemWords(judged.problem) };
  },
};

/** The verdict for a person at a terminal: the grade, then each finding with the reader's own words. */
function said({ grade, findings, unjudged }: Verdict, language: Language): string {
  const lines = [gradeWords[grade][language]];
  for (const { rule, severity, quote } of findings) {
    const words = ruleWords[rule];
    lines.push(`· [${severity}] ${words?.title[language] ?? rule} 「${quote.trim()}」`);
    if (words) lines.push(`  ${words.meaning[language]}`, `  → ${words.todo[language]}`);
  }
  for (const kind of unjudged) lines.push(`- ${unjudgedWords[kind][language]}`);
  return lines.join('\n');
}
