import { describe, expect, test } from 'vitest';
import { framesOf } from './frame.ts';
import { sceneOf } from './scene.ts';

const framesIn = (text: string): string[] => {
  const scene = sceneOf({ text });
  const frames = framesOf(scene);
  return scene.clauses.map((clause, index) => `${clause.text.trim()} ${frames[index]}`);
};

describe('how a clause is meant', () => {
  test.each([
    { text: '先交押金300', frames: ['先交押金300 live'], why: 'said as it stands' },
    {
      text: '请勿交押金给任何人',
      frames: ['请勿交押金给任何人 warn'],
      why: 'a prohibition of something risky',
    },
    { text: '要交押金吗', frames: ['要交押金吗 question'], why: 'asked about' },
    { text: '方便先转300过来吗', frames: ['方便先转300过来吗 live'], why: 'asked for, politely' },
    {
      text: '我表妹去年交了押金，就没下文了',
      frames: ['我表妹去年交了押金 report', '就没下文了 report'],
      why: 'somebody else, then',
    },
    { text: '别跟家人说', frames: ['别跟家人说 live'], why: 'secrecy is no warning' },
    {
      text: '我们不是骗子，先交200',
      frames: ['我们不是骗子 live', '先交200 live'],
      why: 'an assurance is no warning',
    },
    {
      text: '《劳动合同法》第九条规定不得收取押金',
      frames: ['《劳动合同法》第九条规定不得收取押金 warn'],
      why: 'the law forbids it',
    },
    {
      text: '说先做任务再返钱的，那是刷单',
      frames: ['说先做任务再返钱的 report', '那是刷单 live'],
      why: 'named and shunned',
    },
  ])('$text: $why', ({ text, frames }) => {
    expect(framesIn(text)).toEqual(frames);
  });

  test('a notice about swindles is one throughout', () => {
    const frames = framesIn(
      '警方提醒：近期有骗子冒充客服招聘。先让你垫付做任务，返几单小钱。再以卡单为由要求充值。凡是要先交钱的都是诈骗。遇到请立即报警。',
    );
    expect(frames.filter((line) => line.endsWith('live'))).toEqual([]);
  });

  test('a false policeman is not a notice', () => {
    const frames = framesIn('我是反诈中心民警，你名下账户涉嫌洗钱案，请把存款转到安全账户核查，不要告诉家人');
    expect(frames.some((line) => line.startsWith('请把存款转到安全账户') && line.endsWith('live'))).toBe(
      true,
    );
  });

  test('what is quoted at length is somebody else’s', () => {
    const [, quoted] = framesIn('他们的开场白是这样，“先交三百元押金就能上岗，干满退”');
    expect(quoted).toMatch(/report$/u);
  });
});

describe('who speaks in a pasted chat', () => {
  test('the recruiter by name, the other one seeks', () => {
    const scene = sceneOf({
      text: '人事-小唐 10:07\n先转320办证件\n小芹 10:15\n没面试就要交钱啊\n人事-小唐 10:16\n都是这么办的',
    });
    expect(scene.utterances.map(({ speaker }) => speaker)).toEqual(['them', 'me', 'them']);
  });

  test('a posting with fields is no chat', () => {
    const scene = sceneOf({ text: '岗位：客服\n薪资：5000\n地点：杭州\n联系人：王经理' });
    expect(scene.utterances.map(({ speaker }) => speaker)).toEqual(['unknown']);
  });
});
