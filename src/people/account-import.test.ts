import { describe, expect, test } from 'vitest';
import { accountInRow } from './account-import.ts';

const row = { name: ' chen ', displayName: '陈静', roles: '座席', agency: '', phone: '' };

describe('the roles of a row', () => {
  test.each([
    { said: '座席', roles: ['agent'] },
    { said: 'agent', roles: ['agent'] },
    { said: 'Owner', roles: ['owner'] },
    { said: '招聘、班长', roles: ['recruiter', 'supervisor'] },
    { said: '招聘，planner; payroll', roles: ['recruiter', 'planner', 'payroll'] },
    { said: '审计 / 负责人', roles: ['auditor', 'owner'] },
    { said: 'staffing agency', roles: ['agency'] },
    { said: '劳务机构', roles: ['agency'] },
    // That at least one is needed is for the account to say, as it does when it is typed in.
    { said: '', roles: [] },
  ])('$said', ({ said, roles }) => {
    expect(accountInRow({ ...row, roles: said })).toMatchObject({ ok: true, value: { roles } });
  });

  test.each(['经理', '座席、经理', 'agent owner root', "agent'; drop table person; --"])(
    '%s is none',
    (said) => {
      expect(accountInRow({ ...row, roles: said })).toEqual({ ok: false, problem: { kind: 'role-unknown' } });
    },
  );
});

test('blanks around a cell are none of it, and an empty cell says nothing', () => {
  expect(accountInRow(row)).toEqual({
    ok: true,
    value: { name: 'chen', displayName: '陈静', roles: ['agent'], agencyName: undefined, phone: undefined },
  });
  expect(accountInRow({ ...row, agency: ' 青山人力 ', phone: '138 0000 0001' })).toMatchObject({
    value: { agencyName: '青山人力', phone: '138 0000 0001' },
  });
});
