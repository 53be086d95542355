import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** Runs a script of the house in a Node that was changed beforehand. */
function runIn(changed: string, script: string): Promise<{ code: number | null; said: string }> {
  const preload = `data:text/javascript,${encodeURIComponent(changed)}`;
  const child = spawn(process.execPath, ['--import', preload, join(ROOT, 'scripts', script)], { cwd: ROOT });
  let said = '';
  child.stderr.on('data', (text: Buffer) => {
    said += String(text);
  });
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, said }));
  });
}

test('a Node that is too old is told so in one sentence of each language', async () => {
  const { code, said } = await runIn(
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } });`,
    'start.mjs',
  );
  expect(code).toBe(1);
  expect(said.trim().split('\n')).toEqual([
    '李逵需要 Node 20.19 或更新的版本，这里是 18.20.4。',
    'Likui needs Node 20.19 or newer; this is 18.20.4.',
  ]);
});

test('a disk that fills up during a build is said so, and the last good build stays', async () => {
  const madeFrom = join(ROOT, 'dist', 'made-from');
  const before = readFileSync(madeFrom, 'utf8');
  const { code, said } = await runIn(
    `import files from 'node:fs/promises';
     import { syncBuiltinESMExports } from 'node:module';
     files.rename = async () => {
       throw Object.assign(new Error('ENOSPC: no space left on device, rename'), { code: 'ENOSPC' });
     };
     syncBuiltinESMExports();`,
    'build.mjs',
  );
  expect(code).toBe(1);
  expect(said.trim().split('\n')).toEqual([
    '磁盘空间不够了：请清出一些空间，再运行一次同样的命令。',
    'The disk is full: please free some space and run the same command again.',
  ]);
  expect(readFileSync(madeFrom, 'utf8')).toBe(before);
});
