import type { Language } from '../../../kernel/words.ts';
import type { Asked } from '../public/answer.ts';
import { placeNamed } from '../public/place.ts';
import { element } from './elements.ts';

/** The form as the reader sees it. */
export const form = element('check', HTMLFormElement);
export const field = element('text', HTMLTextAreaElement);
export const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';

export function askedNow(): Asked {
  const place = placeNamed(new FormData(form).get('foundAt'));
  return { text: field.value, ...(place ? { foundAt: place } : {}) };
}

export function fill({ text, foundAt }: Asked): void {
  field.value = text;
  for (const tap of form.querySelectorAll<HTMLInputElement>('input[name=foundAt]'))
    tap.checked = tap.value === (foundAt ?? '');
}

export const sayProgress = (sentence: string): void => {
  element('progress', HTMLElement).textContent = sentence;
};

/** One sentence above the taps; what was typed stays. An empty sentence takes the last one away. */
export function sayTrouble(sentence: string): void {
  const place = element('trouble', HTMLElement);
  field.toggleAttribute('aria-invalid', false);
  field.setAttribute('aria-describedby', 'text-hint');
  if (sentence === '') {
    place.replaceChildren();
    return;
  }
  const box = document.createElement('div');
  box.className = 'trouble';
  const words = document.createElement('p');
  words.id = 'text-trouble';
  words.textContent = sentence;
  box.append(words);
  place.replaceChildren(box);
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', 'text-trouble text-hint');
}
