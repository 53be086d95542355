import { bubblesIn, flattened, type Bubble } from '../../bubble.ts';
import { chatOf, partsOf, saidIn, speakerOfLine, type Gap, type SaidBubble } from '../../chat-picture.ts';
import { linesOfTsv, unwrapped } from '../../picture-line.ts';
import type { Size } from '../../picture-size.ts';
import { speakerLabels } from '../../picture-words.ts';
import { takeCodes } from './codes.ts';
import { startEngine, type Area, type CoreFactory, type Engine } from './engine.ts';
import type { EngineUrls, FromReader, Pixels, ToReader } from './picture-messages.ts';

/** Left in the worker's world by tesseract's own script. */
declare const TesseractCore: CoreFactory;

/** A module of one function that uses a 128-bit instruction: browsers without them call it malformed. */
const QUICK_PROBE = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98,
  11,
]);

const send = (message: FromReader): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  read(data).catch(() => send({ kind: 'failed' }));
});

async function read({ pixels, urls }: ToReader): Promise<void> {
  send({ kind: 'codes', codes: takeCodes(pixels) });
  send({ kind: 'fetching' });
  const engine = await engineFrom(urls);
  const bubbles = bubblesIn(pixels);
  const chat = chatOf(bubbles, pixels);
  look(engine, pixels, chat ?? []);
  let text = chat ? chatText(engine, chat, pixels) : wholeText(engine, pixels);
  if (text === '' && bubbles.length > 0) {
    // A patch that is no chat is left as it is, for the engine copes with most; with this one it did not.
    look(engine, pixels, bubbles);
    text = wholeText(engine, pixels);
  }
  send({ kind: 'read', text, isChat: chat !== undefined && text !== '' });
}

const look = (engine: Engine, pixels: Pixels, bubbles: readonly Bubble[]): void =>
  engine.look({ bytes: flattened(pixels, bubbles), width: pixels.width, height: pixels.height });

async function engineFrom({ quick, plain, trained }: EngineUrls): Promise<Engine> {
  const { script, wasm } = WebAssembly.validate(QUICK_PROBE) ? quick : plain;
  const answer = fetch(trained);
  importScripts(script);
  const came = await answer;
  if (!came.ok) throw new Error(`the data did not come: ${came.status}`);
  return startEngine(TesseractCore, { wasmUrl: wasm, trained: new Uint8Array(await came.arrayBuffer()) });
}

function wholeText(engine: Engine, { width, height }: Pixels): string {
  const tsv = engine.read({ left: 0, top: 0, width, height }, (percent) =>
    send({ kind: 'reading', percent }),
  );
  return unwrapped(linesOfTsv(tsv)).join('\n');
}

/** Bubble by bubble, and in what lies between, as lines that say who speaks. */
function chatText(engine: Engine, chat: readonly SaidBubble[], size: Size): string {
  const parts = partsOf(chat, size);
  return parts
    .flatMap((part, at) => {
      send({ kind: 'reading', percent: Math.round((100 * at) / parts.length) });
      return 'speaker' in part ? said(engine, part) : saidBetween(engine, part, size.width);
    })
    .join('\n');
}

function said(engine: Engine, bubble: SaidBubble): readonly string[] {
  const text = saidIn(linesOfTsv(engine.read(areaOf(bubble), () => undefined)));
  return text === '' ? [] : [speakerLabels[bubble.speaker] + text];
}

function saidBetween(engine: Engine, { top, bottom }: Gap, width: number): readonly string[] {
  const area = { left: 0, top, width, height: bottom - top };
  return linesOfTsv(engine.read(area, () => undefined)).flatMap((line) => {
    const speaker = speakerOfLine(line, width);
    return speaker ? [speakerLabels[speaker] + line.text] : [];
  });
}

const areaOf = ({ left, top, right, bottom }: Bubble): Area => ({
  left,
  top,
  width: right - left,
  height: bottom - top,
});
