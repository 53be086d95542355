import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showYuan } from '../kernel/money.ts';
import { read } from './reading.ts';
import { wagesIn } from './wage.ts';

/** 「日结300-500」 → "300.00-500.00/day = 37.50-62.50/h": what is read, in one line that can be compared. */
function readIn(original: string): string[] {
  return wagesIn(read(original).text).map(({ per, low, high, isOpenAbove, perHour, hours }) => {
    const range = low === high ? showYuan(low) : `${showYuan(low)}-${showYuan(high)}`;
    const open = isOpenAbove ? '+' : '';
    if (!perHour || !hours) return `${range}${open}/${per}`;
    const hourly =
      perHour.low === perHour.high
        ? showYuan(perHour.low)
        : `${showYuan(perHour.low)}-${showYuan(perHour.high)}`;
    return `${range}${open}/${per} = ${hourly}/h ${hours.basis}`;
  });
}

describe('pay in a text', () => {
  test.each<readonly [text: string, ...read: string[]]>([
    // by the hour
    ['时薪25', '25.00/hour'],
    ['时薪：25元', '25.00/hour'],
    ['一小时80', '80.00/hour'],
    ['15-25元/小时', '15.00-25.00/hour'],
    ['寒假工电子厂，22一小时，做到正月十五', '22.00/hour'],
    ['顺丰直营仓招晚班分拣，32/小时，包吃住', '32.00/hour'],
    ['晚班，15/h', '15.00/hour'],
    ['19块5一小时', '19.50/hour'],
    ['每小时八十元', '80.00/hour'],
    ['我们话务讲，一小时180，现结', '180.00/hour'],
    ['底薪2350，小时工21.5', '2350.00/month = 11.27-13.52/h assumed', '21.50/hour'],
    ['薪资：15元每小时', '15.00/hour'],
    ['客服时薪18元起', '18.00+/hour'],
    ['课酬 150—220 元/小时', '150.00-220.00/hour'],
    ['超高时薪２００元', '200.00/hour'],
    ['时薪：白班23元', '23.00/hour'],
    // by the day
    ['日结300-500', '300.00-500.00/day = 37.50-62.50/h assumed'],
    ['日结300到500元', '300.00-500.00/day = 37.50-62.50/h assumed'],
    ['一天三四百', '300.00-400.00/day = 37.50-50.00/h assumed'],
    ['薪资：150-400/天', '150.00-400.00/day = 18.75-50.00/h assumed'],
    ['扣扣也收 便宜点 50一天', '50.00/day = 6.25/h assumed'],
    ['每天轻松赚200多元', '200.00+/day = 25.00/h assumed'],
    ['日入过千', '1000.00+/day = 125.00/h assumed'],
    ['工资日结，200-300', '200.00-300.00/day = 25.00-37.50/h assumed'],
    ['日薪200，每天2小时', '200.00/day = 100.00/h stated'],
    ['一天8小时，日薪八百五', '850.00/day = 106.25/h stated'],
    ['星巴克门店夜间盘点员，两小时 240 现结', '240.00/day = 120.00/h stated'],
    ['两个半小时左右，200元，录完当场转账', '200.00/day = 80.00/h stated'],
    ['百姓一天135/10小时', '135.00/day = 13.50/h stated'],
    ['18:00-22:00，日薪120', '120.00/day = 30.00/h stated'],
    ['8:30-17:30 日结180', '180.00/day = 20.00-22.50/h stated'],
    ['促销员，底薪160一天', '160.00/day = 20.00/h assumed'],
    ['两个人一车，跟车一天260-350看活', '260.00-350.00/day = 32.50-43.75/h assumed'],
    ['群演一天180-500', '180.00-500.00/day = 22.50-62.50/h assumed'],
    ['200元/人/天', '200.00/day = 25.00/h assumed'],
    ['兼職日結３００', '300.00/day = 37.50/h assumed'],
    ['每周工作12小时，每周3天，日薪100', '100.00/day = 25.00/h stated'],
    // by the week
    ['周薪1000', '1000.00/week = 20.83-25.00/h assumed'],
    ['周收入在一千元上下，每周10小时', '1000.00/week = 100.00/h stated'],
    // by the month
    ['月薪6k-8k', '6000.00-8000.00/month = 28.77-46.03/h assumed'],
    ['月入6-9K', '6000.00-9000.00/month = 28.77-51.78/h assumed'],
    ['月入过万', '10000.00+/month = 47.95-57.53/h assumed'],
    ['轻松月入两万', '20000.00/month = 95.89-115.07/h assumed'],
    ['底薪4200+提成', '4200.00+/month = 20.14-24.16/h assumed'],
    [
      '底薪2360加班另算，综合6500-8200',
      '2360.00/month = 11.32-13.58/h assumed',
      '6500.00-8200.00/month = 31.16-47.18/h assumed',
    ],
    ['月薪4200，做六休一，每天8小时', '4200.00/month = 20.14/h stated'],
    ['8小时工作制，双休，工资5000', '5000.00/month = 28.77/h stated'],
    ['每周24小时，月薪2600', '2600.00/month = 24.93/h stated'],
    ['月薪一万三，月休四天', '13000.00/month = 61.64/h assumed'],
    ['薪资：5000元/月', '5000.00/month = 23.97-28.77/h assumed'],
    ['一个月4800保底', '4800.00/month = 23.01-27.62/h assumed'],
    ['月薪：护士4000-5500', '4000.00-5500.00/month = 19.18-31.64/h assumed'],
    ['岗位可以给你，居家审核员，4000底薪', '4000.00/month = 19.18-23.01/h assumed'],
    ['月薪约合人民币3.2万元', '32000.00/month = 153.42-184.11/h assumed'],
    ['客服 5-8k，双休', '5000.00-8000.00/month = 28.77-46.03/h assumed'],
    ['薪资：底3600+质检绩效', '3600.00+/month = 17.26-20.71/h assumed'],
    ['工资6500+油补', '6500.00+/month = 31.16-37.40/h assumed'],
    ['转正后7300', '7300.00/month = 35.00-42.00/h assumed'],
    ['月薪4,000-6,000元', '4000.00-6000.00/month = 19.18-34.52/h assumed'],
    ['月收入三千至八千', '3000.00-8000.00/month = 14.38-46.03/h assumed'],
    ['五险一金，18-26K×13薪', '18000.00-26000.00/month = 86.30-149.59/h assumed'],
    ['月入五位数', '10000.00-99999.00+/month = 47.95-575.34/h assumed'],
    ['每月到手1w5', '15000.00/month = 71.92-86.30/h assumed'],
    ['月薪3000每天8小时', '3000.00/month = 14.38-17.26/h stated'],
    ['工资三千八，管两顿', '3800.00/month = 18.22-21.86/h assumed'],
    ['每周工作12小时，月薪约3.2万元', '32000.00/month = 613.70/h stated'],
    // by the year
    ['年薪30万', '300000.00/year = 119.86-143.84/h assumed'],
    ['年总包11万至16万', '110000.00-160000.00/year = 43.95-76.71/h assumed'],
    ['年度现金收入45万至68万元', '450000.00-680000.00/year = 179.79-326.03/h assumed'],
    ['30万/年', '300000.00/year = 119.86-143.84/h assumed'],
    // by the piece
    ['15元/单', '15.00/piece'],
    ['0.8元一框', '0.80/piece'],
    ['一单3到80', '3.00-80.00/piece'],
    ['每单佣金5-80元，日结', '5.00-80.00/piece'],
    ['薪酬：千字42元，周结', '42.00/piece'],
    ['语音每分钟 12 元', '12.00/piece'],
    // several
    ['一天90 一周550', '90.00/day = 11.25/h assumed', '550.00/week = 11.46-13.75/h assumed'],
    ['一小时20一天160', '20.00/hour', '160.00/day = 20.00/h assumed'],
    ['招线上文员，时薪280，一天两小时，不用业绩考核', '280.00/hour'],
  ])('%s', (text, ...expected) => {
    expect(readIn(text)).toEqual(expected);
  });
});

