import type { Language } from '../../../kernel/words.ts';
import { deviceWords } from '../../device-words.ts';
import type { Shared } from '../public/share-text.ts';
import { element } from './elements.ts';
import { verdictPicture } from './verdict-picture.ts';

/** Wakes the part of the verdict that passes it on. Called anew for every verdict shown. */
export function wakeSharing(shared: Shared, language: Language): void {
  const { text } = shared;
  element('share', HTMLElement).hidden = false;
  element('share-copy', HTMLButtonElement).addEventListener('click', () => void copy(text, language));
  element('share-picture', HTMLButtonElement).addEventListener('click', () => void picture(shared, language));

  const send = element('share-send', HTMLButtonElement);
  if ('share' in navigator) {
    send.hidden = false;
    // Closing the system's sheet without sending rejects; that is no fault.
    send.addEventListener('click', () => void navigator.share({ text }).catch(() => undefined));
  }
}

async function copy(text: string, language: Language): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(deviceWords.copied[language]);
  } catch {
    // In-app browsers often forbid it: show the text, selected, for the reader to copy by hand.
    const field = document.createElement('textarea');
    field.value = text;
    field.readOnly = true;
    field.setAttribute('aria-label', deviceWords.textTitle[language]);
    place(field);
    field.select();
    say(deviceWords.copyFailed[language]);
  }
}

/** Shown, not downloaded: in-app browsers do not download, but a long press saves what is shown. */
async function picture(shared: Shared, language: Language): Promise<void> {
  const blob = await verdictPicture(shared);
  if (!blob) return;
  const image = document.createElement('img');
  image.className = 'shared-picture';
  image.alt = `${deviceWords.pictureAlt[language]}：${shared.gradeWords}`;
  image.src = await dataAddress(blob);
  image.width = 375;
  place(image);
  say(deviceWords.pictureHint[language]);
}

/** A data address rather than a blob's: some in-app browsers save only the former on a long press. */
const dataAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(new Error('the picture could not be read back')));
    reader.readAsDataURL(blob);
  });

const place = (what: HTMLElement): void => element('share-place', HTMLElement).replaceChildren(what);

const say = (sentence: string): void => {
  element('share-status', HTMLElement).textContent = sentence;
};
