import { array, assert, bigInt, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chinaDayOf } from '../kernel/china-day.ts';
import { showYuan, toFen } from '../kernel/money.ts';
import { showDecimal, showQuantity } from '../kernel/quantity.ts';
import { promisedPayIn } from '../verify/promised-pay.ts';
import {
  answerWords,
  judgedWords,
  neededWords,
  rangeWords,
  shortWords,
  troubleWords,
} from './earn-answer-words.ts';
import { assumedIn, earnFields, TYPED_LENGTH_MAX, typedFrom, type Typed } from './earn-field.ts';
import { binsOf } from './earn-shape.ts';
import { earn, type Earn, type EarnTrouble, type Judged } from './earn.ts';
import { estimate, type Estimate } from './estimate.ts';
import { placeWords } from './earn-words.ts';
import { floorPlaces } from './floor.ts';
import { assumedRates } from './facts/work-priors.ts';

const around = { today: chinaDayOf('2026-11-23'), readPay: promisedPayIn };

const typed = (given: Partial<Typed>): Typed => typedFrom((field) => ({ place: '成都', ...given })[field]);

function answered(given: Partial<Typed> = {}): Earn {
  const asked = earn(typed(given), around);
  if (!asked.ok) throw new Error(asked.problem.kind);
  return asked.value;
}

function drawn(given: Partial<Typed> = {}): Estimate {
  const { estimate: found } = answered(given);
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
}

function judged(given: Partial<Typed>): readonly Judged[] {
  const { promise } = answered(given);
  if (!promise?.ok) throw new Error(promise?.problem.kind ?? 'no promise');
  return promise.value;
}

const troubleIn = (given: Partial<Typed>): EarnTrouble | undefined => {
  const asked = earn(typed(given), around);
  if (!asked.ok) return asked.problem;
  const { promise } = asked.value;
  return promise && !promise.ok ? promise.problem : undefined;
};

describe('the question', () => {
  test('begins with everything but the place', () => {
    const start = typedFrom(() => undefined);
    const filled = earnFields.filter((field) => start[field] !== '').map((field) => [field, start[field]]);
    expect(Object.fromEntries(filled)).toEqual({
      relation: 'part-time',
      hours: '20',
      season: 'quiet',
      experience: 'new',
    });
  });

  test('begins with full-time work for who comes with the hours of it', () => {
    expect(typedFrom((field) => (field === 'hours' ? '40.0' : undefined)).relation).toBe('labor-contract');
    expect(typedFrom((field) => (field === 'hours' ? '24' : undefined)).relation).toBe('part-time');
    expect(typed({ hours: '40', relation: 'part-time' }).relation).toBe('part-time');
  });

  test('keeps what was typed, and takes digits as Chinese keyboards write them', () => {
    expect(typed({ hours: '１２．５小时' }).hours).toBe('１２．５小时');
    expect(showDecimal(answered({ hours: '１２．５小时' }).prospect.weekHours)).toBe('12.5');
    expect(answered({ hour: '２０元' }).prospect.rates?.prices).toEqual({
      hour: 2000n,
      'talk-minute': 0n,
      'solved-case': 0n,
    });
  });

  test.each<readonly [given: Partial<Typed>, field: string, kind: string]>([
    [{ place: ' ' }, 'place', 'place-missing'],
    [{ place: '太原' }, 'place', 'refused'],
    [{ place: 'other' }, 'place', 'refused'],
    [{ on: '2024-12-31' }, 'on', 'refused'],
    [{ on: '2028-01-01' }, 'on', 'refused'],
    [{ on: '明天' }, 'on', 'day-malformed'],
    [{ hours: '' }, 'hours', 'hours-malformed'],
    [{ hours: '二十' }, 'hours', 'hours-malformed'],
    [{ hours: '-5' }, 'hours', 'hours-malformed'],
    [{ hours: '0' }, 'hours', 'refused'],
    [{ hours: '169', relation: 'platform' }, 'hours', 'refused'],
    [{ relation: 'x' }, 'relation', 'choice-unknown'],
    [{ season: 'x' }, 'season', 'choice-unknown'],
    [{ experience: 'x' }, 'experience', 'choice-unknown'],
    [{ hour: '很多' }, 'hour', 'price-malformed'],
    [{ minute: '-0.10' }, 'minute', 'price-malformed'],
    [{ case: '10000.01' }, 'case', 'price-malformed'],
    [{ 'callsPerHour-low': '61' }, 'callsPerHour-low', 'range-malformed'],
    [{ 'pace-high': '101' }, 'pace-high', 'range-malformed'],
    [{ 'talkMinutes-low': '9' }, 'talkMinutes-mode', 'range-backwards'],
    [{ promise: '面议' }, 'promise', 'pay-unclear'],
    [{ promise: '300' }, 'promise', 'pay-unclear'],
    [{ promise: '一单五块' }, 'promise', 'pay-by-piece'],
    [{ promise: '300', per: 'year' }, 'per', 'choice-unknown'],
    [{ promise: '300', per: 'day', dayHours: '很久' }, 'dayHours', 'hours-malformed'],
    [{ promise: '300', per: 'day', dayHours: '25' }, 'dayHours', 'refused'],
    [{ promise: '月'.repeat(TYPED_LENGTH_MAX + 1) }, 'promise', 'too-long'],
  ])('%o is refused at %s: %s', (given, field, kind) => {
    const trouble = troubleIn(given);
    expect(trouble).toMatchObject({ field, kind });
    for (const said of Object.values(trouble ? troubleWords(trouble) : {}))
      expect(said).toMatch(/^[^。]+。?[^。]*[。.]$/u);
  });
});

