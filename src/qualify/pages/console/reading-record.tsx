import { useReader } from '../../../web/console/reader.tsx';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import { TroubleState, Waiting } from '../../../web/console/shell/states.tsx';
import { timeText } from '../../../web/console/table/cell.ts';
import {
  degreeWords,
  readingAloudWords,
  readingBandWords,
  soundPairWords,
  unratableWords,
  wordMarkWords,
} from '../../reading-words.ts';
import { inDb } from '../../workplace-words.ts';
import { ReadingForm } from './reading-form.tsx';
import { readingPageWords as words } from './reading-page-words.ts';
import {
  type GivenRating,
  readingDetailsShape,
  type ReadingDetails,
  type ReadingLine,
} from './reading-page-shape.ts';
import { ReadingSound } from './reading-sound.tsx';

/** What to listen for, the recording, and one's own sheet; everybody's once there is a result. */
export function ReadingRecord({ row }: { readonly row: ReadingLine }) {
  const { say } = useReader();
  const mayRate = useSession().person.roles.some((role) => role === 'owner' || role === 'recruiter');
  const { data, trouble, again } = useAnswer(`/api/readings/${row.id}`, readingDetailsShape, [
    '/api/readings',
    row.id,
    row.ratings,
  ]);
  if (!data) return trouble ? <TroubleState trouble={trouble} retry={again} /> : <Waiting />;
  const isOpen = data.state === 'waiting';
  return (
    <>
      {data.result && (
        <section className="record-part" aria-labelledby="reading-result">
          <h2 id="reading-result">{say(words.result)}</h2>
          <p>
            <b>{say(readingBandWords[data.result.band])}</b>
            {data.result.meanTenths !== undefined &&
              ` · ${say(readingAloudWords.points(data.result.meanTenths))} · ${say(readingAloudWords.spread(data.result.spreadTenths))} · ${say(readingAloudWords.spreadOfAll(data.result.spreadOfAllTenths))}`}
          </p>
        </section>
      )}
      {mayRate && data.soundErasedAt === null && <ReadingSound id={data.id} />}
      <Sheet data={data} />
      {mayRate && isOpen && !data.isRatedByMe && data.soundErasedAt === null && <ReadingForm data={data} />}
      {isOpen && data.isRatedByMe && (
        <p className="notice">
          {say(words.done)} {say(words.waiting)}
        </p>
      )}
      {data.given.length > 0 && (
        <section className="record-part" aria-labelledby="reading-given">
          <h2 id="reading-given">{say(words.given)}</h2>
          <ol className="history">
            {data.given.map((given) => (
              <li key={given.ratedAt}>
                <Given given={given} data={data} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {data.measures && (
        <p>
          {say(words.measures)}:{' '}
          {say(words.measured(inDb(data.measures.overTenths), data.measures.pace, data.measures.pauses))}
        </p>
      )}
    </>
  );
}

function Sheet({ data }: { readonly data: ReadingDetails }) {
  const { say } = useReader();
  return (
    <section className="record-part" aria-labelledby="reading-sheet">
      <h2 id="reading-sheet">{say(words.wordsTitle)}</h2>
      <ol className="reading-words" lang="zh-CN">
        {data.words.map(({ text, pair }) => (
          <li key={text}>
            {text} <small>{say(soundPairWords[pair])}</small>
          </li>
        ))}
      </ol>
      <h2>{say(words.passageTitle)}</h2>
      <p className="quoted" lang="zh-CN">
        {data.passage}
      </p>
    </section>
  );
}

function Given({ given, data }: { readonly given: GivenRating; readonly data: ReadingDetails }) {
  const { say } = useReader();
  const { marks } = given;
  const amiss = data.words.flatMap(({ text }, place) => {
    const mark = marks?.words[place];
    return mark === undefined || mark === 'right' ? [] : [`${text} ${say(wordMarkWords[mark])}`];
  });
  return (
    <>
      <p className="when">
        {timeText(given.ratedAt)} ·{' '}
        {given.isMine ? say(words.mySheet) : (given.raterName ?? say(words.unknownRater))}
      </p>
      <p>
        <b>
          {given.totalTenths === null
            ? given.unratable && say(unratableWords[given.unratable])
            : say(readingAloudWords.points(given.totalTenths))}
        </b>
      </p>
      {amiss.length > 0 && <p>{amiss.join(' · ')}</p>}
      {marks && (
        <p>
          {say(readingAloudWords.misread)} {marks.misread} · {say(readingAloudWords.accent)}{' '}
          {say(degreeWords[marks.accent])} · {say(readingAloudWords.intonation)}{' '}
          {say(degreeWords[marks.intonation])} · {say(readingAloudWords.flow)} {say(degreeWords[marks.flow])}
        </p>
      )}
    </>
  );
}
