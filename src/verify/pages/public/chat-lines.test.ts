import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chatLines, turnsOf } from './chat-lines.ts';

const said = (text: string) =>
  chatLines(text)?.map(({ start, end, speaker, name }) => [speaker ?? name ?? '', text.slice(start, end)]);

describe('a pasted chat', () => {
  test.each([
    {
      why: 'by line, as the page asks for it',
      text: '我：在吗\n对方：在的，先交押金\n我：多少',
      lines: [
        ['me', '在吗'],
        ['them', '在的，先交押金'],
        ['me', '多少'],
      ],
    },
    {
      why: 'as copied from WeChat: a name and a time, then the words',
      text: '小美HR 2026/11/23 14:05\n简历通过了\n明天上岗\n\n我 2026/11/23 14:06\n要面试吗',
      lines: [
        ['them', '简历通过了\n明天上岗'],
        ['me', '要面试吗'],
      ],
    },
    {
      why: 'names with a time of day only, none of them the reader for certain',
      text: '小美  下午 2:05\n在吗\n阿强  下午 2:06\n在\n小美  14:07:01\n来上班',
      lines: [
        ['小美', '在吗'],
        ['阿强', '在'],
        ['小美', '来上班'],
      ],
    },
    {
      why: 'name and words on one line',
      text: '群主: 招客服\n小王: 多少钱\n群主: 日结',
      lines: [
        ['群主', '招客服'],
        ['小王', '多少钱'],
        ['群主', '日结'],
      ],
    },
    {
      why: 'what stands before the first speaker is kept',
      text: '这是聊天记录\n我：你好\n对方：你好',
      lines: [
        ['', '这是聊天记录'],
        ['me', '你好'],
        ['them', '你好'],
      ],
    },
  ])('$why', ({ text, lines }) => {
    expect(said(text)).toEqual(lines);
  });

  test.each([
    '岗位：客服\n地点：绵阳\n工资：每小时20元\n联系人：王经理',
    '物流客服，时薪18元，上班时间 8:00-17:00',
    '早班 8:00\n晚班 16:00',
    '',
  ])('a posting is none: %s', (text) => {
    expect(chatLines(text)).toBeUndefined();
  });

  test('is given turn by turn only when every line has its speaker', () => {
    const known = '我：在吗\n对方：在';
    const partly = '前言\n我：在吗\n对方：在';
    expect(turnsOf(known, chatLines(known) ?? [])).toEqual([
      { speaker: 'me', text: '在吗' },
      { speaker: 'them', text: '在' },
    ]);
    expect(turnsOf(partly, chatLines(partly) ?? [])).toBeUndefined();
  });

  test('loses no words and never points outside the text', () => {
    assert(
      property(string({ maxLength: 200 }), (noise) => {
        const text = `我：${noise}\n对方：${noise}`;
        for (const { start, end } of chatLines(text) ?? []) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThanOrEqual(end);
        }
      }),
    );
  });

  test.each([
    `${'啊 '.repeat(10_000)}12:3`,
    `啊${' '.repeat(20_000)}12`,
    '啊 '.repeat(12) + ' 上午'.repeat(9_000),
  ])('a line of nothing but what patterns look for is no chat (%#)', (line) =>
    expect(chatLines(line)).toBeUndefined(),
  );
});
