import type { Language } from '../../../kernel/words.ts';
import { applicationRefusalWords } from '../../application-words.ts';
import { privateTextProblem } from '../../private-text.ts';

const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';

// The server refuses the same; here nothing even leaves the phone.
document.addEventListener(
  'submit',
  (event) => {
    const { target } = event;
    if (!(target instanceof HTMLFormElement) || target.dataset['private'] !== 'yes') return;
    const refused = guardedIn(target).filter((field) => !isFit(field));
    if (refused.length === 0) return;
    event.preventDefault();
    refused[0]?.focus();
  },
  { capture: true },
);

document.addEventListener('input', ({ target }) => {
  if (isGuarded(target) && target.getAttribute('aria-invalid') === 'true') isFit(target);
});

type Guarded = HTMLInputElement | HTMLTextAreaElement;

const isGuarded = (target: EventTarget | null): target is Guarded =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
  target.dataset['guarded'] === 'yes';

const guardedIn = (form: HTMLFormElement): readonly Guarded[] => [...form.elements].filter(isGuarded);

/** Says beneath the field what may not be sent; what was typed stays as it is. */
function isFit(field: Guarded): boolean {
  const problem = privateTextProblem(field.value);
  const place = document.querySelector<HTMLElement>(`#${CSS.escape(`${field.id}-trouble`)}`);
  field.setAttribute('aria-invalid', problem ? 'true' : 'false');
  if (place) {
    place.className = problem ? 'trouble' : '';
    place.replaceChildren();
    if (problem) {
      const sentence = document.createElement('p');
      sentence.textContent = applicationRefusalWords[problem.kind][language];
      place.append(sentence);
    }
  }
  return problem === undefined;
}
