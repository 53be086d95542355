import type { BrowserContextOptions, Page, Route } from 'playwright-core';
import { inject } from 'vitest';
import { visit, type Visit } from './browser.ts';

/** The example operator's people, whose password the sign-in page itself shows. */
type ExampleName = 'owner' | 'auditor' | 'agent' | 'payroll';

export const EXAMPLE_PASSWORD = 'yuanshan shili';

const sessions = new Map<ExampleName, Promise<string>>();

/**
 * The session cookie of one of the example's people, signed in once: attempts are limited, for tests too. A test that
 * ended it, by signing out everywhere, has the next one sign in anew.
 */
async function sessionOf(name: ExampleName): Promise<string> {
  const known = await sessions.get(name);
  if (known !== undefined && (await isOpen(known))) return known;
  const made = fetch(new URL('/api/sessions', inject('origin')), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: inject('origin') },
    body: JSON.stringify({ name, password: EXAMPLE_PASSWORD }),
  }).then((answer) => {
    const value = /likui_session=(?<value>[^;]+)/u.exec(answer.headers.get('set-cookie') ?? '')?.groups?.[
      'value'
    ];
    if (value === undefined) throw new Error(`the example's ${name} could not sign in: ${answer.status}`);
    return value;
  });
  sessions.set(name, made);
  return made;
}

async function isOpen(session: string): Promise<boolean> {
  const headers = { cookie: `likui_session=${session}` };
  return (await fetch(new URL('/api/session', inject('origin')), { headers })).ok;
}

export type ConsoleVisit = BrowserContextOptions & {
  readonly as?: ExampleName;
  readonly before?: (page: Page) => Promise<void>;
};

/** Opens a page of a console as one of the example's people, the owner unless another is named. */
export async function visitConsole(
  path: string,
  { as = 'owner', before, ...options }: ConsoleVisit = {},
): Promise<Visit> {
  const value = await sessionOf(as);
  return visit(path, {
    ...options,
    before: async (page) => {
      await page.context().addCookies([{ name: 'likui_session', value, url: inject('origin') }]);
      await before?.(page);
    },
  });
}

/** What went wrong apart from an answer the page expects: the browser reports every refused request as an error. */
export const unexpected = ({ faults }: Visit): readonly string[] =>
  faults.filter((fault) => !/status of (?:401|404|503)|ERR_FAILED/u.test(fault));

/** Answers a request in the server's place, as the API does. */
export const answer = (route: Route, status: number, body: unknown): Promise<void> =>
  route.fulfill({ status, contentType: 'application/json', body: JSON.stringify(body) });

/** The rows of the audit, as many as a test wants, each told from the others. */
export const auditRows = (count: number): readonly { readonly id: string }[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `0197c1a0-0000-7000-8000-${String(at).padStart(12, '0')}`,
    at: new Date(Date.UTC(2026, 10, 23, 6, 5, 9) - at * 61_000).toISOString(),
    who: '0197c1a0-0000-7000-8000-aaaaaaaaaaaa',
    whoName: at === 3 ? '=cmd|calc' : '林远山',
    what: at % 2 === 0 ? 'person.changed' : 'vault.read',
    subject: { kind: 'person', id: `0197c1a0-1111-7000-8000-${String(at).padStart(12, '0')}` },
    details: { count: at },
  }));

/** Serves a list of the API from an array, with pages and nothing else. */
export const serveList =
  (pattern: string, rows: readonly unknown[], asked: URL[] = []) =>
  async (page: Page): Promise<void> => {
    await page.route(pattern, (route) => {
      const url = new URL(route.request().url());
      asked.push(url);
      const [at, size] = [Number(url.searchParams.get('page')), Number(url.searchParams.get('size'))];
      const total = Math.min(rows.length, 10_000);
      return answer(route, 200, {
        rows: rows.slice((at - 1) * size, at * size),
        total,
        totalIsCapped: rows.length > total,
      });
    });
  };
