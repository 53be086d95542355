/// <reference types="vite/client" />
import quickScript from 'tesseract.js-core/tesseract-core-simd-lstm.js?url';
import quickWasm from 'tesseract.js-core/tesseract-core-simd-lstm.wasm?url';
import plainScript from 'tesseract.js-core/tesseract-core-lstm.js?url';
import plainWasm from 'tesseract.js-core/tesseract-core-lstm.wasm?url';
import trainedZipped from '@tesseract.js-data/chi_sim/4.0.0_best_int/chi_sim.traineddata.gz?url';
import type { EngineUrls, FromReader, Pixels, ToReader } from './picture-messages.ts';

/** The build lays the unpacked data beside the packed; the server sends whichever the browser takes. */
const urls: EngineUrls = {
  quick: { script: absolute(quickScript), wasm: absolute(quickWasm) },
  plain: { script: absolute(plainScript), wasm: absolute(plainWasm) },
  trained: absolute(trainedZipped.replace(/\.gz$/u, '')),
};

/** A worker of the bundler's knows no page to be relative to. */
function absolute(url: string): string {
  return new URL(url, location.href).href;
}

/**
 * Reads a picture in a thread of its own, which ends with the reading, or when `signal` says so. Tells of each step;
 * the last is `read` or `failed`, and none comes after a stop.
 */
export function readPixels(pixels: Pixels, tell: (step: FromReader) => void, signal: AbortSignal): void {
  // A classic worker: only there can tesseract's own script be brought in.
  const worker = new Worker(new URL('./picture.worker.ts', import.meta.url));
  const end = (): void => worker.terminate();
  signal.addEventListener('abort', end, { once: true });
  worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => {
    if (signal.aborted) return;
    tell(data);
    if (data.kind === 'read' || data.kind === 'failed') end();
  });
  worker.addEventListener('error', () => {
    end();
    if (!signal.aborted) tell({ kind: 'failed' });
  });
  const job: ToReader = { pixels, urls };
  worker.postMessage(job, [pixels.data.buffer]);
}
