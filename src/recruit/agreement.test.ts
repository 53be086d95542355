import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../tests/fixtures/recruit/agreements.ts';
import { chinaDayOf } from '../kernel/china-day.ts';
import { relations } from '../terms/relation.ts';
import {
  afterAct,
  agreementActs,
  maySignFor,
  phaseAt,
  signedNameIn,
  type AgreementPhase,
} from './agreement.ts';
import { judgeTerms } from './agreement-check.ts';
import { monthsAfter, probationDaysMax } from './agreement-terms.ts';

describe('what may be done with an agreement', () => {
  test('whatever is tried, in whatever order, only two signatures make it hold', () => {
    assert(
      property(array(constantFrom(...agreementActs), { maxLength: 12 }), (tried) => {
        let phase: AgreementPhase = 'drafted';
        const done: string[] = [];
        for (const act of tried) {
          const next = afterAct(phase, act);
          if (!next.ok) continue;
          phase = next.value;
          done.push(act);
        }
        const isSigned = phase === 'signed' || phase === 'ended';
        const signatures = done.filter((act) => act.startsWith('sign-'));
        expect(isSigned).toBe(done.includes('sign-as-worker'));
        if (isSigned) expect(signatures).toEqual(['sign-for-operator', 'sign-as-worker']);
        // Nothing is signed twice, and what both signed can only end.
        expect(new Set(signatures).size).toBe(signatures.length);
        if (isSigned) expect(done.slice(2).every((act) => act === 'end')).toBe(true);
        if (phase === 'replaced')
          for (const act of agreementActs) expect(afterAct(phase, act).ok).toBe(false);
      }),
    );
  });

  test('signing in vain says that it is too late only where it is', () => {
    expect(afterAct('lapsed', 'sign-as-worker')).toMatchObject({ problem: { kind: 'agreement-lapsed' } });
    expect(afterAct('withdrawn', 'sign-as-worker')).toMatchObject({ problem: { kind: 'act-not-possible' } });
  });

  test('lapses by itself, and never once both have signed', () => {
    const [signBy, later] = [new Date('2026-12-08T15:59:59Z'), new Date('2026-12-08T16:00:00Z')];
    expect(phaseAt('offered', signBy, signBy)).toBe('offered');
    expect(phaseAt('offered', signBy, later)).toBe('lapsed');
    expect(phaseAt('signed', signBy, later)).toBe('signed');
  });

  test('an agency signs for nobody but those whom it sends', () => {
    for (const relation of relations) {
      expect(maySignFor(relation, ['agency'])).toBe(relation === 'dispatch');
      expect(maySignFor(relation, ['recruiter'])).toBe(true);
      expect(maySignFor(relation, ['agent', 'planner', 'payroll', 'auditor', 'applicant'])).toBe(false);
    }
  });
});

test.each([
  ['沈小满', '沈小满'],
  ['  阿卜杜拉·买买提 ', '阿卜杜拉·买买提'],
  ['Mary  Ann O’Neill', 'Mary Ann O’Neill'],
  ['沈', undefined],
  ['', undefined],
  ['110101199003070038', undefined],
  ['沈小满1', undefined],
  ['<b>沈小满', undefined],
  ['沈'.repeat(41), undefined],
])('the name %j is taken as %j', (typed, name) => {
  expect(signedNameIn(typed)).toBe(name);
});

const codesOf = (change: Parameters<typeof termsOf>[0]) =>
  judgeTerms(termsOf(change)).refusals.map(({ code }) => code);

describe('terms', () => {
  const contract = { relation: 'labor-contract', settlement: 31, weekHours: '40', dayHours: '8' } as const;

  test.each([
    [{}, []],
    [{ settlement: 31 as const }, ['part-time-pay-cycle']],
    [{ weekHours: '30' }, ['part-time-week-hours']],
    [{ hourly: '22.00' }, ['under-floor']],
    [{ training: '10.00' }, ['under-floor']],
    [{ probationDays: 30 }, ['part-time-probation']],
    [{ probationDays: 1, relation: 'platform' as const }, ['probation-without-employment']],
    [{ host: '某单位' }, ['host-missing']],
    [{ endsOn: '2026-11-30' }, ['ends-before-it-begins']],
    [{ ...contract, endsOn: '2027-11-30', probationDays: 60 }, []],
    [{ ...contract, endsOn: '2027-11-29', probationDays: 31 }, ['probation-too-long']],
    [{ ...contract, endsOn: '2027-02-27', probationDays: 1 }, ['probation-too-long']],
    [{ ...contract, relation: 'dispatch' as const, host: '某单位', endsOn: '2028-11-30' }, []],
    [
      { ...contract, relation: 'dispatch' as const, host: '某单位', endsOn: '2028-11-29' },
      ['dispatch-under-two-years'],
    ],
    [
      { ...contract, relation: 'dispatch' as const, host: null, endsOn: null },
      ['host-missing', 'dispatch-under-two-years'],
    ],
  ])('%j are refused for %j', (change, codes) => {
    expect(codesOf(change)).toEqual(codes);
  });

  test('training for less than the rate card of the offer gives', () => {
    expect(judgeTerms(termsOf({ training: '23.99' }), '24.00').refusals).toMatchObject([
      { code: 'training-under-card' },
    ]);
    expect(judgeTerms(termsOf({ training: '24.00' }), '24.00').refusals).toEqual([]);
  });

  test('every refusal names its article', () => {
    for (const { article } of judgeTerms(termsOf({ settlement: 31, hourly: '1', probationDays: 9 })).refusals)
      expect(article?.['zh-CN']).toMatch(/第.+条/u);
  });

  test('months and probation are counted as the law does', () => {
    expect(monthsAfter(chinaDayOf('2026-11-30'), 3)).toBe('2027-02-28');
    expect(monthsAfter(chinaDayOf('2027-11-29'), 3)).toBe('2028-02-29');
    expect(probationDaysMax(chinaDayOf('2026-12-01'), null)).toBe(180);
    expect(probationDaysMax(chinaDayOf('2026-12-01'), chinaDayOf('2029-11-30'))).toBe(180);
    expect(probationDaysMax(chinaDayOf('2026-12-01'), chinaDayOf('2029-11-29'))).toBe(60);
  });
});
