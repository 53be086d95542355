import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../web/console/api/ask.ts';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { RecordActions } from '../../../web/console/form/record-actions.tsx';
import type { FormField } from '../../../web/console/form/record-form.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import { timeText } from '../../../web/console/table/cell.ts';
import { declineReasons } from '../../application.ts';
import { declineReasonWords } from '../../application-words.ts';
import { HOUSE_TEXT_LENGTH_MAX } from '../../house-text-length.ts';
import { boardWords as words } from './application-page-words.ts';
import { bulkShape, bulksShape, type ApplicationLine, type BulkLine } from './application-shape.ts';
import { useMayRecruit } from './may-recruit.ts';

/** A reason from the list, and the sentence that goes to the applicant with it. */
export const declineFields: readonly FormField[] = [
  {
    key: 'reason',
    words: words.reason,
    kind: 'choice',
    isRequired: true,
    choices: declineReasons.map((value) => ({ value, words: declineReasonWords[value] })),
  },
  {
    key: 'remark',
    words: words.remark,
    kind: 'lines',
    isRequired: true,
    hint: words.remarkHint,
    lengthMax: HOUSE_TEXT_LENGTH_MAX,
  },
];

/** Turning down what was chosen on the board: proposed here, confirmed by somebody else. */
export function DeclineChosen({
  chosen,
  done,
}: {
  readonly chosen: readonly ApplicationLine[];
  readonly done: () => void;
}) {
  const { say } = useReader();
  const [first] = chosen;
  const isOnePosting = chosen.every(({ postingId }) => postingId === first?.postingId);
  return (
    <section className="apply-chosen" aria-label={say(words.declineMany(chosen.length))}>
      {isOnePosting ? (
        <RecordActions
          done={done}
          actions={[
            {
              key: 'decline',
              words: words.declineMany(chosen.length),
              means: words.declineManyMeans,
              isGrave: true,
              fields: declineFields,
              submit: words.propose,
              send: ({ reason, remark }) =>
                ask('/api/bulk-declines', {
                  method: 'POST',
                  body: {
                    postingId: first?.postingId,
                    applicationIds: chosen.map(({ id }) => id),
                    reason,
                    remark,
                  },
                  shape: bulkShape,
                }),
            },
          ]}
        />
      ) : (
        <p>{say(words.onePosting)}</p>
      )}
    </section>
  );
}

/** What waits for a second person; whoever proposed it sees that it waits. */
export function BulkDeclines() {
  const { say } = useReader();
  const mayRecruit = useMayRecruit();
  const { data } = useAnswer('/api/bulk-declines', bulksShape);
  const waiting = (data?.rows ?? []).filter(({ state }) => state === 'proposed');
  if (waiting.length === 0) return undefined;
  return (
    <section className="apply-chosen" aria-labelledby="bulks">
      <h2 id="bulks">{say(words.bulks)}</h2>
      {waiting.map((bulk) => (
        <div key={bulk.id}>
          <p>
            <b>{say(words.bulkLine(bulk.count, bulk.title))}</b> · {reasonText(bulk, say)} ·{' '}
            {say(words.proposedBy)} {bulk.madeByName} · {timeText(bulk.madeAt)}
          </p>
          <p>{bulk.remark}</p>
          {mayRecruit && <Settling bulk={bulk} />}
        </div>
      ))}
    </section>
  );
}

const REASONS: { readonly [reason: string]: FormField['words'] } = declineReasonWords;

const reasonText = ({ reason }: BulkLine, say: ReturnType<typeof useReader>['say']): string => {
  const known = REASONS[reason];
  return known ? say(known) : reason;
};

function Settling({ bulk }: { readonly bulk: BulkLine }) {
  const { say } = useReader();
  const queries = useQueryClient();
  const isOwn = useSession().person.id === bulk.madeBy;
  const settle = (as: 'confirmed' | 'dropped') => () =>
    ask(`/api/bulk-declines/${bulk.id}/settlement`, { method: 'POST', body: { as }, shape: bulkShape });
  return (
    <>
      {isOwn && <p className="soft">{say(words.ownBulk)}</p>}
      <RecordActions
        done={() => {
          for (const key of ['/api/applications', '/api/bulk-declines'])
            void queries.invalidateQueries({ queryKey: [key] });
        }}
        actions={[
          ...(isOwn
            ? []
            : [{ key: 'confirm', words: words.confirm, isGrave: true, send: settle('confirmed') }]),
          { key: 'drop', words: words.drop, send: settle('dropped') },
        ]}
      />
    </>
  );
}
