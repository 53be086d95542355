import { useQueryClient } from '@tanstack/react-query';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { RecordActions } from '../../../web/console/form/record-actions.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import { TroubleState, Waiting } from '../../../web/console/shell/states.tsx';
import { timeText } from '../../../web/console/table/cell.ts';
import { channelChangeWords, channelStatusWords } from '../../channel-words.ts';
import { brands } from '../../facts/brands.ts';
import { amending, restoring, retiring } from './channel-form.tsx';
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
  const queries = useQueryClient();
  return (
    <RecordActions
      actions={row.isRetired ? [restoring(row)] : [amending(row), retiring(row)]}
      done={() => void queries.invalidateQueries({ queryKey: ['/api/channels'] })}
    />
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
