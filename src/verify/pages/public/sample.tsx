import type { ChinaDay } from '../../../kernel/china-day.ts';
import type { Language } from '../../../kernel/words.ts';
import { guardPageWords } from '../../guard-page-words.ts';
import type { Register } from '../../register.ts';
import { gradeWords, ruleWords } from '../../words.ts';
import { answer, type Answer } from './answer.ts';
import { isGround } from './finding-notes.tsx';
import { stretches } from './marking.ts';

type Sampled = {
  readonly text: string;
  readonly kind: 'wrong' | 'right';
  readonly language: Language;
  readonly on: ChinaDay;
  readonly register: Register;
};

/** An example with the verdict it really gets. Nothing about the verdict is written beforehand. */
export const Sample = ({ text, kind, language, on, register }: Sampled) => {
  const judged = answer({ text }, on, register);
  if (!judged.ok) throw new Error(`an example was refused: ${judged.problem.kind}`);
  const { verdict } = judged.value;
  const notes = judged.value.notes.filter(isGround);
  return (
    <div class="sample">
      <b class={kind}>{`${kind === 'wrong' ? '✕' : '✓'} ${guardPageWords[kind][language]}`}</b>
      <p class="said" lang="zh-CN">
        <MarkedSample judged={judged.value} />
      </p>
      <div class="outcome">
        <p>
          {guardPageWords.outcome[language]}
          <b class={verdict.grade}>{gradeWords[verdict.grade][language]}</b>
        </p>
        {notes.length > 0 && (
          <ul class="small">
            {notes.map(({ rule }) => (
              <li>{ruleWords[rule]?.title[language] ?? rule}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
};

const MarkedSample = ({ judged }: { judged: Answer }) => (
  <>
    {stretches(judged, { start: 0, end: judged.text.length }).map((stretch) =>
      stretch.severity ? <mark class={stretch.severity}>{stretch.text}</mark> : stretch.text,
    )}
  </>
);
