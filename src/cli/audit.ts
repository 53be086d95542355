import { createInterface } from 'node:readline';
import type { Socket } from 'node:net';
import { checkAudit } from '../people/audit-chain-store.ts';
import { type AuditCheck, auditCheckShape, headIn, headText, type SealHead } from '../people/audit-check.ts';
import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { knock } from '../platform/database/folder-lock.ts';
import { openRecords, settingsOf } from '../platform/records.ts';
import { recordsWords, settingWords } from '../platform/words.ts';
import { auditWords } from './audit-words.ts';
import { done, type Ground, type OperatorCommand, type Performed, refused } from './operator-command.ts';

/** `likui audit check [HEAD]` */
export const audit: OperatorCommand = {
  name: 'audit',
  summary: auditWords.summary,
  takes: 'check [HEAD]',
  perform: async ([what, typed, ...more], ground) => {
    const noted = typed === undefined ? undefined : headIn(typed);
    if (what !== 'check' || more.length > 0 || (typed !== undefined && !noted))
      return refused(auditWords.takes);
    const config = readConfig(ground.env);
    if (!config.ok) return refused(settingWords[config.problem.kind]);
    const settings = settingsOf(config.value, ground);
    const server = settings.engine === 'embedded' ? await knock(settings.folder) : undefined;
    if (!server) return ownCheck(ground, noted);
    const found = await throughServer(server, noted);
    return found ? said(found) : refused(auditWords.serverSilent);
  },
};

/** A running server holds the embedded records, and does it for us. Undefined when it does not know how, or broke off. */
async function throughServer(server: Socket, noted: SealHead | undefined): Promise<AuditCheck | undefined> {
  server.on('error', () => server.destroy());
  server.write(`audit${noted ? ` ${headText(noted)}` : ''}\n`);
  for await (const line of createInterface({ input: server })) {
    server.destroy();
    const read = auditCheckShape.safeParse(JSON.parse(line));
    return read.success ? read.data : undefined;
  }
  return undefined;
}

async function ownCheck({ env, root }: Ground, noted: SealHead | undefined): Promise<Performed> {
  const config = readConfig(env);
  if (!config.ok) return refused(settingWords[config.problem.kind]);
  const records = await openRecords(config.value, { root }, systemClock);
  if (!records.ok) return refused(recordsWords[records.problem.kind]);
  const { database } = records.value;
  try {
    return said(await checkAudit(database, noted));
  } finally {
    await database.close();
  }
}

const said = (found: AuditCheck): Performed =>
  found.faults.length === 0 ? done(auditWords.whole(found)) : refused(auditWords.broken(found.faults));
