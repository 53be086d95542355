import type { Words } from '../kernel/words.ts';
import { type AuditCheck, type AuditFault, firstFault, headText } from '../people/audit-check.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

type KindOf<Key extends string> = Extract<AuditFault, { readonly [key in Key]: unknown }>['kind'];

const entryWords: { readonly [kind in KindOf<'entry'>]: (entry: string) => Words } = {
  'entry-changed': (entry) =>
    about(`记录 ${entry} 写下后被改动过`, `entry ${entry} was changed after it was written`),
  'entry-added': (entry) =>
    about(`记录 ${entry} 不是由本系统写下的`, `entry ${entry} was not written by this program`),
  'entry-missing': (entry) => about(`记录 ${entry} 被删掉了`, `entry ${entry} was taken away`),
};

const sealWords: { readonly [kind in KindOf<'seal'>]: (seal: number) => Words } = {
  'seal-broken': (seal) =>
    about(`第 ${seal} 个封条与它的记录对不上`, `seal ${seal} does not fit its entries`),
  'seal-missing': (seal) => about(`第 ${seal} 个封条不见了`, `seal ${seal} is missing`),
  'head-differs': (seal) =>
    about(`第 ${seal} 个封条与抄下的不同`, `seal ${seal} is not the one that was written down`),
};

const faultWords = (fault: AuditFault): Words =>
  'entry' in fault ? entryWords[fault.kind](fault.entry) : sealWords[fault.kind](fault.seal);

/** What `likui audit` says. */
export const auditWords = {
  summary: about(
    '核对审计记录：每一条是否还是写下时的样子，封条是否连得上。可附上以前抄下的封条。',
    'Hold the audit against its seals: is every entry as it was written? A seal noted before can be given.',
  ),
  takes: about(
    '请写：likui audit check，或加上以前抄下的封条：likui audit check 12:（64 位十六进制）',
    'Please write: likui audit check, or with a seal noted before: likui audit check 12:(64 hex digits)',
  ),
  serverSilent: about(
    '正在运行的服务没有回答。它可能是旧版本：请重启后再试。',
    'The running server did not answer. It may be an older version: please restart it and try again.',
  ),
  whole: ({ entries, seals, head }: AuditCheck): Words =>
    about(
      `审计记录完好：${entries} 条，${seals} 个封条。${head ? `请把最新的封条抄在别处：${headText(head)}` : ''}`,
      `The audit is whole: ${entries} entries, ${seals} seals.${head ? ` Keep the newest seal somewhere else: ${headText(head)}` : ''}`,
    ),
  broken: (faults: readonly AuditFault[]): Words => {
    const first = firstFault(faults);
    const said = first ? faultWords(first) : about('', '');
    return about(
      `审计记录对不上：${said['zh-CN']}（至少 ${faults.length} 处）。请保留现在的数据库，与备份逐条比较。`,
      `The audit does not hold: ${said.en} (${faults.length} faults at least). Keep the database as it is and compare it with a backup.`,
    );
  },
} as const;
