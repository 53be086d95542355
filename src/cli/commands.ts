import type { Command } from './command.ts';
import { check } from './check.ts';
import { floor } from './floor.ts';
import { promise } from './promise.ts';

/** Every command there is, in the order in which help lists them. */
export const commands: readonly Command[] = [check, floor, promise];
