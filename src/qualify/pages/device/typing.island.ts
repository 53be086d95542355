import type { Language } from '../../../kernel/words.ts';
import { htmlOf } from '../../../web/html-of.ts';
import {
  accuracyTenthsOf,
  alignTyped,
  judgeTyping,
  netTenthsOf,
  signsOf,
  type TypingVerdict,
} from '../../typing.ts';
import { replay, type TypingLog } from '../../typing-log.ts';
import { typingWords as words } from '../../try-words.ts';
import { typingResult } from '../public/typing-result.tsx';
import { passageView, type PassageView } from './passage-view.ts';
import { askHouse } from './asking.ts';
import { rememberTyped, typedBefore } from './trial-memory.ts';
import { Recorder } from './typing-field.ts';

const TICK_MS = 200;
/** A speed of the first moments jumps about and says nothing. */
const SPEED_AFTER_MS = 3000;
/** Letters of a long composition are more than the characters they will be. */
const COMPOSING_SHOWN_MAX = 8;

const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';

type Page = {
  readonly part: HTMLElement;
  readonly sheet: HTMLElement;
  readonly line: HTMLElement;
  readonly field: HTMLTextAreaElement;
};

const put = (id: string, text: string): void => {
  const place = document.getElementById(id);
  if (place && place.textContent !== text) place.textContent = text;
};
const tenths = (figure: number): string => (figure / 10).toFixed(1);
const clockOf = (ms: number): string => {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** One passage, from the first key to its verdict, as often as it is restarted. */
class Run {
  readonly #text: string;
  readonly #ticket: string;
  readonly #passage: 1 | 2;
  readonly #limitMs: number;
  readonly #field: HTMLTextAreaElement;
  readonly #view: PassageView;
  readonly #finish = document.querySelector<HTMLElement>('#finish');
  #recorder: Recorder;
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor(page: Page) {
    const { ticket = '', passage, limit } = page.part.dataset;
    this.#text = page.line.textContent;
    this.#ticket = ticket;
    this.#passage = passage === '2' ? 2 : 1;
    this.#limitMs = Number(limit);
    this.#field = page.field;
    this.#view = passageView(page.sheet, page.line);
    this.#recorder = this.#record();
  }

  /** Listens to the buttons, and shows again what was typed here before. */
  wake(): void {
    if (matchMedia('(pointer: coarse)').matches) document.querySelector('#phone')?.removeAttribute('hidden');
    this.#finish?.addEventListener('click', () => void this.#end(''));
    document.querySelector('#restart')?.addEventListener('click', () => this.#restart());
    const before = typedBefore(this.#ticket, this.#passage);
    const verdict = before && judgeTyping(this.#text, before);
    if (!before || !verdict?.ok) return;
    this.#close();
    this.#tell(verdict.value, before, 'stay');
  }

  #record(): Recorder {
    const made: Recorder = new Recorder(this.#field, (what) => {
      this.#ticking ??= setInterval(() => this.#tick(), TICK_MS);
      this.#refresh(made, what);
    });
    return made;
  }

  #refresh(made: Recorder, what: 'changed' | 'paste-stopped'): void {
    const committed = made.committed();
    const aligned = alignTyped(this.#text, committed);
    const composing = made.isComposing()
      ? Math.max(1, [...this.#field.value].length - [...committed].length)
      : 0;
    this.#view.show(aligned, Math.min(composing, COMPOSING_SHOWN_MAX));
    put('accuracy', committed === '' ? '–' : `${tenths(accuracyTenthsOf(aligned))}%`);
    const isAtEnd = composing === 0 && aligned.source.length === signsOf(this.#text).length;
    put('said', what === 'paste-stopped' ? words.noPaste[language] : isAtEnd ? words.reached[language] : '');
  }

  #tick(): void {
    const elapsed = this.#recorder.elapsedMs() ?? 0;
    put('left', clockOf(this.#limitMs - elapsed));
    const net = netTenthsOf(alignTyped(this.#text, this.#recorder.committed()), elapsed);
    put('net', elapsed < SPEED_AFTER_MS ? '–' : tenths(net));
    if (elapsed >= this.#limitMs) void this.#end(`${words.timeOver[language]} `);
  }

  #restart(): void {
    this.#close();
    this.#field.value = '';
    this.#field.readOnly = false;
    this.#finish?.removeAttribute('aria-disabled');
    for (const id of ['net', 'accuracy']) put(id, '–');
    put('said', '');
    put('left', clockOf(this.#limitMs));
    document.getElementById('outcome')?.replaceChildren();
    this.#recorder = this.#record();
    this.#view.show(alignTyped(this.#text, ''), 0);
    this.#field.focus();
  }

  #close(): void {
    clearInterval(this.#ticking);
    this.#ticking = undefined;
    this.#recorder.stop();
    this.#field.readOnly = true;
    this.#finish?.setAttribute('aria-disabled', 'true');
  }

  async #end(why: string): Promise<void> {
    if (this.#field.readOnly || this.#recorder.elapsedMs() === undefined) {
      this.#field.focus();
      return;
    }
    const log = this.#recorder.log();
    this.#close();
    put('said', `${why}${words.reckoning[language]}`);
    rememberTyped(this.#ticket, this.#passage, log);
    const told = await askServer({ ticket: this.#ticket, passage: this.#passage, log });
    const own = judgeTyping(this.#text, log);
    put('said', 'sentence' in told ? told.sentence : why);
    if ('verdict' in told) this.#tell(told.verdict, log, 'look');
    else if (own.ok) this.#tell(own.value, log, 'look');
  }

  #tell(verdict: TypingVerdict, log: TypingLog, then: 'look' | 'stay'): void {
    const replayed = replay(log);
    const committed = replayed.ok ? replayed.value.committed : '';
    this.#field.value = committed;
    this.#view.show(alignTyped(this.#text, committed), 0);
    put('net', tenths(verdict.score.netTenths));
    put('accuracy', `${tenths(verdict.score.accuracyTenths)}%`);
    const outcome = document.getElementById('outcome');
    if (!outcome) return;
    outcome.innerHTML = htmlOf(
      typingResult({
        language,
        passage: this.#passage,
        text: this.#text,
        committed,
        verdict,
        ticket: this.#ticket,
      }),
    );
    if (then === 'stay') return;
    outcome.focus({ preventScroll: true });
    outcome.scrollIntoView({ block: 'start' });
  }
}

const part = document.querySelector<HTMLElement>('#typing');
const sheet = document.querySelector<HTMLElement>('#copy');
const line = document.querySelector<HTMLElement>('#passage');
const field = document.querySelector<HTMLTextAreaElement>('#typed');

if (part && sheet && line && field) new Run({ part, sheet, line, field }).wake();

type Told = { readonly verdict: TypingVerdict } | { readonly sentence: string };

/** The server's own reckoning of the same log; a sentence where it could not or would not. */
async function askServer(body: object): Promise<Told> {
  const answer = await askHouse('/api/try/typing', body);
  if ('value' in answer && isVerdict(answer.value)) return { verdict: answer.value };
  return { sentence: ('sentence' in answer ? answer.sentence : undefined) ?? words.failed[language] };
}

const isVerdict = (said: unknown): said is TypingVerdict =>
  typeof said === 'object' && said !== null && 'band' in said && 'score' in said && 'signals' in said;