test('every place that is held has a name in both languages', () => {
  for (const place of floorPlaces) expect(placeWords(place).en).toMatch(/^[A-ZÜ][a-zü’]+ \p{Script=Han}+/u);
});

describe('the answer', () => {
  test('is the same that the command gives', () => {
    const { prospect, estimate: found } = answered({ relation: 'platform', season: 'peak' });
    expect(found).toEqual(estimate(prospect));
    expect(prospect).toMatchObject({ place: '成都', season: 'peak', on: '2026-11-23', seed: 618 });
  });

  test('typing what is assumed changes nothing, and another figure does', () => {
    const same = Object.fromEntries(assumedIn('quiet', 'new'));
    expect(drawn({ relation: 'platform', ...same }).perMonth).toEqual(
      drawn({ relation: 'platform' }).perMonth,
    );
    const busier = drawn({ relation: 'platform', 'callsPerHour-mode': '6', 'callsPerHour-high': '8' });
    expect(busier.perMonth.p50).toBeGreaterThan(drawn({ relation: 'platform' }).perMonth.p50);
    const card = { hour: '12', minute: '0.12', case: '0.60' };
    expect(drawn({ relation: 'platform', ...card }).perMonth).toEqual(
      drawn({ relation: 'platform' }).perMonth,
    );
    expect(assumedRates.prices).toEqual({ hour: 1200n, 'talk-minute': 12n, 'solved-case': 60n });
  });

  test('goes by the minimum of the day that is asked for', () => {
    const [before, after] = ['2026-08-31', '2026-09-01'].map(
      (on) => drawn({ place: '广州', on }).perHour.p50,
    );
    expect([before, after]).toEqual([2370n, 2540n]);
  });

  test('leads with money in hand, and says why: the minimum, or what can be claimed back', () => {
    const floored = answered();
    expect(answerWords(floored.prospect, drawn())['zh-CN']).toBe(
      '在成都每周做 20 小时，一个月大概到手 1999 元，合税前每小时 23.00 元。',
    );
    expect(rangeWords(floored, drawn()).map((words) => words['zh-CN'])).toEqual([
      '几乎每个月都是这个数。',
      '照这样计酬挣不到成都的小时最低工资，用人单位要补足到每小时 23.00 元。',
    ]);
    const full = { relation: 'labor-contract', hours: '40' };
    expect(rangeWords(answered(full), drawn(full))[1]?.['zh-CN']).toContain('社会保险还没有扣');
    const service = { relation: 'labor-service', season: 'peak', experience: 'some' };
    const said = rangeWords(answered(service), drawn(service)).map((words) => words['zh-CN']);
    expect(said[1]).toContain('这种签法不受它保护');
    expect(said[2]).toContain('次年 3 月到 6 月汇算时退回来');
  });

  test('refuses hours that the relation does not allow, and judges the promise all the same', () => {
    const asked = answered({ hours: '30', relation: 'part-time', promise: '月入3000' });
    expect(asked.estimate).toMatchObject({ ok: false, problem: { kind: 'not-lawful' } });
    const [only] = asked.promise?.ok ? asked.promise.value : [];
    expect(only?.implied.lawful).toBe(false);
    expect(only?.needed).toBeUndefined();
    expect(shortWords(asked)['zh-CN']).toContain('不合法');
  });
});