describe('what is not pay', () => {
  test.each([
    '押金300',
    '押金300元/天',
    '上岗前交培训费200元',
    '培训费200元/天',
    '车费报销80',
    '电话13800138000',
    '微信 v138001380',
    '加qq 284365920',
    '2026年11月23日起',
    '11/23日到岗',
    '解放路300号5楼',
    '招聘客服20名',
    '年龄18-45岁',
    '每天处理300单',
    '每天工作8小时',
    '每天9:00-18:00',
    '每月15号发工资',
    '工资每月15日发放',
    '月休4天，每月两天年假',
    '一天限买10张',
    '13薪写在合同里',
    '一个月3次',
    '每周2-3天',
    '一周不超过24小时',
    '房租1500元/月',
    '水电费每月200元',
    '保险每天3元由站点替你出',
    '餐补15元/天',
    '夜班费160/个',
    '全勤奖300元/月',
    '房补每月1500元',
    '饭卡每天补40',
    '分24期还款，每月620元',
    '月租3900',
    '贷款额度5000-8000元',
    '注册资金500万元',
    '工资的20%',
    '时薪28刀起',
    '时薪 17.5 加元',
    '日薪HK$800-2500',
    '月薪 2800 美元',
    '24小时内回复，300人在线',
    '12333 或 96110',
    '身份证号110105194912310021',
    '会员费30元/月',
    '每单垫付300元，返350',
    '报名先付2800，下证再付3000',
    '转账5000元到对公账户',
    '每小时再加3元',
    '统一社会信用代码911103026605015136',
    '月薪面议',
    '每人每天补贴50元伙食费',
    '日流水1000元',
    '每天配合完成24组数据',
    '距离地铁300米，每天班车',
    '距离公司2公里',
    '一年级300人',
    '想骑自己的车每月给300车补',
    '出差补助180/天',
    '午饭补贴25一天',
    '高温月份每月发300',
    '首期12800元、其后每月4680元、共三十六期',
    '3600+每天超800件的部分一件一毛',
    '急聘月嫂 8800-18800 每天都有雇主选人',
    '酒店 10-23 号入住',
    '学费2.88万/年',
    '8:30-17:30',
    '群里500人，管理员3名',
    '',
  ])('%s', (text) => {
    expect(readIn(text)).toEqual([]);
  });
});

