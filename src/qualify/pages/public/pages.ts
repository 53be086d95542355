import { Hono, type Context } from 'hono';
import type { Assets } from '../../../platform/assets.ts';
import { languageOf } from '../../../platform/language.ts';
import { sendPage } from '../../../platform/packed.ts';
import { play } from '../../first-case.ts';
import type { PartName } from '../../part.ts';
import { passagesFor } from '../../passage.ts';
import { openSession, sessionIn, type SessionParts, type TrialSession } from '../../session-store.ts';
import { renderCasePage } from './case-page.tsx';
import { renderTryPage } from './try-page.tsx';
import { renderTypingPage } from './typing-page.tsx';

const TYPING_ISLAND = 'src/qualify/pages/device/typing.island.ts';
const TRIAL_ISLAND = 'src/qualify/pages/device/trial.island.ts';

export type TryParts = SessionParts & { readonly assets: Assets };

/** 试岗, for anybody: each part has an address that carries its session, so that the back button works. */
export function tryPages(parts: TryParts): Hono {
  const { assets } = parts;
  return new Hono()
    .get('/try', (context) =>
      sendPage(
        context,
        renderTryPage({ language: languageOf(context.req.raw), islands: [assets.urlOf(TRIAL_ISLAND)] }),
      ),
    )
    .get('/try/typing', (context) =>
      inSession(context, parts, 'typing', (session, ticket) => {
        const passage = context.req.query('n') === '2' ? 2 : 1;
        return renderTypingPage({
          language: languageOf(context.req.raw),
          islands: [assets.urlOf(TYPING_ISLAND)],
          ticket,
          passage,
          text: passagesFor(session.seed)[passage - 1] ?? '',
        });
      }),
    )
    .get('/try/first-case', (context) =>
      inSession(context, parts, 'first-case', (session, ticket) => {
        const path = context.req.query('p') ?? '';
        const played = play(session.seed, path);
        if (!played.ok) return undefined;
        return renderCasePage({
          language: languageOf(context.req.raw),
          islands: played.value.next ? [] : [assets.urlOf(TRIAL_ISLAND)],
          ticket,
          path,
          played: played.value,
        });
      }),
    );
}

/** The page of a session; a new session where there is none, or none that can still be used. */
function inSession(
  context: Context,
  parts: TryParts,
  part: PartName,
  render: (session: TrialSession, ticket: string) => string | undefined,
): Response {
  context.header('cache-control', 'no-store');
  context.header('x-robots-tag', 'noindex');
  const ticket = context.req.query('t') ?? '';
  const session = sessionIn(parts, part, ticket);
  const page = session.ok ? render(session.value, ticket) : undefined;
  if (page !== undefined) return sendPage(context, page);
  return context.redirect(`/try/${part}?${new URLSearchParams({ t: openSession(parts, part) }).toString()}`);
}
