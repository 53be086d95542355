import type { pageProblemWords } from '../../device-words.ts';
import { ok, refuse, type Result } from '../../../kernel/result.ts';

export type FileProblem = { readonly kind: keyof typeof pageProblemWords & `file${string}` };

const TEXT_BYTES_MAX = 1_048_576;

/** Signs that no written text has: a file that holds one is something else, whatever its name says. */
// oxlint-disable-next-line no-control-regex -- control characters are just what is looked for
const NOT_WRITTEN = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffe\uffff]/u;

/** Reads a text file: UTF-8, UTF-16 with its mark, else GBK, as older Chinese programs write. Refuses what is no text. */
export async function textOfFile(file: Blob): Promise<Result<string, FileProblem>> {
  if (file.size > TEXT_BYTES_MAX) return refuse({ kind: 'fileTooLarge' });
  const text = decoded(new Uint8Array(await file.arrayBuffer()));
  if (text === undefined || NOT_WRITTEN.test(text)) return refuse({ kind: 'fileNotText' });
  return text.trim() === '' ? refuse({ kind: 'fileEmpty' }) : ok(text);
}

function decoded(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodedAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodedAs('utf-16be', bytes);
  return decodedAs('utf-8', bytes) ?? decodedAs('gb18030', bytes);
}

function decodedAs(encoding: string, bytes: Uint8Array<ArrayBuffer>): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
