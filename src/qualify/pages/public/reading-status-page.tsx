import type { Language } from '../../../kernel/words.ts';
import { workplaceStyle } from '../../../web/style.ts';
import { sheetOf } from '../../reading.ts';
import { pscLevelOf } from '../../reading-rating.ts';
import type { RatingRow, ReadingRow } from '../../reading-rows-store.ts';
import {
  pscWords,
  readingAloudWords as words,
  readingBandWords,
  readingStateWords,
  unratableWords,
} from '../../reading-words.ts';
import { MarksView, MeasuresView, ReadingRule } from './reading-view.tsx';
import { BackLink, renderTry } from './try-frame.tsx';

type Page = {
  readonly language: Language;
  readonly code: string;
  readonly reading: ReadingRow;
  /** All of them once there is a result, else none: whoever reads the page could tell a rater. */
  readonly ratings: readonly RatingRow[];
};

/** `/try/reading/CODE`: how far the rating of a recording is, what it came to, and the way to erase it. */
export const renderReadingStatus = ({ language, code, reading, ratings }: Page): string =>
  renderTry({
    language,
    title: words.statusTitle,
    description: words.description,
    style: workplaceStyle,
    address: `/try/reading/${code}`,
    children: (
      <div class="wide reading">
        <h1>{words.statusTitle[language]}</h1>
        <p class="notice">{words.keepAddress[language]}</p>
        <State reading={reading} language={language} />
        {reading.result && <Outcome reading={reading} language={language} />}
        {reading.result?.meanTenths !== undefined && (
          <p class="row">
            <a class="button" href={`/try/certificate?reading=${code}`}>
              {words.toCertificate[language]}
            </a>
          </p>
        )}
        {ratings.map((rating, place) => (
          <section class="part">
            <h2>
              {words.rater(place + 1)[language]}
              {rating.totalTenths !== null && `: ${words.points(rating.totalTenths)[language]}`}
            </h2>
            {rating.unratable && <p>{unratableWords[rating.unratable][language]}</p>}
            {rating.marks && (
              <MarksView marks={rating.marks} sheet={sheetOf(reading.sheet)} language={language} />
            )}
          </section>
        ))}
        <section class="part">
          <h2>{words.measuresTitle[language]}</h2>
          <MeasuresView measures={reading.measures} language={language} />
        </section>
        {reading.soundErasedAt === null && reading.state !== 'arriving' && (
          <section class="part">
            <h2>{words.hear[language]}</h2>
            {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- what was read is on the sheet */}
            <audio
              controls
              preload="none"
              src={`/try/reading/${code}/sound`}
              aria-label={words.listenLabel[language]}
            />
          </section>
        )}
        <ReadingRule language={language} />
        <form method="post" action={`/try/reading/${code}/deletion`} class="part">
          <p class="row">
            <button class="button">{words.erase[language]}</button>
          </p>
          <p class="hint">{words.eraseHint[language]}</p>
        </form>
        <BackLink language={language} />
      </div>
    ),
  });

type Part = Pick<Page, 'reading' | 'language'>;

const State = ({ reading, language }: Part) => (
  <table class="figures pairs">
    <tbody>
      <tr>
        <th scope="row">{words.state[language]}</th>
        <td>
          {readingStateWords[reading.state][language]}
          {reading.state === 'waiting' && <small>{words.ratedBy(reading.ratings)[language]}</small>}
        </td>
      </tr>
      {reading.handedInAt && (
        <tr>
          <th scope="row">{words.handedIn[language]}</th>
          <td>{timeIn(reading.handedInAt)}</td>
        </tr>
      )}
      <tr>
        <th scope="row">{words.soundUntil[language]}</th>
        <td>{timeIn(reading.soundErasedAt ?? reading.soundUntil)}</td>
      </tr>
    </tbody>
  </table>
);

const Outcome = ({ reading: { result }, language }: Part) => {
  if (!result) return <></>;
  const level = result.meanTenths === undefined ? undefined : pscLevelOf(result.meanTenths);
  const tone = result.band === 'meets' ? 'good' : result.band === 'not-measurable' ? '' : 'soon';
  return (
    <div class={`outcome ${tone}`}>
      <p class="figure">{readingBandWords[result.band][language]}</p>
      {result.meanTenths !== undefined && (
        <p>
          {words.points(result.meanTenths)[language]} · {words.spread(result.spreadTenths)[language]}
          {result.spreadOfAllTenths !== result.spreadTenths &&
            ` · ${words.spreadOfAll(result.spreadOfAllTenths)[language]}`}
        </p>
      )}
      {level && <p>{words.likePsc(pscWords[level])[language]}</p>}
    </div>
  );
};

const inChina = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

const timeIn = (at: string): string => inChina.format(new Date(at));
