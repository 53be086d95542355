import { chinaDayAt } from '../kernel/china-day.ts';
import type { PayParts } from './books-store.ts';
import { currentPay } from './current-store.ts';
import { outlookOf, type Outlook } from './outlook.ts';
import { cycleOf } from './period.ts';
import { periodBefore } from './period-rows-store.ts';
import { publishedCards } from './rate-card-store.ts';
import { vatRuleHeld, workOf } from './reckoning-store.ts';

/** Today's part of a worker's pay so far, and one more shift's, for each payee that they are. */
export async function outlooksOf(
  parts: PayParts,
  workerId: string,
): Promise<readonly { readonly payeeId: string; readonly outlook: Outlook | undefined }[]> {
  const tx = parts.database.reader;
  const now = parts.clock.now();
  const ground = { cards: await publishedCards(tx, chinaDayAt(now)), vatRule: await vatRuleHeld(tx) };
  const outlooks = [];
  for (const { payee, period } of await currentPay(parts, workerId)) {
    const settled = await periodBefore(tx, {
      cycle: cycleOf(payee.relation),
      payer: payee.payer,
      before: period.from,
    });
    const before =
      settled && settled.state !== 'open' && settled.cutAt
        ? { endsAt: new Date(`${period.from}T00:00:00+08:00`), cutAt: new Date(settled.cutAt) }
        : undefined;
    const window = { cutAt: now, endsAt: now, before };
    const { works } = await workOf(tx, [payee], { period, window, payer: payee.payer, ...ground });
    for (const work of works) outlooks.push({ payeeId: payee.id, outlook: outlookOf(work, now) });
  }
  return outlooks;
}
