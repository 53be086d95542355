import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built server of this run listens. */
    readonly origin: string;
    /** The Chromium to drive. */
    readonly chromium: string;
  }
}

const ROOT = join(import.meta.dirname, '..', '..');

/** Starts the server as `npm start` does, on a free loopback port, and ends it with the run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = startServer();
  project.provide('origin', await originOf(server));
  project.provide('chromium', process.env['CHROMIUM'] ?? '/usr/bin/chromium');

  return async () => {
    const ended = new Promise<void>((resolve) => {
      server.once('exit', () => resolve());
    });
    server.kill('SIGTERM');
    await ended;
  };
}

/** The same command as `npm start`, without npm around it, with a data folder of its own that goes away with it. */
export function startServer(env: { readonly [name: string]: string } = {}): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'likui-server-'));
  const server = spawn(process.execPath, [join(ROOT, 'scripts', 'start.mjs')], {
    cwd: ROOT,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', LIKUI_DATA: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  server.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return server;
}

/** Waits for the line that says where to go; a server that ends before it fails the test with what it said. */
export function originOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (text: Buffer) => {
      said += String(text);
    });
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
    if (!server.stdout) throw new Error('the server has no output to read');
    createInterface(server.stdout).on('line', (line) => {
      const origin = /http:\/\/\S+/u.exec(line)?.[0];
      if (origin) resolve(origin);
    });
  });
}
