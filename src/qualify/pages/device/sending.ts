import { ok, refuse, type Result } from '../../../kernel/result.ts';
import type { ReadingLog } from '../../reading.ts';
import { textIn } from './told.ts';

type Wish = {
  readonly sheet: string;
  readonly log: ReadingLog;
  readonly partBytes: number;
  readonly partsMax: number;
};

const TRIES = 3;

/** Hands a recording in, piece by piece. Answers its code; refused with our server's sentence, or none where none came. */
export async function sendReading(sound: Blob, wish: Wish): Promise<Result<string, string>> {
  const { sheet, log, partBytes, partsMax } = wish;
  const parts = Math.ceil(sound.size / partBytes);
  if (parts === 0 || parts > partsMax) return refuse('');
  const body = JSON.stringify({ sheet, media: sound.type, parts, log, consent: true });
  try {
    const begun = await fetch('/api/try/readings', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const told: unknown = await begun.json();
    const code = textIn(told, 'code');
    if (!begun.ok || code === undefined) return refuse(textIn(told, 'error', 'sentence') ?? '');
    for (let position = 0; position < parts; position += 1) {
      const piece = sound.slice(position * partBytes, (position + 1) * partBytes);
      if (!(await put(`/api/try/readings/${code}/parts/${position}`, piece))) return refuse('');
    }
    return ok(code);
  } catch {
    return refuse('');
  }
}

/** A piece may be sent again: its place is its own. */
async function put(address: string, piece: Blob): Promise<boolean> {
  for (let tried = 1; ; tried += 1) {
    const answer = await fetch(address, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: piece,
    }).catch(() => undefined);
    if (answer?.ok === true) return true;
    if (tried === TRIES || (answer && answer.status < 500)) return false;
  }
}
