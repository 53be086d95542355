import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../web/console/api/ask.ts';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { RecordActions } from '../../../web/console/form/record-actions.tsx';
import type { FormField, Typed } from '../../../web/console/form/record-form.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { timeText } from '../../../web/console/table/cell.ts';
import { interviewWayWords } from '../../application-words.ts';
import { interviewWays } from '../../interview.ts';
import { boardWords as words } from './application-page-words.ts';
import { slotsShape, type SlotLine } from './application-shape.ts';

const fields: readonly FormField[] = [
  { key: 'day', words: words.day, kind: 'day', isRequired: true },
  { key: 'clock', words: words.clock, kind: 'text', isRequired: true, hint: words.clockHint, lengthMax: 120 },
  { key: 'minutes', words: words.minutes, kind: 'text', isRequired: true, lengthMax: 3 },
  {
    key: 'way',
    words: words.way,
    kind: 'choice',
    isRequired: true,
    choices: interviewWays.map((value) => ({ value, words: interviewWayWords[value] })),
  },
  { key: 'place', words: words.place, kind: 'text', lengthMax: 200 },
];

/** China's time of a day, as typed; what cannot be read goes as it is, and the server says so. */
const startsOf = ({ day = '', clock = '' }: Typed): readonly string[] =>
  clock
    .normalize('NFKC')
    .split(/[\s,、]+/u)
    .filter((each) => each !== '')
    .map((each) => {
      const at = new Date(`${day}T${each.padStart(5, '0')}:00+08:00`);
      return Number.isNaN(at.getTime()) ? each : at.toISOString();
    });

/** The times of a posting from now on: opened here, chosen by applicants. */
export function Slots({
  postingId,
  mayRecruit,
  changed,
}: {
  readonly postingId: string;
  readonly mayRecruit: boolean;
  readonly changed: () => void;
}) {
  const { say } = useReader();
  const queries = useQueryClient();
  const path = `/api/postings/${postingId}/interview-slots` as const;
  const { data } = useAnswer(path, slotsShape);
  const done = () => {
    void queries.invalidateQueries({ queryKey: [path] });
    changed();
  };
  return (
    <section className="record-part" aria-labelledby="slots">
      <h2 id="slots">{say(words.slots)}</h2>
      {data?.rows.length === 0 && <p className="soft">{say(words.slotsNone)}</p>}
      <ul className="apply-slots">
        {(data?.rows ?? []).map((slot) => (
          <li key={slot.id}>
            <Slot slot={slot} mayRecruit={mayRecruit} done={done} />
          </li>
        ))}
      </ul>
      {mayRecruit && (
        <RecordActions
          done={done}
          actions={[
            {
              key: 'open',
              words: words.openSlots,
              fields,
              first: { minutes: '30', way: 'phone' },
              send: (typed) =>
                ask(path, {
                  method: 'POST',
                  body: {
                    starts: startsOf(typed),
                    minutes: Number(typed['minutes']),
                    way: typed['way'],
                    place: typed['place'] ?? '',
                  },
                  shape: slotsShape,
                }),
            },
          ]}
        />
      )}
    </section>
  );
}

function Slot({
  slot,
  mayRecruit,
  done,
}: {
  readonly slot: SlotLine;
  readonly mayRecruit: boolean;
  readonly done: () => void;
}) {
  const { say } = useReader();
  const isTaken = slot.applicationId !== null;
  return (
    <>
      <span className="number">{timeText(slot.startsAt)}</span>
      <span>
        {slot.minutes} · {say(interviewWayWords[slot.way])} {slot.place}
      </span>
      <span className="soft">{say(isTaken ? words.slotTaken : words.slotFree)}</span>
      {mayRecruit && (
        <RecordActions
          done={done}
          actions={[
            {
              key: 'close',
              words: words.closeSlot,
              ...(isTaken
                ? {
                    fields: [
                      {
                        key: 'remark',
                        words: words.remark,
                        kind: 'lines',
                        isRequired: true,
                        hint: words.remarkHint,
                      },
                    ],
                  }
                : {}),
              send: ({ remark = '' }) =>
                ask(`/api/interview-slots/${slot.id}/closing`, {
                  method: 'POST',
                  body: { remark },
                  shape: slotsShape,
                }),
            },
          ]}
        />
      )}
    </>
  );
}
