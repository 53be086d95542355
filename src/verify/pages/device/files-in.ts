import { deviceWords, pageProblemWords } from '../../device-words.ts';
import { element } from './elements.ts';
import { field, form, language, sayProgress, sayTrouble } from './field.ts';
import { textOfFile } from './file-text.ts';
import { loadPictureReader } from './picture-hook.ts';

const PICTURE_BYTES_MAX = 20 * 1_048_576;

/** Lets a file come by choosing, pasting or dropping. It is read here; nothing is sent. */
export function welcomeFiles(warm: () => void): void {
  element('file-row', HTMLElement).hidden = false;
  const input = element('file', HTMLInputElement);
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    // Emptied, so that the same file can be chosen again after it was changed.
    if (file) void take(file, warm).finally(() => (input.value = ''));
  });
  field.addEventListener('paste', (event) => takeFirst(event, event.clipboardData, warm));
  form.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    form.classList.add('dropping');
  });
  form.addEventListener('dragleave', () => form.classList.remove('dropping'));
  form.addEventListener('drop', (event) => {
    form.classList.remove('dropping');
    takeFirst(event, event.dataTransfer, warm);
  });
}

function takeFirst(event: Event, carried: DataTransfer | null, warm: () => void): void {
  const [file] = carried?.files ?? [];
  if (!file) return;
  event.preventDefault();
  void take(file, warm);
}

async function take(file: File, warm: () => void): Promise<void> {
  warm();
  sayTrouble('');
  try {
    if (file.type.startsWith('image/')) await takePicture(file);
    else await takeText(file);
  } catch {
    sayProgress('');
    sayTrouble(pageProblemWords.pictureUnreadable[language]);
  }
}

async function takeText(file: File): Promise<void> {
  sayProgress(deviceWords.readingFile[language]);
  const text = await textOfFile(file);
  sayProgress('');
  if (!text.ok) {
    sayTrouble(pageProblemWords[text.problem.kind][language]);
    return;
  }
  addText(text.value);
  sayProgress(deviceWords.fileRead[language]);
}

async function takePicture(file: File): Promise<void> {
  if (file.size > PICTURE_BYTES_MAX) {
    sayTrouble(pageProblemWords.fileTooLarge[language]);
    return;
  }
  sayProgress(deviceWords.readingPicture[language]);
  const read = await loadPictureReader();
  await read(file, { language, sayProgress, sayTrouble, addText, place: picturePlace() });
}

/** Where a reading shows its button and what QR codes say; made with the first picture. */
function picturePlace(): HTMLElement {
  const before = document.getElementById('picture');
  if (before) return before;
  const place = document.createElement('div');
  place.id = 'picture';
  place.setAttribute('aria-live', 'polite');
  element('progress', HTMLElement).after(place);
  // Clearing the text stops a reading too, by the same button as the reader would.
  element('clear', HTMLButtonElement).addEventListener('click', () => {
    place.querySelector('button')?.click();
    place.replaceChildren();
    sayProgress(deviceWords.cleared[language]);
  });
  return place;
}

/** Added below what stands there already: nothing typed is lost. */
function addText(text: string): void {
  field.value = field.value.trim() === '' ? text : `${field.value}\n${text}`;
  // Heard by what watches the typing: a picture can hold an identity number too.
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
}
