import type { Language, Words } from '../../../kernel/words.ts';
import { timeText } from '../../../web/console/table/cell.ts';
import { eventNames, payslipPageWords as words } from './payslip-page-words.ts';
import type { LineEventSaid } from './payslip-shape.ts';

/** The events that a line rests on, by time: what was done, when, how much of it. */
export function PayslipEvents({
  events,
  language,
}: {
  readonly events: readonly LineEventSaid[];
  readonly language: Language;
}) {
  const say = (said: Words): string => said[language];
  return (
    <table className="events">
      <thead>
        <tr>
          <th scope="col">{say(words.when)}</th>
          <th scope="col">{say(words.what)}</th>
          <th scope="col" className="figure">
            {say(words.quantity)}
          </th>
          <th scope="col">{say(words.id)}</th>
        </tr>
      </thead>
      <tbody>
        {events.map(({ id, at, kind, quantity }) => (
          <tr key={id}>
            <td>{timeText(at)}</td>
            <td>{say(eventNames[kind])}</td>
            <td className="figure">{quantity}</td>
            <td>{id}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