describe('where it stands', () => {
  test.each([
    ['诚招客服，日结300-500，在家可做', '日结300-500'],
    ['轻松月入过万', '月入过万'],
    ['可以做，15元/单哦', '15元/单'],
    ['干活一天三四百！', '一天三四百'],
    ['第十一天200元，时薪25', '时薪25'],
    ['给你一小时80 现结', '一小时80'],
  ])('%s → 「%s」', (original, quote) => {
    const { text } = read(original);
    expect(wagesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([quote]);
  });

  test('the hours are quoted where they are said, and nowhere when they are not', () => {
    const { text } = read('月薪4200，做六休一，日工作3-4小时');
    const [wage] = wagesIn(text);
    expect(wage?.hours?.basis).toBe('stated');
    expect(wage?.hours?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      '日工作3-4小时',
      '做六休一',
    ]);
    expect(wagesIn('月薪4200')[0]?.hours).toMatchObject({ basis: 'assumed', spans: [] });
  });

  test('of several hours the nearest count', () => {
    const [first, second] = wagesIn('白班日薪200,8:00-16:00。晚班日薪240,22:00-4:00');
    expect(first && showYuan(first.perHour?.low ?? first.low)).toBe('25.00');
    expect(second && showYuan(second.perHour?.low ?? second.low)).toBe('40.00');
  });
});

describe('any text', () => {
  const pieces =
    '日结 月薪 每天 一小时 时薪 300 8 - 500 元 / 天 小时 , 。 万 千 百 三 四 过 k 1 : 30 点 到 ( 提成 押金 每 周 至 休 早 晚'.split(
      ' ',
    );

  test('is read without a fault: figures in order, within the text, low never above high', () => {
    assert(
      property(array(constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const { start, end, low, high, perHour, hours } of wagesIn(text)) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(low >= 0n && low <= high).toBe(true);
          expect(perHour === undefined || perHour.low <= perHour.high).toBe(true);
          for (const span of hours?.spans ?? [])
            expect(span.start < span.end && span.end <= text.length).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
