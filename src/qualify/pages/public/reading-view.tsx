import type { Language } from '../../../kernel/words.ts';
import { readingTerms } from '../../facts/reading-terms.ts';
import type { ReadingSheet } from '../../facts/reading-sheets.ts';
import type { ReadingMeasures } from '../../reading.ts';
import { type Marks, pairsRight } from '../../reading-rating.ts';
import {
  degreeWords,
  readingAloudWords as words,
  readingHintWords,
  soundPairWords,
  wordMarkWords,
} from '../../reading-words.ts';
import { inDb } from '../../workplace-words.ts';

const inSeconds = (ms: number): string => (ms / 1000).toFixed(1);

/** What was measured of a recording: how good it is, and how fast, and nothing of how it was spoken. */
export const MeasuresView = ({
  measures,
  language,
}: {
  readonly measures: ReadingMeasures;
  readonly language: Language;
}) => {
  const pace = (value: number): string => (value === 0 ? '–' : `${value} ${words.paceUnit[language]}`);
  const rows = [
    [words.length, `${inSeconds(measures.lengthMs)} ${words.seconds[language]}`],
    [words.over, inDb(measures.overTenths)],
    [words.level, inDb(measures.speechTenths)],
    [words.noise, inDb(measures.noiseTenths)],
    [words.pace, pace(measures.pace)],
    [words.paceSpoken, pace(measures.paceSpoken)],
    [words.pauses, words.pausesSaid(measures.pauses, inSeconds(measures.longestPauseMs))[language]],
  ] as const;
  return (
    <>
      {measures.hints.map((hint) => (
        <p class="notice">{readingHintWords[hint][language]}</p>
      ))}
      <table class="figures pairs">
        <tbody>
          {rows.map(([name, value]) => (
            <tr>
              <th scope="row">{name[language]}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">
        {words.measuresHint[language]} {words.paceHint[language]}
      </p>
    </>
  );
};

/** One rater's sheet, mark by mark. */
export const MarksView = ({
  marks,
  sheet,
  language,
}: {
  readonly marks: Marks;
  readonly sheet: ReadingSheet | undefined;
  readonly language: Language;
}) => {
  const amiss = sheet?.words.flatMap(({ text }, place) => {
    const mark = marks.words[place];
    return mark === undefined || mark === 'right' ? [] : [`${text} (${wordMarkWords[mark][language]})`];
  });
  const rows = [
    ...(sheet
      ? [
          [
            words.pairsTitle,
            pairsRight(marks, sheet)
              .map(({ pair, right, of }) => `${soundPairWords[pair][language]} ${right}/${of}`)
              .join(' · '),
          ] as const,
        ]
      : []),
    ...(amiss && amiss.length > 0 ? [[words.wrongWords, amiss.join(' · ')] as const] : []),
    [words.misread, String(marks.misread)],
    [words.accent, degreeWords[marks.accent][language]],
    [words.intonation, degreeWords[marks.intonation][language]],
    [words.flow, degreeWords[marks.flow][language]],
  ] as const;
  return (
    <table class="figures pairs">
      <tbody>
        {rows.map(([name, value]) => (
          <tr>
            <th scope="row">{name[language]}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** How it is judged, folded away. */
export const ReadingRule = ({ language }: { readonly language: Language }) => (
  <details>
    <summary>{words.howJudged[language]}</summary>
    <p>{words.rule[language]}</p>
    <p class="small soft">
      {words.ruleSource[language]} ({readingTerms.rule})
    </p>
  </details>
);
