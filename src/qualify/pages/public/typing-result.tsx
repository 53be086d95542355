import type { Language } from '../../../kernel/words.ts';
import { typingTerms } from '../../facts/typing-terms.ts';
import { tryWords, typingWords as words } from '../../try-words.ts';
import { alignTyped, type TypingVerdict } from '../../typing.ts';
import { bandWords, signalWords } from '../../words.ts';
import { filled } from '../../sentence.ts';

type Props = {
  readonly language: Language;
  readonly passage: 1 | 2;
  readonly text: string;
  readonly committed: string;
  readonly verdict: TypingVerdict;
  readonly ticket: string;
};

const tenths = (figure: number): string => (figure / 10).toFixed(1);
const TONE: { readonly [band in TypingVerdict['band']]: string } = {
  meets: 'good',
  borderline: 'soon',
  'not-yet': '',
  retest: 'soon',
  'not-measurable': '',
};

/** What one passage came to: the figure, what it means, and everything it rests on. */
export const typingResult = (props: Props) => <TypingResult {...props} />;

const TypingResult = ({ language, passage, text, committed, verdict, ticket }: Props) => {
  const { band, score, signals, pasteAttempts } = verdict;
  const net = tenths(score.netTenths);
  const isMeasured = band !== 'retest' && band !== 'not-measurable';
  return (
    <section aria-labelledby="outcome-title">
      <div class={`outcome ${TONE[band]}`}>
        <p class="soft" id="outcome-title">
          {filled(words.result, language, { n: passage })}
        </p>
        <p class="figure" data-net={net}>
          {isMeasured ? filled(words.netIs, language, { net }) : bandWords[band].name[language]}
        </p>
        <p>
          {isMeasured && <span class="band">{bandWords[band].name[language]} · </span>}
          {bandWords[band].means[language]}
        </p>
        {isMeasured && (
          <p class="small">
            {filled(words.spread, language, {
              low: tenths(verdict.lowTenths),
              high: tenths(verdict.highTenths),
              percent: typingTerms.spreadPercent,
            })}
          </p>
        )}
      </div>
      {signals.length > 0 && (
        <section class="part">
          <h2>{words.signals[language]}</h2>
          <ul>
            {signals.map(({ kind }) => (
              <li>{signalWords[kind][language]}</li>
            ))}
          </ul>
          <p>
            <a href="/try/by-hand">{tryWords.toByHand[language]}</a>
          </p>
        </section>
      )}
      <Reckoning verdict={verdict} language={language} net={net} />
      {pasteAttempts > 0 && <p class="hint">{filled(words.pasteStopped, language, { n: pasteAttempts })}</p>}
      <SideBySide text={text} committed={committed} language={language} />
      <p class="row">
        {passage === 1 && (
          <a class="button main" href={`/try/typing?t=${ticket}&n=2`}>
            {words.second[language]}
          </a>
        )}
        <a class="button" href="/try/typing">
          {words.retest[language]}
        </a>
        <a class="button quiet" href="/try/certificate">
          {tryWords.toCertificate[language]}
        </a>
      </p>
      <p class="hint">{tryWords.tabLost[language]}</p>
    </section>
  );
};

const Reckoning = ({
  verdict: { rule, score },
  language,
  net,
}: Pick<Props, 'verdict' | 'language'> & { readonly net: string }) => {
  const minutes = (score.elapsedMs / 60_000).toFixed(2);
  return (
    <section class="part">
      <h2>{words.how[language]}</h2>
      <p class="formula">{filled(words.formula, language, { ...score, minutes, net })}</p>
      <p>
        {filled(words.rule, language, { rule })}{' '}
        {filled(words.accuracyIs, language, { percent: tenths(score.accuracyTenths) })}
        {score.otherWidth > 0 && (language === 'en' ? '. ' : '。')}
        {score.otherWidth > 0 && filled(words.widths, language, { n: score.otherWidth })}
      </p>
    </section>
  );
};

/** The passage once more, each character as it was typed. */
const SideBySide = ({ text, committed, language }: Pick<Props, 'text' | 'committed' | 'language'>) => {
  const { source } = alignTyped(text, committed);
  let at = 0;
  return (
    <section class="part">
      <h2>{words.compare[language]}</h2>
      <p class="hint">{words.compareHint[language]}</p>
      <div class="copy whole">
        <p lang="zh-CN">
          {Array.from(text, (sign) => {
            if (/\s/u.test(sign)) return sign;
            const state = source[at];
            at += 1;
            return state === undefined ? sign : <span class={state}>{sign}</span>;
          })}
        </p>
      </div>
    </section>
  );
};
