/** A figure that somebody may still be typing is left alone for so long. */
const WHILE_TYPING_MS = 500;

/** What is put in place of its old self when an answer comes. */
const PARTS = ['answer', 'details', 'trouble'];

const form = document.querySelector<HTMLFormElement>('form#earn');
const progress = document.querySelector<HTMLOutputElement>('#progress');
let asking: AbortController | undefined;
let later: ReturnType<typeof setTimeout> | undefined;

// Everything here adds to a page that works without it, by the same form and address.
if (form && progress && 'replaceChildren' in Element.prototype) wake(form, progress);

function wake(fields: HTMLFormElement, said: HTMLOutputElement): void {
  fields.addEventListener('submit', (event) => {
    if (event.submitter?.getAttribute('name') === 'lang') return;
    event.preventDefault();
    void ask(fields, said, 'look');
  });
  fields.addEventListener('change', () => askIfPlaced(fields, said));
  fields.addEventListener('input', ({ target }) => {
    clearTimeout(later);
    if (target instanceof HTMLInputElement && target.inputMode === 'decimal' && /\d$/u.test(target.value))
      later = setTimeout(() => askIfPlaced(fields, said), WHILE_TYPING_MS);
  });
}

/** Nobody is told to choose a city while they are still filling in the rest. */
function askIfPlaced(fields: HTMLFormElement, said: HTMLOutputElement): void {
  clearTimeout(later);
  if (new FormData(fields).get('place')) void ask(fields, said, 'stay');
}

async function ask(fields: HTMLFormElement, said: HTMLOutputElement, then: 'look' | 'stay'): Promise<void> {
  asking?.abort();
  const mine = new AbortController();
  asking = mine;
  const address = addressOf(fields);
  try {
    const response = await fetch(address, { signal: mine.signal });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const answer = page.getElementById('answer');
    if (!answer) throw new Error('no answer came');
    history.replaceState(null, '', address);
    show(page);
    said.textContent = answer.dataset['short'] ?? '';
    if (then === 'look') look();
  } catch {
    if (!mine.signal.aborted) said.textContent = said.dataset['failed'] ?? '';
  }
}

/** Only what says something, so that the address is short enough to be passed on. */
function addressOf(fields: HTMLFormElement): string {
  const filled = new URLSearchParams();
  for (const [name, value] of new FormData(fields))
    if (typeof value === 'string' && (value !== '' || name === 'place')) filled.append(name, value);
  return `/earn?${filled.toString()}`;
}

function show(page: Document): void {
  for (const id of PARTS) {
    const [old, fresh] = [document.getElementById(id), page.getElementById(id)];
    if (old && fresh) old.replaceChildren(...fresh.childNodes);
  }
  for (const fresh of page.querySelectorAll<HTMLInputElement>('#earn .entry')) {
    const old = document.querySelector<HTMLInputElement>(`#earn [name="${fresh.name}"]`);
    if (!old) continue;
    old.placeholder = fresh.placeholder;
    for (const name of ['aria-invalid', 'aria-describedby']) {
      const value = fresh.getAttribute(name);
      if (value === null) old.removeAttribute(name);
      else old.setAttribute(name, value);
    }
  }
}

/** To the answer, or to the field that is in its way. */
function look(): void {
  const wrong = document.querySelector<HTMLElement>('#earn [aria-invalid]');
  if (wrong) wrong.focus();
  else document.getElementById('answer')?.scrollIntoView({ block: 'start' });
}
