import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf, termsOf } from '../../tests/fixtures/recruit/agreements.ts';
import { chinaDayOf } from '../kernel/china-day.ts';
import { relations } from '../terms/relation.ts';
import {
  agreementTextOf,
  changesBetween,
  readAgreement,
  recordFingerprint,
  spelling,
  type SignedRecord,
} from './agreement-text.ts';
import { fingerprintOf } from './fingerprint.ts';
import { agreementTemplates } from './facts/agreement-templates.ts';
import { doneSteps, onboardingOf } from './onboarding.ts';

const whole = spelling(draftOf());

describe('the fingerprint of an agreement', () => {
  test('is SHA-256 as everybody computes it', () => {
    expect(fingerprintOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('changes with any changed byte, and what does not have it is not read', () => {
    const fingerprint = fingerprintOf(whole);
    expect(readAgreement(whole, fingerprint)).toMatchObject({ ok: true, value: draftOf() });
    assert(
      property(integer({ min: 0, max: whole.length - 1 }), constantFrom('0', ' ', '元', '"'), (at, sign) => {
        const other = `${whole.slice(0, at)}${sign}${whole.slice(at + 1)}`;
        if (other === whole) return;
        expect(fingerprintOf(other)).not.toBe(fingerprint);
        expect(readAgreement(other, fingerprint)).toEqual({
          ok: false,
          problem: { kind: 'agreement-damaged' },
        });
      }),
    );
  });

  test('is of one spelling alone: another one is refused under its own fingerprint too', () => {
    const loose = JSON.stringify(JSON.parse(whole), undefined, 1);
    expect(readAgreement(loose, fingerprintOf(loose)).ok).toBe(false);
    const more = whole.replace('{', '{"a":1,');
    expect(readAgreement(more, fingerprintOf(more)).ok).toBe(false);
  });

  test('of a signature changes with name, time, code, side and language', () => {
    const record: SignedRecord = {
      agreement: fingerprintOf(whole),
      side: 'worker',
      person: '01900000-0000-7000-8000-000000000001',
      name: '沈小满',
      code: '01900000-0000-7000-8000-000000000002',
      language: 'zh-CN',
      at: '2026-11-24T03:04:05.000Z',
    };
    const others: readonly SignedRecord[] = [
      { ...record, name: '沈小滿' },
      { ...record, side: 'operator' },
      { ...record, language: 'en' },
      { ...record, at: '2026-11-24T03:04:05.001Z' },
      { ...record, code: record.person },
      { ...record, person: record.code },
      { ...record, agreement: fingerprintOf('') },
    ];
    expect(new Set([record, ...others].map(recordFingerprint)).size).toBe(others.length + 1);
  });
});

describe.each(relations)('the agreement of %s', (relation) => {
  const host = relation === 'dispatch' ? '北辰人力（示例）' : null;
  const text = draftOf({ relation, host, endsOn: '2028-11-30' });

  test('says what it fixes, in both languages, clause by clause', () => {
    for (const { paragraphs, rests, id } of text.clauses) {
      expect(paragraphs.length, id).toBeGreaterThan(0);
      expect(rests.length, id).toBeGreaterThan(0);
      for (const said of [...paragraphs, ...rests]) {
        expect(said['zh-CN'].length, id).toBeGreaterThan(3);
        expect(said.en, id).not.toMatch(/undefined|null|NaN/u);
      }
    }
    const all = JSON.stringify(text.clauses);
    for (const wanted of [
      '23.50',
      '2026-12-01',
      '成都',
      '远山物流（示例）',
      '押金',
      '身份证',
      '结算',
      '税',
      '工伤',
    ])
      expect(all).toContain(wanted);
  });

  test('has each clause once', () => {
    const ids = text.clauses.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('wants a lawyer, and says which wording rests on no text that was read', () => {
    expect(agreementTemplates[relation].status).toBe('待核实');
    expect(text.clauses.find(({ id }) => id === 'network')?.isConfirmed).toBe(false);
  });
});

test('article 17 item by item: a contract has a clause for each', () => {
  // 用人单位；劳动者；期限；内容和地点；工时休假；报酬；社会保险；劳动保护.
  const items = ['parties', 'identity', 'term', 'work', 'hours', 'pay', 'insurance', 'protection'];
  for (const relation of ['labor-contract', 'dispatch'] as const) {
    const ids = agreementTemplates[relation].clauses.map(({ id }) => id);
    expect(items.filter((item) => !ids.includes(item))).toEqual([]);
  }
  const dispatched = agreementTemplates.dispatch.clauses.map(({ id }) => id);
  expect(dispatched).toContain('dispatch');
});

test('a new one says what it says otherwise, and nothing else', () => {
  const before = draftOf();
  expect(changesBetween(before, before)).toEqual([]);
  const after = agreementTextOf({
    number: 'LK-23456789',
    datedOn: chinaDayOf('2026-11-25'),
    signBy: before.signBy,
    replaces: fingerprintOf(whole),
    terms: termsOf({ hourly: '25.00' }),
  });
  const changes = changesBetween(before, after);
  expect(changes.map(({ clause }) => clause)).toEqual(['pay']);
  expect(changes[0]?.before[0]?.['zh-CN']).toContain('23.50');
  expect(changes[0]?.after[0]?.['zh-CN']).toContain('25.00');
  expect(changes[0]?.after).toHaveLength(1);
});

const signedOn = chinaDayOf('2026-11-24');
const idsOf = (relation: 'part-time' | 'labor-contract' | 'platform') =>
  onboardingOf(termsOf({ relation }), signedOn).map(({ id }) => id);

describe('the first days', () => {
  test('come in order, and whatever takes the worker’s time is paid by the hour of training', () => {
    const items = onboardingOf(termsOf({ training: '24.00' }), signedOn);
    expect(items.map(({ dueOn }) => dueOn)).toEqual(items.map(({ dueOn }) => dueOn).toSorted());
    const paid = items.filter(({ paidMinutes }) => paidMinutes > 0);
    expect(paid.map(({ id, pay }) => [id, pay])).toEqual([
      ['check', 1200n],
      ['training', 9600n],
      ['privacy', 800n],
      ['first-shift', 7200n],
    ]);
    expect(items.find(({ id }) => id === 'check')?.dueOn).toBe('2026-12-01');
  });

  test('hold what the relation asks for', () => {
    expect(idsOf('part-time')).toContain('injury');
    expect(idsOf('part-time')).not.toContain('insurance');
    expect(idsOf('labor-contract')).toContain('insurance');
    expect(idsOf('platform')).not.toContain('injury');
  });

  test('the latest mark of a step counts', () => {
    const marks = [
      { item: 'copy', isDone: true, at: '1' },
      { item: 'check', isDone: true, at: '2' },
      { item: 'copy', isDone: false, at: '3' },
    ];
    expect([...doneSteps(marks)]).toEqual([['check', '2']]);
  });
});
