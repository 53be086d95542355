import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod/mini';
import { ask } from '../../../web/console/api/ask.ts';
import { partNames } from '../../../qualify/part.ts';
import { partWords } from '../../../qualify/words.ts';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { RecordActions } from '../../../web/console/form/record-actions.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import { save } from '../../../web/console/table/spreadsheet.ts';
import { agreementPageWords as words } from './agreement-page-words.ts';
import { chinaTime } from './agreement-text-part.tsx';
import './agreement.css';

const kinds = [
  'legal-name',
  'id-number',
  'bank-account',
  'phone',
  'address',
  'email',
  'emergency-contact',
] as const satisfies readonly (keyof typeof words.kinds)[];
const purposes = ['reach', 'emergency', 'agreement', 'pay', 'tax'] as const;

const entriesShape = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(kinds),
      purpose: z.enum(purposes),
      masked: z.optional(z.string()),
      retainedUntil: z.optional(z.string()),
      erasedAt: z.optional(z.string()),
    }),
  ),
});

const settledShape = z.object({
  erased: z.number(),
  kept: z.array(
    z.object({
      kind: z.enum(kinds),
      purpose: z.enum(purposes),
      source: z.optional(z.string()),
      until: z.optional(z.string()),
    }),
  ),
});
type Settled = z.output<typeof settledShape>;

/** What is kept of oneself: masked here, whole in one file, and erased as far as the law lets go of it. */
export function Page() {
  const { say } = useReader();
  return (
    <article className="agreement">
      <p>{say(words.dataMeans)}</p>
      <Kept />
      <Certificates />
      <Exporting />
      <Erasing />
    </article>
  );
}

function Kept() {
  const { say } = useReader();
  const { id } = useSession().person;
  const { data } = useAnswer(`/api/vault/subjects/${id}`, entriesShape);
  if (!data) return undefined;
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{say(words.whatIsKept)}</h2>
      {data.rows.length === 0 && <p className="soft">{say(words.nothingKept)}</p>}
      <ul className="my-data">
        {data.rows.map(({ id: entry, kind, purpose, masked, retainedUntil, erasedAt }) => (
          <li key={entry}>
            <b>{say(words.kinds[kind])}</b> {erasedAt === undefined ? masked : say(words.erasedEntry)}
            <p className="soft">
              {say(words.keptFor)} {say(words.purposes[purpose])} · {say(words.until)}{' '}
              {retainedUntil === undefined ? say(words.stillNeeded) : chinaTime(retainedUntil).slice(0, 10)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const certificatesShape = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      results: z.array(z.object({ part: z.enum(partNames), figure: z.string() })),
      keptAt: z.string(),
      eraseAt: z.string(),
    }),
  ),
});

/** What somebody had kept with an application; nothing is said where there is none. */
function Certificates() {
  const { say } = useReader();
  const { data } = useAnswer('/api/me/qualifications', certificatesShape);
  if (!data || data.rows.length === 0) return undefined;
  return (
    <section aria-labelledby="certificates">
      <h2 id="certificates">{say(words.certificates)}</h2>
      <ul className="my-data">
        {data.rows.map(({ id, results, keptAt, eraseAt }) => (
          <li key={id}>
            {results.map(({ part, figure }) => `${say(partWords[part].name)} ${figure}`).join(' · ')}
            <p className="soft">
              {chinaTime(keptAt).slice(0, 10)} · {say(words.until)} {chinaTime(eraseAt).slice(0, 10)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Exporting() {
  const { say } = useReader();
  const [trouble, setTrouble] = useState('');
  const take = async () => {
    const answer = await ask('/api/me/exports', { method: 'POST', shape: z.unknown() });
    if (!answer.ok) return setTrouble(say(answer.problem.sentence));
    setTrouble('');
    const bytes = JSON.stringify(answer.value, undefined, 2);
    save(new Blob([bytes], { type: 'application/json' }), 'likui-my-data.json');
  };
  return (
    <section aria-labelledby="export">
      <h2 id="export">{say(words.exporting)}</h2>
      <p>{say(words.exportMeans)}</p>
      <p>
        <button type="button" className="second" onClick={() => void take()}>
          {say(words.exportNow)}
        </button>
      </p>
      <div role="alert">{trouble !== '' && <p className="trouble">{trouble}</p>}</div>
    </section>
  );
}

function Erasing() {
  const { say } = useReader();
  const queries = useQueryClient();
  const [settled, setSettled] = useState<Settled>();
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{say(words.erasing)}</h2>
      <p>{say(words.eraseMeans)}</p>
      <RecordActions
        actions={[
          {
            key: 'erase',
            words: words.eraseNow,
            means: words.eraseMeans,
            isGrave: true,
            send: async () => {
              const answer = await ask('/api/me/erasures', { method: 'POST', shape: settledShape });
              if (answer.ok) setSettled(answer.value);
              return answer;
            },
          },
        ]}
        done={() => void queries.invalidateQueries()}
      />
      <div aria-live="polite">
        {settled && (
          <div className="agreement-box">
            <p>{say(words.erasedCount(settled.erased))}</p>
            {settled.kept.length > 0 && <p>{say(words.keptBecause)}</p>}
            <ul>
              {settled.kept.map(({ kind, purpose, source, until }) => (
                <li key={`${kind} ${purpose}`}>
                  {say(words.kinds[kind])} ({say(words.purposes[purpose])}) {source}{' '}
                  {until !== undefined && `${say(words.until)} ${chinaTime(until).slice(0, 10)}`}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
