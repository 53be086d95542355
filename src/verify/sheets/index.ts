import type { Sheet } from '../sheet.ts';
import { account } from './account.ts';
import { app } from './app.ts';
import { code } from './code.ts';
import { errand } from './errand.ts';
import { identity } from './identity.ts';
import { loan } from './loan.ts';
import { money } from './money.ts';
import { overseas } from './overseas.ts';
import { recruitOthers } from './recruit-others.ts';
import { screen } from './screen.ts';
import { sim } from './sim.ts';
import { stock } from './stock.ts';
import { taskMoney } from './task-money.ts';

/** Every thing that may be wanted of a job seeker, each with its sheet of evidence. */
export const sheets: readonly Sheet[] = [
  money,
  taskMoney,
  stock,
  loan,
  code,
  screen,
  account,
  sim,
  errand,
  identity,
  app,
  recruitOthers,
  overseas,
];
