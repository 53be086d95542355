import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';
import { workTimesIn } from './work-hours.ts';

/** 「每天2小时」 → "day 2": what is read, hours rather than minutes. */
function readIn(original: string): string[] {
  return workTimesIn(read(original).text).map((time) => {
    const { low, high } = time.per === 'days-of-week' ? time.days : time.minutes;
    const [one, other] = [low, high].map((value) =>
      (time.per === 'days-of-week' ? value : value / 60).toFixed(2).replace(/\.?0+$/u, ''),
    );
    return `${time.per} ${one === other ? one : `${one}-${other}`}`;
  });
}

describe('how long the work is', () => {
  test.each<readonly [text: string, ...read: string[]]>([
    ['每天2小时', 'day 2'],
    ['日工作3-4小时', 'day 3-4'],
    ['一天两个半小时', 'day 2.5'],
    ['每天只要半小时', 'day 0.5'],
    ['每天投入约四十分钟', 'day 0.67'],
    ['一天四五个小时', 'day 4-5'],
    ['每日在线不少于２小时', 'day 2'],
    ['8小时工作制', 'day 8'],
    ['6小时/天', 'day 6'],
    ['8小时一班', 'day 8'],
    ['8:30-17:30', 'day 8-9'],
    ['19：00—21：30', 'day 2.5'],
    ['早上9点到下午6点', 'day 8-9'],
    ['下午三点到五点', 'day 2'],
    ['7-15点', 'day 8'],
    ['朝九晚五半', 'day 7.5-8.5'],
    ['早8晚6', 'day 9-10'],
    ['早六点十分到八点', 'day 1.83'],
    ['晚上十点半到早上四点半', 'day 6'],
    ['22:00-6:00', 'day 8'],
    ['19:30-次日5:00', 'day 8.5-9.5'],
    ['9点-6点', 'day 8-9'],
    ['上午9:00-12:00，下午13:30-18:00', 'day 7.5'],
    ['早班7:00-15:00，晚班15:00-23:00', 'day 8', 'day 8'],
    ['每周工作12小时', 'week 12'],
    ['一周不超过24小时', 'week 24'],
    ['每月80小时', 'month 80'],
    ['双休', 'days-of-week 5'],
    ['单休', 'days-of-week 6'],
    ['单双休', 'days-of-week 5.5'],
    ['做六休一', 'days-of-week 6'],
    ['上一天休两天', 'days-of-week 2.33'],
    ['月休四天', 'days-of-week 6.07'],
    ['每周3-4天', 'days-of-week 3-4'],
    ['每周休两天', 'days-of-week 5'],
    ['周一至周五', 'days-of-week 5'],
    ['五天八小时', 'days-of-week 5'],
  ])('%s', (text, ...expected) => {
    expect(readIn(text)).toEqual(expected);
  });
});

describe('hours of something else', () => {
  test.each([
    '面试时间：9:00-17:00',
    '招聘热线9:00-18:00',
    '找人事部小鲍，下午两点到五点在',
    '早上八点到十点到东门值班室找吴队面谈',
    '下午两点到四点休息',
    '早六点到晚十点有人',
    '早八至晚八之间任选六节',
    '24小时内回复',
    '每两小时巡检一次',
    '一天有40分钟小休',
    '每天24小时在线',
    '每周六上午带两小时',
    '远程办公每周两天',
    '上24休24',
    '2026-11-23 300-500',
    '比分 3:2-1:0',
  ])('%s', (text) => {
    expect(readIn(text)).toEqual([]);
  });
});
