import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(import.meta.dirname, '..', '..');

/** The same command as `npm start`, without npm around it, on a data folder, which need not be there yet. */
export const spawnServer = (folder: string, env: { readonly [name: string]: string } = {}): ChildProcess =>
  spawn(process.execPath, [join(ROOT, 'scripts', 'start.mjs')], {
    cwd: ROOT,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', LIKUI_DATA: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Waits for the line that says where to go; a server that ends before it fails the test with what it said. */
export function originOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (text: Buffer) => {
      said += String(text);
    });
    server.once('close', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
    if (!server.stdout) throw new Error('the server has no output to read');
    createInterface(server.stdout).on('line', (line) => {
      const origin = /http:\/\/\S+/u.exec(line)?.[0];
      if (origin) resolve(origin);
    });
  });
}

/** Tells a server to end, and waits until it has. */
export async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
  });
  server.kill('SIGTERM');
  await exit;
}
