import type { Language } from '../../../kernel/words.ts';
import { verifyChain } from '../../../verify/chain.ts';
import { trustedKeyIn, type TrustedKey } from '../../../verify/signing-key.ts';
import { htmlOf } from '../../../web/html-of.ts';
import { proofWords } from '../../proof-words.ts';
import { proofHtml } from '../public/proof-html.tsx';

/** Whoever looks does not wait longer to hear whether something was withdrawn. */
const PATIENCE_MS = 5000;

const proof = document.querySelector<HTMLElement>('#proof');
const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';

// Everything here adds to a page that verifies a typed code without it.
if (proof) {
  void look(proof);
  addEventListener('hashchange', () => void look(proof));
}

/** Verifies here what the code carried, or again what the server sent, by the keys that came with the page. */
async function look(place: HTMLElement): Promise<void> {
  const token = location.hash.length > 1 ? location.hash.slice(1) : (place.dataset['token'] ?? '');
  if (token === '') return;
  keepHash();
  const progress = document.querySelector('#progress');
  if (progress) progress.textContent = proofWords.checking[language];
  const roots = rootsOf(place);
  // No seal before it was asked what was withdrawn; without an answer in time the page says that nobody knows.
  const question = { token, roots, at: new Date() };
  const statusList = await statusOf(verifyChain(question).chain[0]?.kid);
  place.innerHTML = htmlOf(proofHtml(verifyChain({ ...question, statusList }), language));
  if (progress) progress.textContent = '';
}

function rootsOf({ dataset }: HTMLElement): readonly TrustedKey[] {
  const told: unknown = JSON.parse(dataset['roots'] ?? '[]');
  const list: readonly unknown[] = Array.isArray(told) ? told : [];
  return list.flatMap((each) => {
    const key = trustedKeyIn(typeof each === 'object' ? { kty: 'OKP', crv: 'Ed25519', ...each } : each);
    return key.ok ? [key.value] : [];
  });
}

async function statusOf(kid: string | undefined): Promise<string | undefined> {
  if (kid === undefined) return undefined;
  try {
    const patience = new AbortController();
    setTimeout(() => patience.abort(), PATIENCE_MS);
    const answer = await fetch(`/api/status-lists/${kid}`, { signal: patience.signal });
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}

/** A change of language keeps what is looked at. */
function keepHash(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language')) link.hash = location.hash;
}
