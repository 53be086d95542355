import { deviceWords, pageProblemWords } from '../../device-words.ts';
import type { Reply } from '../public/reply.tsx';
import { checkerIn } from './checker.ts';
import { element } from './elements.ts';
import { askedNow, field, fill, form, language, sayProgress, sayTrouble } from './field.ts';
import { welcomeFiles } from './files-in.ts';
import { remember, remembered } from './memory.ts';
import { fillGaps } from './older-browsers.ts';
import { watchPrivateNumbers } from './private-watch.ts';
import { wakeSharing } from './sharing.ts';

const checker = checkerIn(language);
const head = element('verdict-head', HTMLElement);
const body = element('verdict-body', HTMLElement);
const sendInstead = element('send-instead', HTMLButtonElement);
let isJudged = head.childElementCount > 0;
let latest = 0;

// Everything here adds to a page that works without it. A browser too old for it is left with the form, whose text is
// sent to the server: half a script would leave it with a button that does nothing.
if ('replaceChildren' in Element.prototype && typeof Worker !== 'undefined') wake();

function wake(): void {
  fillGaps();
  const warm = (): void => checker.warm();
  field.addEventListener('focus', warm, { once: true });
  field.addEventListener('paste', warm, { once: true });
  form.addEventListener('dragenter', warm, { once: true });
  form.addEventListener('submit', (event) => {
    // The language button sends the form on purpose: a page judged by the server is judged there again.
    if (event.submitter?.classList.contains('language')) return;
    event.preventDefault();
    void check('look');
  });
  sendInstead.addEventListener('click', () => form.submit());
  addEventListener('pagehide', () => remember({ asked: askedNow(), isJudged }));
  body.addEventListener('click', unfoldNote);
  wakeClearing();
  welcomeFiles(warm);
  watchPrivateNumbers(checker);
  recall();
}

/** A link into a fold leads nowhere in browsers that do not open it by themselves. */
function unfoldNote({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a.to-note') : null;
  const note = link && document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
  const fold = note?.closest('details');
  if (fold) fold.open = true;
}

function wakeClearing(): void {
  const clear = element('clear', HTMLButtonElement);
  clear.hidden = false;
  clear.addEventListener('click', () => {
    fill({ text: '' });
    element('private', HTMLElement).replaceChildren();
    forgetVerdict();
    sayTrouble('');
    sayProgress(deviceWords.cleared[language]);
    remember({ asked: askedNow(), isJudged });
    field.focus();
  });
}

/** After Back, a reload or a change of language: the same text, and its verdict if it had one. */
function recall(): void {
  const before = remembered();
  if (!before || isJudged || (field.value !== '' && field.value !== before.asked.text)) return;
  fill(before.asked);
  if (before.isJudged) void check('stay');
}

async function check(then: 'look' | 'stay'): Promise<void> {
  latest += 1;
  const mine = latest;
  const asked = askedNow();
  sayTrouble('');
  sendInstead.hidden = true;
  sayProgress(deviceWords[checker.isReady() ? 'checking' : 'loading'][language]);
  try {
    const replied = await checker.check(asked);
    if (mine === latest) show(replied, then);
  } catch {
    if (mine === latest) offerServer();
  }
}

function show(replied: Reply, then: 'look' | 'stay'): void {
  sayProgress('');
  if (!replied.ok) {
    forgetVerdict();
    sayTrouble(replied.sentence);
    field.focus();
    return;
  }
  // Made by the same components as the server's page, which escape all that was typed.
  head.innerHTML = replied.head;
  body.innerHTML = replied.body;
  isJudged = true;
  remember({ asked: askedNow(), isJudged });
  wakeSharing(replied.shared, language);
  sayProgress(replied.spoken);
  if (then === 'look') head.scrollIntoView({ block: 'start' });
}

function offerServer(): void {
  sayProgress('');
  sayTrouble(pageProblemWords.checkerMissing[language]);
  sendInstead.hidden = false;
}

function forgetVerdict(): void {
  head.replaceChildren();
  body.replaceChildren();
  isJudged = false;
}
