import { Button } from 'antd';
import type { ReactNode } from 'react';
import { z } from 'zod/mini';
import type { Words } from '../../../kernel/words.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useReader } from '../reader.tsx';
import { Link } from '../shell/place.tsx';
import { TroubleState, Waiting } from '../shell/states.tsx';
import '../form/form.css';
import '../table/table.css';
import { timeText } from '../table/cell.ts';
import { ageWords, backupWords, houseWords as words } from './words.ts';

const systemShape = z.object({
  at: z.string(),
  program: z.object({ version: z.string(), node: z.string(), startedAt: z.string() }),
  database: z.object({ kind: z.enum(['embedded', 'postgres']), version: z.string() }),
  migrations: z.array(z.object({ number: z.number(), name: z.string(), appliedAt: z.string() })),
  backlog: z.array(z.object({ name: z.string(), waiting: z.number(), oldest: z.nullable(z.string()) })),
  deadLetters: z.number(),
  backup: z.nullable(z.object({ madeAt: z.string(), rows: z.number(), bytes: z.number() })),
});

type System = z.output<typeof systemShape>;

const HOUR_MS = 3_600_000;
/** A day and a half: one daily backup was missed. */
const BACKUP_LATE_HOURS = 36;

/** How the house stands. */
export function Page() {
  const { say } = useReader();
  const { data, trouble, again } = useAnswer('/api/system', systemShape);
  if (!data) return trouble ? <TroubleState trouble={trouble} retry={again} /> : <Waiting />;
  const { program, database, migrations } = data;
  const newest = migrations[0];
  return (
    <>
      <div className="page-actions">
        <p className="soft figures">{timeText(data.at)}</p>
        <Button onClick={again}>{say(words.refresh)}</Button>
      </div>
      <Facts title={words.program}>
        <Fact words={words.programVersion}>{program.version}</Fact>
        <Fact words={words.node}>{program.node}</Fact>
        <Fact words={words.startedAt}>{timeText(program.startedAt)}</Fact>
      </Facts>
      <Facts title={words.records}>
        <Fact words={words.engine}>
          {database.version} · {say(words[database.kind])}
        </Fact>
        <Fact words={words.migration}>
          {newest ? `${newest.number} ${newest.name} · ${timeText(newest.appliedAt)}` : '—'}
        </Fact>
        <Fact words={words.backup}>
          <Backup {...data} />
        </Fact>
      </Facts>
      <Backlog {...data} />
      <details className="record-part">
        <summary>{say(words.migrations)}</summary>
        <ol className="history">
          {migrations.map(({ number, name, appliedAt }) => (
            <li key={number} className="figures">
              {number} {name} <span className="soft">{timeText(appliedAt)}</span>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

function Backup({ at, backup }: System) {
  const { say } = useReader();
  if (!backup) return <span className="status doubtful">{say(words.noBackup)}</span>;
  const hours = Math.floor((Date.parse(at) - Date.parse(backup.madeAt)) / HOUR_MS);
  return (
    <>
      <span className={`status ${hours > BACKUP_LATE_HOURS ? 'doubtful' : 'good'}`}>
        {say(ageWords(hours))}
      </span>
      {` · ${timeText(backup.madeAt)} · ${say(backupWords(backup.rows))}`}
    </>
  );
}

function Backlog({ backlog, deadLetters }: System) {
  const { say } = useReader();
  const waiting = backlog.filter((queue) => queue.waiting > 0);
  return (
    <Facts title={words.backlog}>
      {waiting.length === 0 && <Fact words={words.queue}>{say(words.backlogNone)}</Fact>}
      {waiting.map(({ name, waiting: count, oldest }) => (
        <Fact key={name} words={words.queue}>
          {name === 'jobs' ? say(words.jobsQueue) : name} · {say(words.count)} {count}
          {oldest && ` · ${say(words.oldest)} ${timeText(oldest)}`}
        </Fact>
      ))}
      <Fact words={words.failed}>
        {deadLetters === 0 ? (
          <span className="status good">0</span>
        ) : (
          <Link href="/admin/jobs" className="status stop">
            {deadLetters}
          </Link>
        )}
      </Fact>
    </Facts>
  );
}

function Facts({ title, children }: { readonly title: Words; readonly children: ReactNode }) {
  const { say } = useReader();
  return (
    <section className="record-part">
      <h2>{say(title)}</h2>
      <dl className="record framed">{children}</dl>
    </section>
  );
}

function Fact({ words: name, children }: { readonly words: Words; readonly children: ReactNode }) {
  const { say } = useReader();
  return (
    <div>
      <dt>{say(name)}</dt>
      <dd className="figures">{children}</dd>
    </div>
  );
}
