import { Button } from 'antd';
import { useState } from 'react';
import { z } from 'zod/mini';
import { ask, nothing, type Trouble } from '../../../web/console/api/ask.ts';
import { useReader } from '../../../web/console/reader.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { Empty, TroubleState, Waiting } from '../../../web/console/shell/states.tsx';
import { PageActions } from '../../../web/console/form/page-actions.tsx';
import '../../../web/console/table/table.css';
import { timeText } from '../../../web/console/table/cell.ts';
import { peoplePageWords as words } from './people-page-words.ts';

const keysShape = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      fingerprint: z.string(),
      status: z.enum(['sealing', 'opening', 'missing', 'retired']),
      firstUsedAt: z.optional(z.string()),
      rows: z.number(),
    }),
  ),
});

const TONES = { sealing: 'good', opening: 'plain', missing: 'stop', retired: 'plain' } as const;

/** The keys that personal data is sealed with, by their fingerprints. A handful: no list to search. */
export function Page() {
  const { say } = useReader();
  const mayChange = useSession().person.roles.includes('owner');
  const { data, trouble, again } = useAnswer('/api/keys', keysShape);
  if (!data) return trouble ? <TroubleState trouble={trouble} retry={again} /> : <Waiting />;
  return (
    <>
      <PageActions lead={words.keysLead}>{mayChange && <Reseal />}</PageActions>
      {data.rows.length === 0 ? (
        <Empty words={words.keysEmpty} />
      ) : (
        data.rows.map((key) => (
          <dl className="record framed" key={key.id}>
            <div>
              <dt>{say(words.fingerprint)}</dt>
              <dd className="figures">{key.fingerprint}</dd>
            </div>
            <div>
              <dt>{say(words.keyStatus)}</dt>
              <dd>
                <span className={`status ${TONES[key.status]}`}>{say(words[key.status])}</span>
              </dd>
            </div>
            <div>
              <dt>{say(words.rows)}</dt>
              <dd className="figures">{key.rows}</dd>
            </div>
            <div>
              <dt>{say(words.firstUsedAt)}</dt>
              <dd className="figures">{key.firstUsedAt ? timeText(key.firstUsedAt) : '—'}</dd>
            </div>
          </dl>
        ))
      )}
    </>
  );
}

function Reseal() {
  const { say } = useReader();
  const [state, setState] = useState<'fresh' | 'asking' | 'asked' | Trouble>('fresh');
  const reseal = async () => {
    setState('asking');
    const answer = await ask('/api/keys/resealings', { method: 'POST', shape: nothing });
    setState(answer.ok ? 'asked' : answer.problem);
  };
  return (
    <div>
      <Button loading={state === 'asking'} onClick={() => void reseal()}>
        {say(words.reseal)}
      </Button>
      <div aria-live="polite">
        {state === 'asked' && <p className="soft">{say(words.resealAsked)}</p>}
        {typeof state === 'object' && <p className="notice">{say(state.sentence)}</p>}
      </div>
    </div>
  );
}
