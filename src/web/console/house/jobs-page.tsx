import { z } from 'zod/mini';
import { ask, nothing } from '../api/ask.ts';
import { PageActions } from '../form/page-actions.tsx';
import type { TableDescription } from '../table/description.ts';
import { RecordTable } from '../table/record-table.tsx';
import { houseWords as words, retrySureWords } from './words.ts';

const letter = z.object({
  id: z.string(),
  source: z.enum(['outbox', 'job']),
  reader: z.nullable(z.string()),
  kind: z.string(),
  subject: z.string(),
  attempts: z.number(),
  fault: z.nullable(z.string()),
  madeAt: z.string(),
  deadAt: z.string(),
  waiting: z.number(),
});

type Letter = z.output<typeof letter>;

const jobs: TableDescription<Letter> = {
  name: 'jobs',
  words: words.jobs,
  endpoint: '/api/jobs',
  row: letter,
  keyOf: ({ id }) => id,
  titleOf: ({ kind }) => kind,
  sort: '-deadAt',
  empty: words.jobsEmpty,
  columns: [
    { key: 'kind', words: words.what, kind: 'account', of: ({ kind }) => kind },
    { key: 'source', words: words.source, kind: 'text', of: ({ source }) => words[source] },
    { key: 'reader', words: words.reader, kind: 'account', of: ({ reader }) => reader, isSpare: true },
    { key: 'fault', words: words.fault, kind: 'text', of: ({ fault }) => fault },
    { key: 'attempts', words: words.attempts, kind: 'number', of: ({ attempts }) => attempts },
    { key: 'waiting', words: words.waiting, kind: 'number', of: ({ waiting }) => waiting },
    { key: 'deadAt', words: words.deadAt, kind: 'time', of: ({ deadAt }) => deadAt },
    { key: 'madeAt', words: words.madeAt, kind: 'time', of: ({ madeAt }) => madeAt, isSpare: true },
    { key: 'subject', words: words.subject, kind: 'account', of: ({ subject }) => subject, isSpare: true },
  ],
  actions: [
    {
      key: 'retry',
      words: words.retry,
      roles: ['owner'],
      sure: retrySureWords,
      perform: ({ id }) => ask(`/api/jobs/${id}/retries`, { method: 'POST', shape: nothing }),
    },
  ],
};

/** Work that failed and waits for a person. */
export const Page = () => (
  <>
    <PageActions lead={words.jobsLead} />
    <RecordTable description={jobs} />
  </>
);
