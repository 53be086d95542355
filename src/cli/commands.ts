import { annual } from './annual.ts';
import { check } from './check.ts';
import { clawback } from './clawback.ts';
import type { Command } from './command.ts';
import { estimate } from './estimate.ts';
import { floor } from './floor.ts';
import { lawful } from './lawful.ts';
import { lines } from './lines.ts';
import { promise } from './promise.ts';
import { verify } from './verify.ts';
import { withhold } from './withhold.ts';

/** Every command there is, in the order in which help lists them. */
export const commands: readonly Command[] = [
  check,
  verify,
  lawful,
  floor,
  promise,
  withhold,
  annual,
  clawback,
  lines,
  estimate,
];
