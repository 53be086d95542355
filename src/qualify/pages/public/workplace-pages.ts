import { Hono, type Context } from 'hono';
import type { Assets } from '../../../platform/assets.ts';
import { granted, found } from '../../../platform/api.ts';
import { languageOf } from '../../../platform/language.ts';
import { sendPage } from '../../../platform/packed.ts';
import { drawnSheet } from '../../reading.ts';
import { ratingsOf, type ReadingRow } from '../../reading-rows-store.ts';
import { readingProblem, sendSound } from '../../reading-routes.ts';
import { eraseByCode, readingByCode, type ReadingParts, soundOf } from '../../reading-store.ts';
import { openSession, type SessionParts } from '../../session-store.ts';
import { renderReadingPage } from './reading-page.tsx';
import { renderReadingStatus } from './reading-status-page.tsx';
import { renderWorkplacePage } from './workplace-page.tsx';

const WORKPLACE_ISLAND = 'src/qualify/pages/device/workplace.island.ts';
const READING_ISLAND = 'src/qualify/pages/device/reading.island.ts';
const FRAMES_ISLAND = 'src/qualify/pages/device/frames.island.ts';
const BYTE_VALUES = 256;

type Parts = ReadingParts & SessionParts & { readonly assets: Assets };

/** Measuring a place of work, and reading aloud: pages that may ask for a microphone, and what came of a recording. */
export function workplacePages(parts: Parts): Hono {
  const { assets, chance } = parts;
  const [workplace, reading] = [WORKPLACE_ISLAND, READING_ISLAND].map((island) => [assets.urlOf(island)]);
  const frames = assets.urlOf(FRAMES_ISLAND);
  return new Hono()
    .get('/try/workplace', (context) => {
      mayUseMicrophone(context);
      context.header('cache-control', 'no-store');
      const language = languageOf(context.req.raw);
      return sendPage(
        context,
        renderWorkplacePage({
          language,
          islands: workplace ?? [],
          frames,
          ticket: openSession(parts, 'workplace'),
        }),
      );
    })
    .get('/try/reading', (context) => {
      mayUseMicrophone(context);
      const language = languageOf(context.req.raw);
      const sheet = drawnSheet((chance(1)[0] ?? 0) / BYTE_VALUES, context.req.query('last'));
      const isErased = context.req.query('erased') === 'yes';
      return sendPage(
        context,
        renderReadingPage({ language, islands: reading ?? [], sheet, frames, isErased }),
      );
    })
    .get('/try/reading/:code', async (context) => {
      const row = await rowAt(parts, context);
      const ratings = row.state === 'waiting' ? [] : await ratingsOf(parts.database.reader, row.id);
      const code = context.req.param('code');
      isNobodyElses(context);
      const language = languageOf(context.req.raw);
      return sendPage(context, renderReadingStatus({ language, code, reading: row, ratings }));
    })
    .get('/try/reading/:code/sound', async (context) => {
      const row = await rowAt(parts, context);
      return sendSound(context, row, granted(await soundOf(parts, row), readingProblem));
    })
    .post('/try/reading/:code/deletion', async (context) => {
      const isErased = await eraseByCode(parts, context.req.param('code'));
      found(isErased ? true : undefined, readingProblem('not-found'));
      return context.redirect('/try/reading?erased=yes', 303);
    });
}

/** Every other page of the house is refused one by its headers. */
const mayUseMicrophone = (context: Context): void =>
  context.header('permissions-policy', 'camera=(), geolocation=(), microphone=(self), payment=(), usb=()');

function isNobodyElses(context: Context): void {
  context.header('cache-control', 'no-store');
  context.header('x-robots-tag', 'noindex');
}

const rowAt = async ({ database }: Parts, context: Context): Promise<ReadingRow> =>
  found(await readingByCode(database.reader, context.req.param('code') ?? ''), readingProblem('not-found'));
