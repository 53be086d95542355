import type { Language, Words } from '../../../kernel/words.ts';
import { htmlOf } from '../../../web/html-of.ts';
import { readingTerms, soundPartBytesMax, soundPartsMax } from '../../facts/reading-terms.ts';
import { measuresOf, type ReadingLog, sheetOf, syllablesOf } from '../../reading.ts';
import { readingAloudWords as words } from '../../reading-words.ts';
import { measuresHtml } from '../public/reading-html.tsx';
import { type Frame, type Listening, listenTo } from './listening.ts';
import { drawMeter } from './meter.ts';
import { sendReading } from './sending.ts';

const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
/** Speech by the codec that browsers have, at a rate at which nothing of it is lost to a listener. */
const BITS_A_SECOND = 32_000;
const MEDIA = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'] as const;

const section = document.getElementById('reading');
if (section) wake(section);

type Step = 'begin' | 'words' | 'passage' | 'listen';

function wake(place: HTMLElement): void {
  show(place, 'begin');
  on(place, '[data-begin]', () => void record(place));
}

/** One step at a time, and the reader's place with it. */
function show(place: HTMLElement, step: Step | undefined): void {
  for (const each of place.querySelectorAll<HTMLElement>('[data-step]'))
    each.hidden = each.dataset['step'] !== step;
  if (step === 'words' || step === 'passage')
    place.querySelector<HTMLElement>(`[data-step=${step}]`)?.scrollIntoView({ block: 'nearest' });
}

/** A sentence of ours, or one that our server said in the reader's language. */
function say(place: HTMLElement, sentence: Words | string | undefined): void {
  const told = place.querySelector('[data-told]');
  if (told) told.textContent = (typeof sentence === 'object' ? sentence[language] : sentence) ?? '';
}

function on(place: HTMLElement, what: string, act: () => void): void {
  place.querySelector(what)?.addEventListener('click', act);
}

async function record(place: HTMLElement): Promise<void> {
  const mime =
    'MediaRecorder' in globalThis ? MEDIA.find((each) => MediaRecorder.isTypeSupported(each)) : undefined;
  if (mime === undefined) {
    say(place, words.unsupported);
    return;
  }
  const frames: Frame[] = [];
  const meter = drawMeter();
  const listening = await listenTo(place.dataset['frames'] ?? '', (frame) => {
    frames.push(frame);
    meter.show(frame.level);
  });
  if (typeof listening === 'string') {
    say(place, words[listening]);
    return;
  }
  say(place, words.recording);
  const meterPlace = place.querySelector<HTMLElement>('[data-meter]');
  meterPlace?.replaceChildren(meter.element);
  if (meterPlace) meterPlace.hidden = false;
  const { sound, passageFrom, isTooLong } = await recorded(place, listening, { mime, frames });
  if (meterPlace) meterPlace.hidden = true;
  say(place, isTooLong ? words.tooLong : undefined);
  offer(place, sound, {
    levels: frames.map(({ level }) => level),
    clipped: frames.filter(({ isClipped }) => isClipped).length,
    passageFrom,
  });
}

type Recorded = { readonly sound: Blob; readonly passageFrom: number; readonly isTooLong: boolean };

/** Words first, then the passage, in one recording: where the passage began is noted by its frame. */
function recorded(
  place: HTMLElement,
  listening: Listening,
  { mime, frames }: { readonly mime: string; readonly frames: readonly Frame[] },
): Promise<Recorded> {
  const pieces: Blob[] = [];
  const recorder = new MediaRecorder(listening.stream, { mimeType: mime, audioBitsPerSecond: BITS_A_SECOND });
  let [passageFrom, isTooLong] = [0, false];
  recorder.addEventListener('dataavailable', ({ data }) => void pieces.push(data));
  on(place, '[data-next]', () => {
    passageFrom = frames.length;
    show(place, 'passage');
  });
  on(place, '[data-stop]', () => recorder.stop());
  const end = setTimeout(() => {
    isTooLong = true;
    recorder.stop();
  }, readingTerms.recordingMsMax);
  show(place, 'words');
  recorder.start();
  return new Promise((resolve) => {
    recorder.addEventListener('stop', () => {
      clearTimeout(end);
      listening.close();
      const sound = new Blob(pieces, { type: mime.split(';')[0] ?? mime });
      resolve({ sound, passageFrom, isTooLong });
    });
  });
}

function offer(place: HTMLElement, sound: Blob, log: ReadingLog): void {
  const sheet = sheetOf(place.dataset['sheet'] ?? '');
  const measures = measuresOf(log, syllablesOf(sheet?.passage ?? ''));
  const player = place.querySelector<HTMLAudioElement>('[data-player]');
  if (player) player.src = URL.createObjectURL(sound);
  const found = place.querySelector('[data-found]');
  if (found) found.innerHTML = htmlOf(measuresHtml(measures, language));
  show(place, 'listen');
  const form = place.querySelector<HTMLFormElement>('[data-ask]');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (form.ariaBusy === 'true') return;
    if (new FormData(form).get('consent') === null) {
      say(place, words.consentMissing);
      return;
    }
    form.ariaBusy = 'true';
    say(place, words.sending);
    void handIn(place, sound, { sheet: sheet?.id ?? '', log }).finally(() => {
      form.ariaBusy = null;
    });
  });
}

async function handIn(
  place: HTMLElement,
  sound: Blob,
  what: { readonly sheet: string; readonly log: ReadingLog },
): Promise<void> {
  const sent = await sendReading(sound, { ...what, partBytes: soundPartBytesMax, partsMax: soundPartsMax });
  if (sent.ok) location.assign(`/try/reading/${sent.value}`);
  else say(place, sent.problem === '' ? words.sendFailed : sent.problem);
}
