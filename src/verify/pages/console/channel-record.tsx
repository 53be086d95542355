import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { Trouble } from '../../../web/console/api/ask.ts';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { RecordForm } from '../../../web/console/form/record-form.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import { TroubleState, Waiting } from '../../../web/console/shell/states.tsx';
import { timeText } from '../../../web/console/table/cell.ts';
import { channelChangeWords, channelStatusWords } from '../../channel-words.ts';
import { brands } from '../../facts/brands.ts';
import { AmendChannel, NOTE_FIELD, restore, retire } from './channel-form.tsx';
import { channelPageWords as words } from './channel-page-words.ts';
import { historyShape, type ChannelLine, type VersionLine } from './channel-shape.ts';

/** What can be done with an entry, and everything that ever was. */
export function ChannelRecord({ row }: { readonly row: ChannelLine }) {
  const mayEdit = useSession().person.roles.includes('owner');
  return (
    <>
      {mayEdit && <Editing key={row.version} row={row} />}
      <History row={row} />
    </>
  );
}

function Editing({ row }: { readonly row: ChannelLine }) {
  const { say } = useReader();
  const queries = useQueryClient();
  const [doing, setDoing] = useState<'amend' | 'retire'>();
  const [trouble, setTrouble] = useState<Trouble>();
  const stop = () => setDoing(undefined);
  const changed = () => {
    stop();
    void queries.invalidateQueries({ queryKey: ['/api/channels'] });
  };
  const bringBack = async () => {
    const answer = await restore(row);
    if (answer.ok) changed();
    else setTrouble(answer.problem);
  };
  return (
    <section className="record-part" aria-label={say(words.amend)}>
      {doing === 'amend' && <AmendChannel row={row} done={changed} cancel={stop} />}
      {doing === 'retire' && (
        <>
          <p>{say(words.retireMeans)}</p>
          <RecordForm
            fields={[NOTE_FIELD]}
            send={(typed) => retire(row, typed['note'] ?? '')}
            done={changed}
            cancel={stop}
            submit={words.retire}
          />
        </>
      )}
      {doing === undefined && (
        <div className="form-buttons">
          {row.isRetired ? (
            <Button onClick={() => void bringBack()}>{say(words.restore)}</Button>
          ) : (
            <>
              <Button onClick={() => setDoing('amend')}>{say(words.amend)}</Button>
              <Button danger onClick={() => setDoing('retire')}>
                {say(words.retire)}
              </Button>
            </>
          )}
        </div>
      )}
      <div role="alert">{trouble && <p className="notice">{say(trouble.sentence)}</p>}</div>
    </section>
  );
}

function History({ row }: { readonly row: ChannelLine }) {
  const { say } = useReader();
  const { data, trouble, again } = useAnswer(`/api/channels/${row.id}`, historyShape, [
    '/api/channels',
    row.id,
    row.version,
  ]);
  return (
    <section className="record-part" aria-labelledby="channel-history">
      <h2 id="channel-history">{say(words.history)}</h2>
      {trouble && <TroubleState trouble={trouble} retry={again} />}
      {!data && !trouble && <Waiting />}
      <ol className="history">
        {data?.versions.map((version) => (
          <li key={version.version}>
            <Version version={version} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Version({ version }: { readonly version: VersionLine }) {
  const { say } = useReader();
  const brand = brands.find(({ id }) => id === version.brand)?.name;
  return (
    <>
      <p className="when">
        {timeText(version.at)} · {version.whoName ?? version.who ?? say(words.program)}
      </p>
      <p>
        <b>{say(channelChangeWords[version.change])}</b>
        {version.note === '' ? '' : ` · ${version.note}`}
      </p>
      <p className="soft">
        {[
          version.owner ?? (brand && say(brand)),
          version.source,
          version.checkedOn,
          say(channelStatusWords[version.status]),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}
