import { once } from 'node:events';
import { join } from 'node:path';
import { commands } from './commands.ts';
import { operatorCommands } from './operator-commands.ts';
import { runLikui } from './run.ts';

// A reader of our output that has seen enough (`| head`) is no fault of anybody's.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
  process.exit(0);
});

process.exitCode = await runLikui(
  process.argv.slice(2),
  commands,
  {
    input: process.stdin,
    print: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    complain: (text) => {
      process.stderr.write(text);
    },
  },
  { commands: operatorCommands, env: process.env, root: join(import.meta.dirname, '..', '..') },
);
