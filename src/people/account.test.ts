import { describe, expect, test } from 'vitest';
import { accountIn, type AccountNow, changeIn, type ChangeTyped } from './account.ts';

const typed = { name: 'lin', displayName: '林', roles: ['agent' as const] };

test('an account is what was typed, in good order', () => {
  expect(
    accountIn({ ...typed, name: ' Lin ', roles: ['planner', 'recruiter'], phone: '138 0000 0001' }),
  ).toEqual({
    ok: true,
    value: {
      name: 'lin',
      displayName: '林',
      standing: { roles: ['recruiter', 'planner'] },
      phone: '13800000001',
    },
  });
});

test.each([
  { more: { name: '' }, problem: 'name-malformed' },
  { more: { displayName: ' ' }, problem: 'shown-name-malformed' },
  { more: { roles: [] }, problem: 'role-missing' },
  { more: { phone: '1' }, problem: 'phone-malformed' },
])('an account with $more is refused: $problem', ({ more, problem }) => {
  expect(accountIn({ ...typed, ...more })).toEqual({ ok: false, problem: { kind: problem } });
});

describe('the house keeps an owner', () => {
  const owner: AccountNow = { roles: ['owner', 'recruiter'], isDisabled: false, otherOwners: 0 };
  const rows: readonly { now: AccountNow; change: ChangeTyped; problem: string | undefined; why: string }[] =
    [
      { now: owner, change: { isDisabled: true }, problem: 'last-owner', why: 'nobody could let anyone in' },
      { now: owner, change: { roles: ['recruiter'] }, problem: 'last-owner', why: 'nobody would be owner' },
      { now: owner, change: { displayName: '林' }, problem: undefined, why: 'a name changes nothing' },
      { now: owner, change: { roles: ['owner'] }, problem: undefined, why: 'still the owner' },
      {
        now: { ...owner, otherOwners: 1 },
        change: { isDisabled: true },
        problem: undefined,
        why: 'another is left',
      },
      {
        now: { ...owner, isDisabled: true },
        change: { roles: ['agent'] },
        problem: undefined,
        why: 'was none before',
      },
      {
        now: { ...owner, roles: ['agent'] },
        change: { isDisabled: true },
        problem: undefined,
        why: 'is none',
      },
    ];
  test.each(rows)('$change: $problem, since $why', ({ now, change, problem }) => {
    const wanted = changeIn(now, change);
    expect(wanted.ok ? undefined : wanted.problem.kind).toBe(problem);
  });
});

test('a change holds what was asked for and nothing else; null takes away', () => {
  const now: AccountNow = { roles: ['agent'], agencyId: 'a', isDisabled: false, otherOwners: 1 };
  expect(changeIn(now, { agencyId: null, phone: null })).toEqual({
    ok: true,
    value: { standing: { roles: ['agent'] }, phone: null },
  });
  expect(changeIn(now, {})).toEqual({ ok: true, value: {} });
  expect(changeIn(now, { roles: ['owner'] })).toEqual({
    ok: false,
    problem: { kind: 'agency-not-for-role' },
  });
});
