import { execFile, spawn } from 'node:child_process';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export type PostgresServer = {
  readonly urlOf: (database: string) => string;
  /** Ends it at once, as a machine that fails would; a second call does nothing. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same port, after `kill`. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** A PostgreSQL of our own on a free loopback port, in a folder that goes away with it. */
export async function startPostgres(bin: string, settings: readonly string[] = []): Promise<PostgresServer> {
  const owner = await ownerFor();
  const folder = await mkdtemp(join(tmpdir(), 'likui-postgres-'));
  if (owner) await chown(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  await execute(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'likui', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'],
    {
      ...owner,
      cwd: folder,
    },
  );
  const port = await freePort();
  const start = async () => launched({ bin, data, port, settings, owner });
  let server = await start();
  return {
    urlOf: (database) => `postgres://likui@127.0.0.1:${port}/${database}`,
    kill: () => server.end('SIGQUIT'),
    restart: async () => {
      server = await start();
    },
    stop: async () => {
      await server.end('SIGINT');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type Owner = { readonly uid: number; readonly gid: number };

/** PostgreSQL refuses to be run by root; as root it is run by its own user, or by nobody. */
const ownerFor = async (): Promise<Owner | undefined> =>
  process.getuid?.() === 0 ? { uid: await idOf('-u'), gid: await idOf('-g') } : undefined;

async function idOf(flag: '-u' | '-g'): Promise<number> {
  const { stdout } = await execute('id', [flag, 'postgres']).catch(() => execute('id', [flag, 'nobody']));
  return Number(stdout);
}

type Launch = {
  readonly bin: string;
  readonly data: string;
  readonly port: number;
  readonly settings: readonly string[];
  readonly owner: Owner | undefined;
};

async function launched({ bin, data, port, settings, owner }: Launch) {
  const options = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=120',
    ...settings,
  ];
  const child = spawn(join(bin, 'postgres'), ['-D', data, ...options.flatMap((each) => ['-c', each])], {
    ...owner,
    cwd: data,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stderr).on('line', (line) => {
      if (line.includes('ready to accept connections')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`postgres ended with ${code}`)));
  });
  return {
    end: async (signal: 'SIGQUIT' | 'SIGINT'): Promise<void> => {
      child.kill(signal);
      await ended;
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
