import { deviceWords } from '../../device-words.ts';
import type { Checker } from './checker.ts';
import { element } from './elements.ts';
import { field, language, sayProgress } from './field.ts';

const PAUSE_MS = 250;
/** The shortest number that matters has this many digits in it, whatever stands between them. */
const DIGITS_MIN = 15;

/** Warns as soon as an identity or card number stands in the field, and offers to mask it there and then. */
export function watchPrivateNumbers(checker: Checker): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void look(checker), PAUSE_MS);
  });
}

async function look(checker: Checker): Promise<void> {
  const place = element('private', HTMLElement);
  const text = field.value;
  const isWorthIt = (text.match(/[\d０-９]/gu)?.length ?? 0) >= DIGITS_MIN;
  // A checker that does not arrive is told when the reader asks for a verdict.
  const masked = isWorthIt ? await checker.mask(text).catch(() => undefined) : undefined;
  if (text !== field.value) return;
  if (masked === undefined) place.replaceChildren();
  else if (!place.hasChildNodes()) place.replaceChildren(warning(checker));
}

function warning(checker: Checker): HTMLElement {
  const box = document.createElement('div');
  box.className = 'notice';
  const words = document.createElement('p');
  words.textContent = deviceWords.privateTyped[language];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = deviceWords.maskNow[language];
  button.addEventListener('click', () => void maskNow(checker));
  box.append(words, button);
  return box;
}

async function maskNow(checker: Checker): Promise<void> {
  const text = field.value;
  const masked = await checker.mask(text).catch(() => undefined);
  if (masked !== undefined && text === field.value) field.value = masked;
  element('private', HTMLElement).replaceChildren();
  sayProgress(deviceWords.masked[language]);
  field.focus();
}
