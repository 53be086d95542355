import { createHash, randomUUID } from 'node:crypto';
import { chmod, link, mkdir, realpath, rename, unlink } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok, refuse, type Result } from '../../kernel/result.ts';

export type FolderHold = {
  /** Who answers those that knock: another program of ours that wants something done with the folder we hold. */
  readonly answer: (visitor: (socket: Socket) => void) => void;
  readonly release: () => Promise<void>;
};

/** Longer addresses of sockets are cut off by the operating system. */
const ADDRESS_LENGTH_MAX = 100;
const ATTEMPTS_MAX = 5;

/**
 * Takes the data folder for this process, makes it if it is missing, and refuses when a living process has it. The
 * sign of life is a socket that answers: it dies with its process, whatever killed it, and holds across containers
 * that share the folder, where process numbers do not.
 */
export async function holdFolder(
  folder: string,
): Promise<Result<FolderHold, { readonly kind: 'data-folder-in-use' }>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const address = await addressOf(folder);
  let visitor = turnedAway;
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    visitor(socket);
  });
  if (!(await taken(server, address))) return refuse({ kind: 'data-folder-in-use' });
  return ok({
    answer: (next) => {
      visitor = next;
    },
    release: async () => {
      await unlink(address).catch(() => {});
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  });
}

/** Knocks at the process that holds the folder; undefined when nobody does. */
export async function knock(folder: string): Promise<Socket | undefined> {
  return connected(await addressOf(folder));
}

/** A short address that every process finds from the folder alone. */
async function addressOf(folder: string): Promise<string> {
  const real = await realpath(folder).catch(() => folder);
  const name = createHash('sha256').update(real).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\likui-${name}`;
  const inside = join(real, 'likui.sock');
  return inside.length <= ADDRESS_LENGTH_MAX ? inside : join(tmpdir(), `likui-${name}.sock`);
}

async function taken(server: Server, address: string): Promise<boolean> {
  if (process.platform === 'win32') return listened(server, address);
  const own = `${address}.${randomUUID().slice(0, 8)}`;
  if (!(await listened(server, own))) throw new Error('the data folder takes no socket');
  await chmod(own, 0o600);
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    // A link is made for one of several at most, which a rename or a plain listen would not promise.
    if (await linked(own, address)) {
      await unlink(own);
      return true;
    }
    if (!(await clearedOfDead(address))) break;
  }
  server.close();
  return false;
}

/** Takes away what a dead process left at the address. False when a living one answers there. */
async function clearedOfDead(address: string): Promise<boolean> {
  if (await lives(address)) return false;
  const aside = `${address}.${randomUUID().slice(0, 8)}`;
  if (!(await renamed(address, aside))) return true;
  // Somebody may have come alive between the look and the move: then it is put back where it was.
  const isAlive = await lives(aside);
  if (isAlive) await linked(aside, address);
  await unlink(aside).catch(() => {});
  return !isAlive;
}

async function lives(address: string): Promise<boolean> {
  const socket = await connected(address);
  socket?.destroy();
  return socket !== undefined;
}

const connected = (address: string): Promise<Socket | undefined> =>
  new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });

const listened = (server: Server, address: string): Promise<boolean> =>
  new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(address, () => resolve(true));
  });

const turnedAway = (socket: Socket): void => {
  socket.destroy();
};

const linked = (from: string, to: string): Promise<boolean> => link(from, to).then(yes, no);
const renamed = (from: string, to: string): Promise<boolean> => rename(from, to).then(yes, no);
const yes = () => true;
const no = () => false;
