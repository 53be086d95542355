import { useReader } from '../../../web/console/reader.tsx';
import { Link } from '../../../web/console/shell/place.tsx';
import { timeText } from '../../../web/console/table/cell.ts';
import { phaseAfter } from '../../application.ts';
import { phaseWords } from '../../application-words.ts';
import { boardWords as words } from './application-page-words.ts';
import type { ApplicationLine, BoardColumn } from './application-shape.ts';

type Props = {
  readonly columns: readonly BoardColumn[];
  /** What is chosen to be turned down together; nothing for those who only look. */
  readonly chosen: readonly ApplicationLine[] | undefined;
  readonly toggle: (row: ApplicationLine) => void;
};

/** Those that are over share a column. */
const COLUMNS = [
  ['applied'],
  ['looked-at'],
  ['interview'],
  ['offered'],
  ['accepted', 'agreed'],
  ['declined', 'withdrawn'],
] as const;

/** The applications by where they stand. Every card is a link; what can be done with it stands on its page. */
export function BoardColumns({ columns, chosen, toggle }: Props) {
  const { say } = useReader();
  return (
    <div className="apply-board">
      {COLUMNS.map((phases) => {
        const [first] = phases;
        const here = columns.filter(({ phase }) => phases.some((each) => each === phase));
        const rows = here.flatMap((column) => column.rows);
        const total = here.reduce((sum, column) => sum + column.total, 0);
        return (
          <section key={first} aria-labelledby={`board-${first}`}>
            <h2 id={`board-${first}`}>
              {say(first === 'declined' ? words.closed : phaseWords[first])} <small>{total}</small>
            </h2>
            {rows.length === 0 && <p className="soft">{say(words.none)}</p>}
            <ul>
              {rows.map((row) => (
                <Card
                  key={row.id}
                  row={row}
                  showsPhase={phases.length > 1}
                  isChosen={chosen?.some(({ id }) => id === row.id)}
                  toggle={() => toggle(row)}
                />
              ))}
            </ul>
            {total > rows.length && <p className="soft">{say(words.more(total - rows.length))}</p>}
          </section>
        );
      })}
    </div>
  );
}

type CardProps = {
  readonly row: ApplicationLine;
  readonly showsPhase: boolean;
  readonly isChosen: boolean | undefined;
  readonly toggle: () => void;
};

function Card({ row, showsPhase, isChosen, toggle }: CardProps) {
  const { say } = useReader();
  const isLate = row.promisedOn !== null && row.promisedOn < chinaToday();
  const name = row.called ?? row.phoneMasked ?? say(words.unnamed);
  return (
    <li className={isLate ? 'apply-card late' : 'apply-card'}>
      <Link href={`/recruit/applications/${row.id}`}>
        <b>{name}</b>
        <span>{row.title}</span>
        <small>
          {row.city} · {row.agencyName}
        </small>
        {showsPhase && <small>{say(phaseWords[row.phase])}</small>}
        <Evidence row={row} />
        {row.slotAt !== null && (
          <small>
            {say(words.meets)} <span className="whole">{timeText(row.slotAt).slice(0, MINUTES)}</span>
          </small>
        )}
        {row.promisedOn !== null && (
          <small className={isLate ? 'late' : undefined}>
            {isLate ? `${say(words.overdue)} · ` : ''}
            {say(words.answerBy)} <span className="whole">{row.promisedOn}</span>
          </small>
        )}
      </Link>
      {isChosen !== undefined && phaseAfter(row.phase, 'declined').ok && (
        <input
          type="checkbox"
          checked={isChosen}
          onChange={toggle}
          aria-label={`${say(words.choose)} ${name} ${row.title}`}
        />
      )}
    </li>
  );
}

function Evidence({ row: { evidence } }: { readonly row: ApplicationLine }) {
  const { say } = useReader();
  if (evidence.length === 0) return <small>{say(words.noEvidence)}</small>;
  return (
    <>
      {evidence.map(({ label, value, at }) => (
        <small key={`${label.en} ${at}`}>
          {say(label)} {say(value)}
        </small>
      ))}
    </>
  );
}

/** Nobody meets by the second. */
const MINUTES = 16;

/** Today in China, wherever the reader is. */
const chinaToday = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
