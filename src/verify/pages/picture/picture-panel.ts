import type { Language } from '../../../kernel/words.ts';
import { pictureProblemWords, pictureWords, readingWords } from '../../picture-words.ts';
import type { CodeFound, FromReader } from './picture-messages.ts';
import { pixelsOf } from './pixels.ts';
import { readPixels } from './reader.ts';

/** What the page lends to the reading of a picture. */
export type Desk = {
  readonly language: Language;
  readonly sayProgress: (sentence: string) => void;
  readonly sayTrouble: (sentence: string) => void;
  /** Adds below what stands in the field. */
  readonly addText: (text: string) => void;
  /** Where the button that stops the reading and what the codes say are shown. */
  readonly place: HTMLElement;
};

let running: AbortController | undefined;

/** Reads one picture into the field. A picture that comes while another is read takes its turn away. */
export async function takePicture(file: Blob, desk: Desk): Promise<void> {
  running?.abort();
  const mine = new AbortController();
  running = mine;
  const { language, place, sayProgress, sayTrouble } = desk;
  place.replaceChildren(stopButton(language, mine));
  mine.signal.addEventListener('abort', () => {
    if (running !== mine) return;
    place.replaceChildren();
    sayProgress(pictureWords.stopped[language]);
  });

  sayProgress(pictureWords.opening[language]);
  const pixels = await pixelsOf(file);
  if (mine.signal.aborted) return;
  if (!pixels.ok) {
    place.replaceChildren();
    sayProgress('');
    sayTrouble(pictureProblemWords[pixels.problem][language]);
    return;
  }
  readPixels(pixels.value, follow(desk), mine.signal);
}

/** Says each step as it comes, and puts the words into the field with the last. */
function follow({ language, sayProgress, sayTrouble, addText, place }: Desk): (step: FromReader) => void {
  let codes: readonly CodeFound[] = [];
  let lastSaid = 0;
  const end = (text: string, said: string): void => {
    place.querySelector('button')?.remove();
    sayProgress(said);
    const codeText = codes.map(({ content }) => content).join('\n');
    const whole = [text, ...(codeText === '' ? [] : [pictureWords.codeLabel[language] + codeText])];
    const added = whole.filter((part) => part !== '').join('\n');
    if (added !== '') addText(added);
  };
  return (step) => {
    if (step.kind === 'codes') {
      ({ codes } = step);
      if (codes.length > 0) place.prepend(codesBox(codes, language));
    }
    if (step.kind === 'fetching') sayProgress(pictureWords.fetching[language]);
    if (step.kind === 'reading' && step.percent - lastSaid >= PERCENT_STEP) {
      lastSaid = step.percent;
      sayProgress(readingWords(step.percent)[language]);
    }
    if (step.kind === 'read' && step.text !== '')
      end(step.text, pictureWords[step.isChat ? 'readChat' : 'read'][language]);
    else if (step.kind === 'read' && codes.length > 0) end('', pictureWords.onlyCodes[language]);
    else if (step.kind === 'read' || step.kind === 'failed') {
      end('', '');
      sayTrouble(pictureProblemWords[step.kind === 'read' ? 'nothing-read' : 'engine-missing'][language]);
    }
  };
}

/** Each step is read out by screen readers; more of them would only chatter. */
const PERCENT_STEP = 20;

function stopButton(language: Language, reading: AbortController): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button quiet';
  button.textContent = pictureWords.stop[language];
  button.addEventListener('click', () => reading.abort());
  return button;
}

/** What the codes say, as text that nothing opens, and whose address it is. */
function codesBox(codes: readonly CodeFound[], language: Language): HTMLElement {
  const box = document.createElement('div');
  box.className = 'notice codes';
  box.append(paragraph(pictureWords.codeTitle[language]));
  for (const { content, says } of codes) {
    const shown = document.createElement('b');
    shown.textContent = content;
    const line = document.createElement('p');
    line.append(shown);
    box.append(line);
    const sentences = says.length > 0 ? says : [pictureWords.codeNotLink];
    for (const sentence of sentences) box.append(paragraph(sentence[language]));
  }
  return box;
}

function paragraph(sentence: string): HTMLElement {
  const line = document.createElement('p');
  line.textContent = sentence;
  return line;
}
