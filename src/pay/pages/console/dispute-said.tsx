import { useReader } from '../../../web/console/reader.tsx';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { TroubleState, Waiting } from '../../../web/console/shell/states.tsx';
import { timeText } from '../../../web/console/table/cell.ts';
import { bookWords as words } from './book-page-words.ts';
import { wholeDisputeShape, type DisputeLine } from './pay-shape.ts';

/** Where disputes stand: one's own, or those that payroll answers. */
export type DisputesPath = '/api/me/pay/disputes' | '/api/pay/disputes';

/** Everything that was said about a dispute. */
export function DisputeSaid({ list, row }: { readonly list: DisputesPath; readonly row: DisputeLine }) {
  const { say } = useReader();
  const { data, trouble, again } = useAnswer(`${list}/${row.id}`, wholeDisputeShape, [
    list,
    row.id,
    row.state,
  ]);
  if (!data) return trouble ? <TroubleState trouble={trouble} retry={again} /> : <Waiting />;
  return (
    <section className="record-part" aria-labelledby="dispute-said">
      <h2 id="dispute-said">{say(words.said)}</h2>
      <ol className="history">
        {data.words.map((each) => (
          <li key={`${each.at} ${each.part}`}>
            <p className="when">
              {timeText(each.at)} · {each.whoName} · {say(words.parts[each.part])}
            </p>
            <p>{each.words}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
