import { expect, test } from 'vitest';
import { textOfFile } from './file-text.ts';

const bytes = (...each: readonly number[]): Blob => new Blob([new Uint8Array(each)]);

test.each([
  { why: 'UTF-8', file: new Blob(['招聘客服']), text: '招聘客服' },
  { why: 'UTF-8 with its mark', file: new Blob(['\uFEFF招聘']), text: '招聘' },
  { why: 'GBK, as older programs write', file: bytes(0xd5, 0xd0, 0xc6, 0xb8), text: '招聘' },
  { why: 'UTF-16, as Notepad writes', file: bytes(0xff, 0xfe, 0xdb, 0x62, 0x58, 0x80), text: '招聘' },
])('reads $why', async ({ file, text }) => {
  expect(await textOfFile(file)).toEqual({ ok: true, value: text });
});

test.each([
  { why: 'a program', file: bytes(0x7f, 0x45, 0x4c, 0x46, 0, 1, 2), kind: 'fileNotText' },
  { why: 'bytes of no encoding', file: bytes(0xff, 0xff, 0xff), kind: 'fileNotText' },
  { why: 'nothing', file: new Blob([]), kind: 'fileEmpty' },
  { why: 'only spaces', file: new Blob([' \n　']), kind: 'fileEmpty' },
  { why: 'more than a megabyte', file: new Blob(['a'.repeat(1_048_577)]), kind: 'fileTooLarge' },
])('refuses $why', async ({ file, kind }) => {
  expect(await textOfFile(file)).toEqual({ ok: false, problem: { kind } });
});
