import { encode } from 'uqr';
import type { Language } from '../../../kernel/words.ts';
import { trustedKeyIn, type TrustedKey } from '../../../verify/signing-key.ts';
import { htmlOf } from '../../../web/html-of.ts';
import { holderOf, verifyCertificate } from '../../certificate.ts';
import { certificateWords as words } from '../../certificate-page-words.ts';
import { resultsOf, type Evidence } from '../../evidence.ts';
import { certificateContents, certificateMade } from '../public/certificate-made.tsx';
import { certificateView } from '../public/certificate-view.tsx';
import { askHouse } from './asking.ts';
import { remembered as measuredBefore } from './workplace-memory.ts';
import { rememberApplication, remembered, seedIn, type TypedSession } from './trial-memory.ts';

const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
const place = document.querySelector<HTMLElement>('#certificate');
/** Whoever looks does not wait longer to hear whether a key was withdrawn. */
const PATIENCE_MS = 5000;

/** What is asked for and what it rests on: tickets for the server, seeds for whoever keeps it. */
type Wanted = { readonly request: object; readonly evidence: Evidence };
type Made = { readonly token: string; readonly code: string; readonly evidence: Evidence };
let made: Made | undefined;

/** Tests lie between coming from an application and being back here, so the tab remembers which it was. */
const asked = place?.dataset['application'] || undefined;
if (asked !== undefined) rememberApplication(asked);
const application = remembered().application;

const at = (id: string): HTMLElement | null => document.getElementById(id);
const put = (id: string, text: string): void => {
  const found = at(id);
  if (found) found.textContent = text;
};

function wakeMaking(): void {
  const wanted = wantedNow();
  const results = resultsOf(wanted.evidence);
  const list = results.ok ? results.value : [];
  at('make')?.removeAttribute('hidden');
  const contents = at('contents');
  if (contents) contents.innerHTML = htmlOf(certificateContents(list, language));
  const sign = at('sign');
  if (list.length === 0) sign?.setAttribute('hidden', '');
  sign?.addEventListener('click', () => void make(wanted));
  at('keep-now')?.addEventListener('click', () => void keep());
}

/** Of several sessions of typing the one that comes out best. */
function wantedNow(): Wanted {
  const { typing, firstCase } = remembered();
  const { ticket, room, line } = measuredBefore();
  const measured = ticket !== undefined && (room ?? line) !== undefined ? { room, line } : undefined;
  const reading = ratedReading();
  const best = typing.reduce<TypedSession | undefined>(
    (former, each) => (former && netOf(former) >= netOf(each) ? former : each),
    undefined,
  );
  const logs = best ? logsOf(best) : [];
  return {
    request: {
      ...(best && logs.length > 0 ? { typing: { ticket: best.ticket, logs } } : {}),
      ...(firstCase ? { firstCase } : {}),
      ...(measured ? { workplace: { ticket, ...measured } } : {}),
      ...(reading ? { reading: { code: reading.code } } : {}),
    },
    evidence: {
      ...(best && logs.length > 0 ? { typing: { seed: seedIn(best.ticket), logs } } : {}),
      ...(firstCase ? { firstCase: { seed: seedIn(firstCase.ticket), path: firstCase.path } } : {}),
      ...(measured ? { workplace: measured } : {}),
      ...(reading ? { reading: { sheet: reading.sheet, totals: reading.totals } } : {}),
    },
  };
}

/** The reading that somebody came here with: its code, and what its raters gave. */
function ratedReading() {
  const said: unknown = JSON.parse(place?.dataset['reading'] ?? 'null');
  return isRated(said) ? said : undefined;
}

type Rated = NonNullable<Evidence['reading']> & { readonly code: string };
const isRated = (said: unknown): said is Rated =>
  typeof said === 'object' && said !== null && 'code' in said && 'sheet' in said && 'totals' in said;

/** The logs in order; a first passage that was left out stands there empty, so that the second keeps its place. */
const logsOf = ({ logs: [first, second] }: TypedSession) => {
  const untouched = { announces: true, events: [] };
  return second ? [first ?? untouched, second] : first ? [first] : [];
};

