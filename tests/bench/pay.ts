import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { opened } from '../database/engine.ts';
import { migrated } from '../database/migrated.ts';
import { booksOn } from '../fixtures/pay/books.ts';
import { payMonth } from './pay/month.ts';
import { withholdYears } from './pay/years.ts';
import { line, quantile } from './records/figures.ts';

const EVENTS = Number(process.env['EVENTS'] ?? 1_000_000);
const PROBE_MS = 200;

/** A month of pay on the embedded database, from events to closed books, while somebody else asks; and years of tax. */
export async function bench(): Promise<void> {
  withholdYears();
  const folder = await mkdtemp(join(tmpdir(), 'likui-bench-'));
  await migrated({ engine: 'embedded', folder });
  const slowest = { sql: '', ms: 0 };
  const database = await opened({ engine: 'embedded', folder }, ({ sql, ms }) => {
    if (ms > slowest.ms) Object.assign(slowest, { sql: sql.replaceAll(/\s+/gu, ' ').slice(0, 90), ms });
  });
  try {
    const books = await booksOn(database, new Date('2026-11-01T10:00:00+08:00'));
    const waits: number[] = [];
    let rssMax = 0;
    const probe = setInterval(() => {
      const startedMs = performance.now();
      rssMax = Math.max(rssMax, process.memoryUsage.rss());
      void books.ask('owner', '/people?size=50').then(() => waits.push(performance.now() - startedMs));
    }, PROBE_MS);
    const month = await payMonth(books, EVENTS);
    clearInterval(probe);
    for (const [what, ms] of month.steps) line(`  ${what}`, `${(ms / 1_000).toFixed(1)} s`, '');
    line(`${EVENTS} events to a closed month`, `${(month.totalMs / 1_000).toFixed(1)} s`, '≤ 60 s');
    line('  most memory', `${Math.round(rssMax / 1_048_576)} MB`, '≤ 600 MB');
    line(
      '  other requests meanwhile, p50 / p99 / worst',
      `${[0.5, 0.99, 1].map((part) => quantile(waits, part).toFixed(0)).join(' / ')} ms`,
      'answered',
    );
    line('  slowest statement', `${slowest.ms.toFixed(0)} ms`, '≤ 50 ms');
    console.log(`    ${slowest.sql}`);
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}
