import { Hono } from 'hono';
import { z } from 'zod';
import { showYuan } from '../kernel/money.ts';
import { showDecimal } from '../kernel/quantity.ts';
import { described } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import type { PayParts } from './books-store.ts';
import { money } from './doors-routes.ts';
import { outlooksOf } from './outlook-store.ts';
import { outlookWords } from './outlook-words.ts';
import type { Brought } from './outlook.ts';
import { eventKinds, type WorkEvent } from './work-event.ts';

const eventShape = z.object({
  id: z.string(),
  kind: z.enum(eventKinds),
  at: z.iso.datetime(),
  quantity: z.string(),
});
const broughtShape = z.object({ gross: money, net: money, events: z.array(eventShape) });
const outlookShape = z.object({
  rows: z.array(
    z.object({
      payeeId: z.uuid(),
      today: broughtShape.extend({ on: z.string() }).nullable(),
      shift: broughtShape.nullable(),
    }),
  ),
});

const said = ({ gross, net, events }: Brought & { readonly events: readonly WorkEvent[] }) => ({
  gross: showYuan(gross),
  net: showYuan(net),
  events: events.map(({ id, kind, at, quantity }) => ({
    id,
    kind,
    at: at.toISOString(),
    quantity: showDecimal(quantity),
  })),
});

/** One's own today, and what one more shift would bring. */
export const outlookRoutes = (parts: PayParts) =>
  new Hono<CallerEnv>().get(
    '/me/pay/outlook',
    described(outlookWords.outlook, { 200: { about: outlookWords.outlook, shape: outlookShape } }),
    async (context) => {
      context.header('cache-control', 'no-store');
      const outlooks = await outlooksOf(parts, context.get('caller').personId);
      return context.json({
        rows: outlooks.map(({ payeeId, outlook }) => ({
          payeeId,
          today: outlook ? { ...said(outlook.today), on: outlook.today.on } : null,
          shift: outlook?.shift ? said(outlook.shift) : null,
        })),
      });
    },
  );
