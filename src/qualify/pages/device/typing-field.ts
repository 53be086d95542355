import {
  ANNOUNCED,
  COMPOSING,
  TRUSTED,
  type TypingEvent,
  type TypingLog,
  type Way,
} from '../../typing-log.ts';

const WAYS: { readonly [type: string]: Way } = {
  insertText: 't',
  insertLineBreak: 't',
  insertCompositionText: 'c',
  insertFromComposition: 'c',
  insertFromPaste: 'p',
  insertFromPasteAsQuotation: 'p',
  insertFromYank: 'p',
  insertFromDrop: 'd',
  insertReplacementText: 'r',
};

/**
 * Writes down what happens in a field, never which key was pressed. Anything that changes the text without an input event
 * is found by looking at the text before the next event, and at the end.
 */
export class Recorder {
  readonly #field: HTMLTextAreaElement;
  readonly #told: (what: 'changed' | 'paste-stopped') => void;
  readonly #began = performance.now();
  readonly #events: TypingEvent[] = [];
  readonly #listening = new AbortController();
  #known = '';
  #committed = '';
  #isComposing = false;
  #isAnnounced = false;
  #startMs: number | undefined;

  constructor(field: HTMLTextAreaElement, told: (what: 'changed' | 'paste-stopped') => void) {
    this.#field = field;
    this.#told = told;
    const { signal } = this.#listening;
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      heard: (event: HTMLElementEventMap[Name]) => void,
    ): void => field.addEventListener(name, heard, { signal });
    on('keydown', (event) => this.#keyed(event));
    on('compositionstart', () => this.#composes());
    on('compositionend', () => this.#composed());
    on('beforeinput', (event) => {
      this.#lookForScript();
      this.#isAnnounced = event.isTrusted;
    });
    on('input', (event) => this.#came(event));
    on('paste', (event) => this.#refusePaste(event));
    on('drop', (event) => this.#refusePaste(event));
  }

  log(): TypingLog {
    this.#lookForScript();
    return { announces: 'onbeforeinput' in this.#field, events: [...this.#events] };
  }

  /** Milliseconds since the first key or composition; undefined before it. */
  elapsedMs(): number | undefined {
    return this.#startMs === undefined ? undefined : this.#now() - this.#startMs;
  }

  isComposing(): boolean {
    return this.#isComposing;
  }

  /** What stands in the field and is not being composed any more. */
  committed(): string {
    return this.#committed;
  }

  stop(): void {
    this.#listening.abort();
  }

  #now(): number {
    return Math.round(performance.now() - this.#began);
  }

  /** The instant of something that starts the clock if nothing did yet. */
  #moment(): number {
    const atMs = this.#now();
    this.#startMs ??= atMs;
    return atMs;
  }

  #change(): readonly [at: number, removed: number, came: string] {
    const edit = editBetween(this.#known, this.#field.value);
    this.#known = this.#field.value;
    return edit;
  }

  #lookForScript(): void {
    if (this.#isComposing || this.#field.value === this.#known) return;
    this.#events.push([this.#moment(), 'v', ...this.#change()]);
    this.#commit();
  }

  #commit(): void {
    this.#committed = this.#known;
    this.#told('changed');
  }

  #keyed(event: KeyboardEvent): void {
    this.#lookForScript();
    if (isOfText(event)) this.#events.push([this.#moment(), 'k']);
  }

  #composes(): void {
    this.#lookForScript();
    this.#events.push([this.#moment(), 's']);
    this.#isComposing = true;
  }

  #composed(): void {
    // Some browsers change the text without an input event of its own just before this one.
    if (this.#field.value !== this.#known)
      this.#events.push([this.#now(), 'i', 'c', TRUSTED + ANNOUNCED + COMPOSING, ...this.#change()]);
    this.#events.push([this.#now(), 'e']);
    this.#isComposing = false;
    this.#commit();
  }

  #came(event: Event): void {
    const typed = event instanceof InputEvent ? event : undefined;
    const type = typed?.inputType ?? '';
    const way = WAYS[type] ?? (type.startsWith('delete') ? 'x' : 'o');
    const isComposing = this.#isComposing || typed?.isComposing === true;
    const flags =
      (event.isTrusted ? TRUSTED : 0) + (this.#isAnnounced ? ANNOUNCED : 0) + (isComposing ? COMPOSING : 0);
    this.#isAnnounced = false;
    this.#events.push([this.#moment(), 'i', way, flags, ...this.#change()]);
    if (isComposing) this.#told('changed');
    else this.#commit();
  }

  #refusePaste(event: Event): void {
    event.preventDefault();
    this.#events.push([this.#now(), 'p']);
    this.#told('paste-stopped');
  }
}

/** Keys that bring or take text, or hand themselves to an input method; not those that only move or switch. */
const isOfText = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  [...key].length === 1
    ? !ctrlKey && !metaKey
    : /^(?:Process|Unidentified|Backspace|Delete|Enter|Dead)$/u.test(key);

/** The one edit that leads from a text to another: what they share at both ends stays. */
function editBetween(before: string, after: string): readonly [at: number, removed: number, came: string] {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at += 1;
  let end = 0;
  while (end < shorter - at && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return [at, before.length - at - end, after.slice(at, after.length - end)];
}
