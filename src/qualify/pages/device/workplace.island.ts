import type { Language, Words } from '../../../kernel/words.ts';
import { htmlOf } from '../../../web/html-of.ts';
import { WORK_ROUNDS, worked } from '../../computer.ts';
import type { LineLog } from '../../net.ts';
import type { RoomLog } from '../../room.ts';
import { FRAME_MS } from '../../sound.ts';
import { roomSentence, workplaceWords as words } from '../../workplace-words.ts';
import { computerHtml, lineHtml, roomHtml } from '../public/workplace-html.tsx';
import { type Frame, listenTo } from './listening.ts';
import { LineRefused, measureLine } from './line.ts';
import { drawMeter } from './meter.ts';
import { downSpeed, upSpeed } from './speed.ts';
import { type Measured, missingParts, remember, remembered } from './workplace-memory.ts';

const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
const measured: Measured = remembered();
/** What is measured from now on is measured in the session of this page. */
const ticket = document.querySelector<HTMLElement>('[data-ticket]')?.dataset['ticket'] ?? '';

/** The first moments of a microphone are those of its being switched on. */
const SETTLE_MS = 300;
/** Until somebody begins to read what has just appeared. */
const BEGIN_MS = 500;
/** A microphone that sends nothing for so long sends nothing. */
const NO_FRAME_MS = 5_000;
const WORK_TIMES = 5;

type Place = {
  readonly section: HTMLElement;
  readonly begin: HTMLButtonElement;
  readonly told: HTMLElement;
  readonly found: HTMLElement;
};

wake('room', measureRoom, () => measured.room && htmlOf(roomHtml(measured.room, language)));
wake('line', measureNet, () => measured.line && htmlOf(lineHtml(measured.line, language)));
wake(
  'computer',
  measureComputer,
  () => measured.computer && htmlOf(computerHtml(measured.computer, language)),
);

function wake(name: string, measure: (place: Place) => Promise<void>, found: () => string | undefined): void {
  const section = document.getElementById(name);
  const begin = section?.querySelector<HTMLButtonElement>('[data-begin]');
  const [told, shown] = [
    section?.querySelector<HTMLElement>('[data-told]'),
    section?.querySelector<HTMLElement>('[data-found]'),
  ];
  if (!section || !begin || !told || !shown) return;
  const place: Place = { section, begin, told, found: shown };
  const show = (): void => {
    const html = found();
    if (html === undefined) return;
    shown.innerHTML = html;
    begin.textContent = begin.dataset['again'] ?? '';
  };
  show();
  begin.hidden = false;
  begin.addEventListener('click', () => {
    if (begin.ariaDisabled === 'true') return;
    begin.ariaDisabled = 'true';
    shown.replaceChildren();
    void measure(place).finally(() => {
      begin.ariaDisabled = null;
      remember(measured);
      show();
    });
  });
}

/** A sentence of ours, or one that our server said in the reader's language. */
function say({ told }: Place, sentence: Words | string, ...more: readonly Element[]): void {
  const line = document.createElement('p');
  line.className = 'now';
  line.textContent = typeof sentence === 'object' ? sentence[language] : sentence;
  told.replaceChildren(line, ...more);
}

async function measureRoom(place: Place): Promise<void> {
  say(place, words.roomAsk);
  const frames: Frame[] = [];
  const { silenceMs = '', speechMs = '' } = place.section.dataset;
  const settled = SETTLE_MS / FRAME_MS;
  const silent = settled + Number(silenceMs) / FRAME_MS;
  const begun = silent + BEGIN_MS / FRAME_MS;
  const all = begun + Number(speechMs) / FRAME_MS;
  const meter = drawMeter();
  const whole = new Promise<boolean>((resolve) => {
    place.section.addEventListener('heard', () => resolve(true), { once: true });
  });
  const listening = await listenTo(place.section.dataset['frames'] ?? '', (frame) => {
    frames.push(frame);
    meter.show(frame.level);
    if (frames.length === 1) say(place, words.roomSilence, meter.element);
    if (frames.length === silent) say(place, words.roomRead, sentenceToRead(), meter.element);
    if (frames.length === all) place.section.dispatchEvent(new Event('heard'));
  });
  if (typeof listening === 'string') {
    say(place, listening === 'insecure' ? words.insecure : words.noMicrophone);
    return;
  }
  const tooLong = NO_FRAME_MS + all * FRAME_MS;
  const late = new Promise<boolean>((resolve) => void setTimeout(() => resolve(false), tooLong));
  const isWhole = await Promise.race([whole, late]);
  listening.close();
  if (!isWhole) {
    say(place, words.noMicrophone);
    return;
  }
  measured.ticket = ticket;
  measured.room = {
    processing: listening.processing,
    silence: logOf(frames.slice(settled, silent)),
    speech: logOf(frames.slice(begun, all)),
  };
  say(place, words.roomDone);
}

function sentenceToRead(): HTMLElement {
  const sentence = document.createElement('p');
  sentence.className = 'to-read';
  sentence.lang = 'zh-CN';
  sentence.textContent = roomSentence;
  return sentence;
}

const logOf = (frames: readonly Frame[]): RoomLog['silence'] => ({
  levels: frames.map(({ level }) => level),
  clipped: frames.filter(({ isClipped }) => isClipped).length,
});

async function measureNet(place: Place): Promise<void> {
  const end = place.section.querySelector<HTMLButtonElement>('[data-end]');
  const enough = new AbortController();
  const stop = (): void => enough.abort();
  const { packets = '', intervalMs = '' } = place.section.dataset;
  say(place, words.lineOpening);
  if (end) end.hidden = false;
  end?.addEventListener('click', stop);
  let toldAt = 0;
  try {
    const { trips, arrived } = await measureLine({
      packets: Number(packets),
      intervalMs: Number(intervalMs),
      enough: enough.signal,
      tell: (sent, lost) => {
        // A reader of screens would otherwise be told fifty times a second.
        if (sent - toldAt < Number(packets) / 30 && sent < Number(packets)) return;
        toldAt = sent;
        say(place, words.lineRunning(sent, lost));
      },
    });
    say(place, words.lineSpeed);
    const log: LineLog = { trips, arrived, downKbps: await downSpeed(), upKbps: await upSpeed() };
    measured.ticket = ticket;
    measured.line = log;
    place.told.replaceChildren();
  } catch (fault) {
    const sentence = fault instanceof LineRefused ? fault.message : '';
    say(place, sentence === '' ? words.lineFailed : sentence);
  } finally {
    end?.removeEventListener('click', stop);
    if (end) end.hidden = true;
  }
}

async function measureComputer(place: Place): Promise<void> {
  const times: number[] = [];
  for (let time = 0; time < WORK_TIMES; time += 1) {
    // Between two rounds the page may breathe.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const beganAt = performance.now();
    worked(WORK_ROUNDS);
    times.push(performance.now() - beganAt);
  }
  measured.computer = {
    width: screen.width,
    height: screen.height,
    missing: missingParts(),
    workTenths: Math.round(10 * Math.min(...times)),
  };
  place.told.replaceChildren();
}