describe('a promise', () => {
  test.each<readonly [given: Partial<Typed>, perHour: string, says: string]>([
    [{ promise: '月入过万' }, '115.07', '不可能'],
    [{ promise: '10,000', per: 'month' }, '115.07', '不可能'],
    [{ promise: '时薪15' }, '15.00', '不合法'],
    [{ promise: '23', per: 'hour' }, '23.00', '有可能'],
    [{ promise: '￥２３元', per: 'hour' }, '23.00', '有可能'],
    [{ promise: '25', per: 'hour', relation: 'platform' }, '25.00', '有可能'],
    [{ promise: '45', per: 'hour' }, '45.00', '比这里估的高'],
    [{ promise: '200', per: 'day' }, '50.00', '比这里估的高'],
    [{ promise: '每天5小时，日薪200' }, '40.00', '比这里估的高'],
    [{ promise: '每天5小时，日薪200', dayHours: '8' }, '25.00', '有可能'],
    [{ promise: '周薪500' }, '25.00', '有可能'],
    [{ promise: '年薪12万' }, '115.07', '不可能'],
    [{ promise: '底薪1000，月入过万' }, '115.07', '不可能'],
  ])('%o comes to %s an hour: %s', (given, perHour, says) => {
    const [only, another] = judged(given);
    if (!only) throw new Error('nothing judged');
    expect(another).toBeUndefined();
    expect(showYuan(only.implied.impliedPerHour)).toBe(perHour);
    expect(judgedWords(only)['zh-CN']).toContain(says);
  });

  test('a range is judged at both ends', () => {
    const ends = judged({ promise: '15-60', per: 'hour', relation: 'platform' });
    expect(ends.map(({ promised }) => showYuan(promised.amount))).toEqual(['15.00', '60.00']);
    expect(ends.map(({ implied }) => implied.possible)).toEqual([true, false]);
  });

  test('says what would have to be true, with the figure as it was promised', () => {
    const given: Partial<Typed> = { relation: 'platform', season: 'peak', promise: '月入过万' };
    const [only] = judged(given);
    if (!only?.needed) throw new Error('nothing needed');
    const { needed } = only;
    expect([showYuan(needed.perMonth), needed.reached, needed.drawn]).toEqual(['10000.00', 0, 5000]);
    const hours = Number(showQuantity(needed.weekHours?.hours ?? { units: 0n, scale: 1n }));
    // At the middle of what an hour brings, that many hours do bring it.
    expect(hours * (365 / 84) * Number(drawn(given).perHour.p50)).toBeCloseTo(1_000_000, -3);
    expect(needed.weekHours?.limit).toBe('over-law');
    // 12.00 an hour and as many calls as it takes, at 5 × 0.12 + 0.65 × 0.60 each.
    expect(needed.calls?.perHour).toBeCloseTo((115.07 - 12) / 0.99, 1);
    expect(needed.calls?.fits).toBe(false);
    expect(neededWords(needed, answered(given).prospect)).toHaveLength(3);
  });

  test('no number of calls is enough where calls are not paid', () => {
    const [only] = judged({ relation: 'platform', hour: '12', promise: '30', per: 'hour' });
    expect(only?.needed).toBeDefined();
    expect(only?.needed?.calls).toBeUndefined();
    const [less] = judged({ relation: 'platform', hour: '12', promise: '11', per: 'hour' });
    expect(less?.needed?.calls).toEqual({ perHour: 0, talkMinutes: 0, fits: true });
  });
});

describe('the drawing', () => {
  test('counts every month once, in columns that follow each other', () => {
    assert(
      property(array(bigInt({ min: 0n, max: 1_000_000n }), { minLength: 2 }), (amounts) => {
        const months = amounts.map(toFen).toSorted((one, other) => Number(one - other));
        const bins = binsOf(months);
        if (months[0] === months.at(-1)) return bins.length === 0;
        const isJoined = bins.every(({ to }, at) => bins[at + 1] === undefined || bins[at + 1]?.from === to);
        const isWhole = bins[0]?.from === months[0] && bins.at(-1)?.to === months.at(-1);
        return isJoined && isWhole && bins.reduce((sum, { count }) => sum + count, 0) === months.length;
      }),
    );
  });
});
