import { auditWriter } from '../people/audit-store.ts';
import { agreementReader } from '../pay/agreement-jobs.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { OutboxReader } from '../platform/outbox.ts';

/** Every room that wants to know what happened in a room below it. */
export const readersOf = (parts: { readonly ids: Ids; readonly clock: Clock }): readonly OutboxReader[] => [
  agreementReader({ ...parts, audit: auditWriter(parts.ids) }),
];
