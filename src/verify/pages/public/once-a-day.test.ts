import { expect, test } from 'vitest';
import { chinaDayOf } from '../../../kernel/china-day.ts';
import { builtInRegister, registerWith } from '../../register.ts';
import { onceADay, type Dated } from './once-a-day.ts';

test('a page is made once a day in each language, and again when the register changed', () => {
  const made: string[] = [];
  const dated = onceADay(({ language, on }) => {
    made.push(`${language} ${on}`);
    return `${language} ${on} ${made.length}`;
  });
  const page = (asked: Omit<Dated, 'register'>, register = builtInRegister) => dated({ ...asked, register });
  const [today, tomorrow] = [chinaDayOf('2026-11-23'), chinaDayOf('2026-11-24')];

  expect(page({ language: 'zh-CN', on: today })).toBe('zh-CN 2026-11-23 1');
  expect(page({ language: 'en', on: today })).toBe('en 2026-11-23 2');
  expect(page({ language: 'zh-CN', on: today })).toBe('zh-CN 2026-11-23 1');
  expect(page({ language: 'zh-CN', on: tomorrow })).toBe('zh-CN 2026-11-24 3');
  expect(made.length).toBe(3);

  const changed = registerWith({ entries: [], retired: [] });
  expect(page({ language: 'zh-CN', on: tomorrow }, changed)).toBe('zh-CN 2026-11-24 4');
  expect(page({ language: 'zh-CN', on: tomorrow }, changed)).toBe('zh-CN 2026-11-24 4');
});
