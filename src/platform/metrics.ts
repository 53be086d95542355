import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from './database/database.ts';
import { backlog, countOfDeadLetters } from './dead-letters.ts';

/** What this process counts about itself: figures by kind of work, never by person. */
export type Metrics = {
  readonly request: (request: {
    readonly method: string;
    /** The pattern of the route, never the path. */
    readonly route: string;
    readonly status: number;
    readonly ms: number;
  }) => void;
  readonly statement: (ms: number) => void;
  /** From now on, what waits in these records is counted as well. */
  readonly keepEyeOn: (records: Counted) => void;
  /** All of it in the text format of Prometheus, with what waits in the database as of now. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
};

const MS = 1_000;
const REQUEST_SECONDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];
const STATEMENT_SECONDS = [0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5];

type Counted = {
  readonly reader: Database['reader'];
  /** What the embedded engine counts; a server keeps that to itself. */
  readonly syncs?: () => number;
};

/** One collection for one process. What waits in the records is asked for when somebody reads; away, it is left out. */
export function newMetrics(records?: Counted): Metrics {
  let counted = records;
  const registers = [new Registry()];
  const [registry] = registers;
  if (!registry) throw new Error('there is no registry');
  collectDefaultMetrics({ register: registry, prefix: 'likui_' });
  const requests = new Histogram({
    name: 'likui_request_seconds',
    help: 'Requests answered, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: REQUEST_SECONDS,
    registers,
  });
  const statements = new Histogram({
    name: 'likui_statement_seconds',
    help: 'Statements of the embedded database, none of which may hold up the others for 50 ms',
    buckets: STATEMENT_SECONDS,
    registers,
  });
  const waiting = new Gauge({
    name: 'likui_waiting',
    help: 'Events and jobs that wait, by who is to read or do them',
    labelNames: ['name'],
    registers,
  });
  const dead = new Gauge({ name: 'likui_dead_letters', help: 'Work that waits for a person', registers });
  const synced = new Counter({
    name: 'likui_disk_syncs_total',
    help: 'How often the embedded database was brought to the disk',
    registers,
  });

  const lookInto = async ({ reader, syncs = () => 0 }: Partial<Counted> = {}): Promise<void> => {
    synced.reset();
    synced.inc(syncs());
    if (!reader) return;
    for (const { name, waiting: count } of await backlog(reader)) waiting.set({ name }, count);
    dead.set(await countOfDeadLetters(reader));
  };

  return {
    request: ({ method, route, status, ms }) => requests.observe({ method, route, status }, ms / MS),
    statement: (ms) => statements.observe(ms / MS),
    keepEyeOn: (next) => {
      counted = next;
    },
    contentType: registry.contentType,
    text: async () => {
      await lookInto(counted).catch(() => {
        // Whoever reads this wants to know about the process most of all when its database is away.
        waiting.reset();
        dead.reset();
      });
      return registry.metrics();
    },
  };
}
