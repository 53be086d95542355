import { ok, refuse, type Result } from '../../../kernel/result.ts';
import { csvOf, readCsv } from './csv.ts';
import type { Sheet, SheetAnswer, SheetQuestion } from './spreadsheet-messages.ts';

export type FileKind = 'xlsx' | 'csv';

export type FileProblem = { readonly kind: 'file-too-big' | 'file-unreadable' | 'file-unwritable' };

const FILE_BYTES_MAX = 5_000_000;

/** The file of a table. XLSX is packed by a worker, which is fetched when it is first wanted. */
export async function fileOf(
  kind: FileKind,
  title: string,
  table: Sheet,
): Promise<Result<Blob, FileProblem>> {
  if (kind === 'csv') return ok(new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }));
  const answer = await askWorker({ is: 'write', title, table });
  return answer.is === 'written' ? ok(answer.file) : refuse({ kind: 'file-unwritable' });
}

/** The rows of a CSV or XLSX file, every cell as text; what it calls itself does not matter. */
export async function rowsOf(file: Blob): Promise<Result<readonly (readonly string[])[], FileProblem>> {
  if (file.size > FILE_BYTES_MAX) return refuse({ kind: 'file-too-big' });
  if (await isPacked(file)) {
    const answer = await askWorker({ is: 'read', file });
    return answer.is === 'read' ? ok(answer.rows) : refuse({ kind: 'file-unreadable' });
  }
  const text = textIn(await file.arrayBuffer());
  return text === undefined ? refuse({ kind: 'file-unreadable' }) : ok(readCsv(text));
}

/** Every XLSX is a ZIP, and begins as one. */
async function isPacked(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x50 && second === 0x4b;
}

/** UTF-8, or what Chinese spreadsheets write without being asked: GB 18030. Anything else is no text. */
function textIn(bytes: ArrayBuffer): string | undefined {
  for (const encoding of ['utf-8', 'gb18030'])
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\0') ? undefined : text;
    } catch {
      // Not this one.
    }
  return undefined;
}

function askWorker(question: SheetQuestion): Promise<SheetAnswer> {
  const worker = new Worker(new URL('./spreadsheet.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<SheetAnswer>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<SheetAnswer>) => resolve(data));
    // The worker could not be fetched: the line is down, or the server has been upgraded meanwhile.
    worker.addEventListener('error', () => resolve({ is: 'refused' }));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window and has no origin
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}

/** Hands a file to the person, under a name. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