function netOf(session: TypedSession): number {
  const results = resultsOf({ typing: { seed: seedIn(session.ticket), logs: logsOf(session) } });
  return results.ok ? Number(results.value[0]?.figure ?? -1) : -1;
}

async function make({ request, evidence }: Wanted): Promise<void> {
  const code = newCode();
  put('said', words.signing[language]);
  const answer = await askHouse('/api/try/certificates', { holder: holderOf(code), ...request });
  if (!('value' in answer)) {
    put('said', answer.sentence ?? words.failed[language]);
    return;
  }
  const said = answer.value;
  const token = typeof said === 'object' && said !== null && 'token' in said ? String(said.token) : '';
  const address = new URL(`/try/certificate#${token}`, location.href).href;
  made = { token, code, evidence };
  put('said', '');
  const shown = at('made');
  if (!shown) return;
  const { data } = encode(address, { ecc: 'L', border: 2 });
  shown.innerHTML = htmlOf(certificateMade({ language, code, address, modules: data }));
  at('sign')?.setAttribute('hidden', '');
  if (application !== undefined) at('keep')?.removeAttribute('hidden');
  at('save')?.addEventListener('click', () => save(token, code, evidence));
  at('copy-link')?.addEventListener('click', () => void copy(address));
  shown.focus();
}

const CODE_SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';
/** 120 bits, made here: the server is told their hash alone. */
const newCode = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => CODE_SIGNS.charAt(byte % 32)).join('');

function save(token: string, code: string, evidence: Evidence): void {
  const text = JSON.stringify({ certificate: token, code, evidence });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'likui-certificate.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

async function copy(address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    put('copied', words.copied[language]);
  } catch {
    put('copied', words.notCopied[language]);
  }
}

async function keep(): Promise<void> {
  if (!made || application === undefined) return;
  const { token, code, evidence } = made;
  const wish = { token, code, applicationId: application, evidence };
  const answer = await askHouse('/api/me/qualifications', wish);
  const why = answer.status === 401 ? words.keepSignIn[language] : words.failed[language];
  put(
    'kept',
    'value' in answer ? words.keptNow[language] : answer.status === 401 ? why : (answer.sentence ?? why),
  );
}

function wakeVerifying(shown: HTMLElement): void {
  const field = document.querySelector<HTMLTextAreaElement>('#token');
  at('pick')?.removeAttribute('hidden');
  document.querySelector('#verify')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = field?.value.trim() ?? '';
    void verify(shown, typed.includes('#') ? typed.slice(typed.indexOf('#') + 1) : typed, 'look');
  });
  const file = document.querySelector<HTMLInputElement>('#file');
  file?.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) void openFile(shown, chosen);
  });
}

async function openFile(shown: HTMLElement, file: File): Promise<void> {
  try {
    const kept: unknown = JSON.parse(await file.text());
    if (
      typeof kept === 'object' &&
      kept !== null &&
      'certificate' in kept &&
      typeof kept.certificate === 'string'
    )
      return await verify(shown, kept.certificate, 'look');
  } catch {
    // Said below.
  }
  put('said', words.fileUnread[language]);
}

async function look(shown: HTMLElement): Promise<void> {
  if (location.hash.length > 1) await verify(shown, location.hash.slice(1), 'stay');
}

async function verify(shown: HTMLElement, token: string, then: 'look' | 'stay'): Promise<void> {
  const question = { token, roots: rootsOf(shown), at: new Date() };
  const statusList = await statusOf(verifyCertificate(question).chain[0]?.kid);
  shown.innerHTML = htmlOf(
    certificateView({ verified: verifyCertificate({ ...question, statusList }), language }),
  );
  if (then === 'look') shown.scrollIntoView({ block: 'start' });
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

if (place) {
  wakeMaking();
  wakeVerifying(place);
  addEventListener('hashchange', () => void look(place));
  void look(place);
}
