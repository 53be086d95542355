import { describe, expect, test } from 'vitest';
import { chatHandlesIn } from './chat-handle.ts';

const found = (text: string): string[] => chatHandlesIn(text).map(({ start, end }) => text.slice(start, end));

describe('what somebody is reached by in a chat', () => {
  test.each([
    ['加微信：lin_hr88 详聊', 'lin_hr88'],
    ['微信号 wxid_abc123def', 'wxid_abc123def'],
    ['V信：Lin-hr-88', 'Lin-hr-88'],
    ['薇信lin_hr88', 'lin_hr88'],
    ['加V lin_hr88', 'lin_hr88'],
    ['+微：lin_hr88', 'lin_hr88'],
    ['vx: LinHr88', 'LinHr88'],
    ['wx（linhr88）', 'linhr88'],
    ['QQ：123456789', '123456789'],
    ['qq 群号 98765432', '98765432'],
    ['扣扣1234 5678 9', '1234 5678 9'],
    ['ＱＱ号不写，QQ１２３４５６', '１２３４５６'],
    ['WeChat lin_hr88', 'lin_hr88'],
    ['telegram: lin_hr88', 'lin_hr88'],
    ['lin_hr88（微信）', 'lin_hr88'],
    ['123456789是我的QQ', '123456789'],
  ])('%s', (text, handle) => {
    expect(found(text)).toEqual([handle]);
  });

  test.each([
    '微信群里有人改过',
    '关注微信公众号：yuanshanwuliu',
    '用微信打卡，满 30 天',
    '加微信领 500 元',
    'https://wx.qq.com/download',
    '会用企业微信、QQ 和 Excel',
    '微信 8.0.50 版',
    '加薪 3000',
    '飞机票 5000 元',
    'wxwidgets-developer',
  ])('%s: nobody’s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
