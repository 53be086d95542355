import { audit } from './audit.ts';
import { backup } from './backup.ts';
import { init } from './init.ts';
import { keys } from './keys.ts';
import { migrate } from './migrate.ts';
import type { OperatorCommand } from './operator-command.ts';
import { restore } from './restore.ts';

/** Every command for whoever runs this house, in the order in which help lists them. */
export const operatorCommands: readonly OperatorCommand[] = [init, migrate, backup, restore, audit, keys];
