import { spawn, type ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, inject, test } from 'vitest';
import { fill, originOf, startServer } from './server.ts';
import { spawnServer } from './spawned.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const started: ChildProcess[] = [];
const folder = mkdtempSync(join(tmpdir(), 'likui-start-'));

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('TERM sent to npm ends the server cleanly, after a request in hand has been answered', async () => {
  fill(folder);
  const npm = keep(
    spawn('npm', ['start'], {
      cwd: ROOT,
      env: { ...process.env, HOST: '127.0.0.1', PORT: '0', LIKUI_DATA: folder, CI: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
  const origin = new URL(await originOf(npm));
  const ended = exitOf(npm);

  // Half a request: the server has it in hand, and cannot answer it yet.
  const socket = connect(Number(origin.port), origin.hostname);
  const answer = readAll(socket);
  const body = JSON.stringify({ text: '急招客服，先交押金' });
  const bytes = Buffer.byteLength(body);
  const head = `POST /api/verdicts HTTP/1.1\r\nhost: likui\r\ncontent-type: application/json\r\n`;
  await written(socket, `${head}content-length: ${bytes}\r\n\r\n${body.slice(0, 5)}`);
  await (await fetch(new URL('/health', origin))).text();

  npm.kill('SIGTERM');
  await refusesConnections(origin);
  await written(socket, body.slice(5));

  expect(await answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*"grade"/u);
  expect(await ended).toBe(0);
});

test('a port that is taken is said in one sentence of each language', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';

  const { code, said } = await endOf(keep(startServer({ PORT: port })));
  other.close();

  expect(code).toBe(1);
  expect(said.split('\n').filter(Boolean)).toEqual([
    '这个端口已被别的程序占用：请先停掉它，或换一个，例如 PORT=6181 npm start。',
    'The port is in use by another program: stop that one, or choose another, as in PORT=6181 npm start.',
  ]);
});

test.each(['http', '65536', '-1', '61 80'])(
  'PORT=%s is refused with a sentence, not a stack',
  async (port) => {
    const { code, said } = await endOf(keep(spawnServer(join(folder, 'unopened'), { PORT: port })));
    expect(code).toBe(1);
    expect(said).toContain('PORT must be a whole number');
    expect(said).not.toContain(' at ');
  },
);

test('the built server answers, and logs without the path or the query', async () => {
  const answer = await fetch(new URL('/health', inject('origin')));
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ status: 'ok' });
});

const keep = (child: ChildProcess): ChildProcess => {
  started.push(child);
  return child;
};

const exitOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    child.once('exit', resolve);
  });

async function endOf(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  child.stderr?.on('data', (text: Buffer) => {
    said += String(text);
  });
  // What it said has been read to its end only when it is closed.
  const code = await new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  return { code, said };
}

const readAll = (socket: ReturnType<typeof connect>): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    socket.on('data', (part: Buffer) => {
      text += String(part);
    });
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });

const written = (socket: ReturnType<typeof connect>, text: string): Promise<void> =>
  new Promise((resolve) => {
    socket.write(text, () => resolve());
  });

/** The sign that the server was told to end: its door is shut to newcomers. */
async function refusesConnections(origin: URL): Promise<void> {
  for (;;) {
    const refused = await new Promise<boolean>((resolve) => {
      const socket = connect(Number(origin.port), origin.hostname);
      socket.once('connect', () => {
        socket.destroy();
        resolve(false);
      });
      socket.once('error', () => resolve(true));
    });
    if (refused) return;
  }
}
