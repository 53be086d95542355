import { assert, constantFrom, option, property, subarray } from 'fast-check';
import { expect, test } from 'vitest';
import { roles, type Role } from '../kernel/role.ts';
import { standingOf } from './role.ts';

const rows: readonly { wanted: readonly Role[]; agencyId?: string; problem: string | undefined }[] = [
  { wanted: ['owner'], problem: undefined },
  { wanted: ['recruiter', 'planner'], problem: undefined },
  { wanted: ['agency'], agencyId: 'a', problem: undefined },
  { wanted: ['agent'], agencyId: 'a', problem: undefined },
  { wanted: ['agent'], problem: undefined },
  { wanted: [], problem: 'role-missing' },
  { wanted: ['agency'], problem: 'agency-missing' },
  { wanted: ['agency', 'owner'], agencyId: 'a', problem: 'agency-role-alone' },
  { wanted: ['agency', 'agent'], agencyId: 'a', problem: 'agency-role-alone' },
  { wanted: ['owner'], agencyId: 'a', problem: 'agency-not-for-role' },
  { wanted: ['agent', 'payroll'], agencyId: 'a', problem: 'agency-not-for-role' },
];

test.each(rows)('$wanted with agency $agencyId: $problem', ({ wanted, agencyId, problem }) => {
  const standing = standingOf(wanted, agencyId);
  expect(standing.ok ? undefined : standing.problem.kind).toBe(problem);
});

test('whoever has an agency sees nothing of all of them', () => {
  assert(
    property(subarray([...roles]), option(constantFrom('a', 'b'), { nil: undefined }), (wanted, agencyId) => {
      const standing = standingOf(wanted, agencyId);
      if (!standing.ok) return;
      const { roles: held, agencyId: theirs } = standing.value;
      expect(held).toEqual(roles.filter((role) => wanted.includes(role)));
      expect(theirs).toBe(agencyId);
      if (held.includes('agency')) expect([held, theirs !== undefined]).toEqual([['agency'], true]);
      if (theirs !== undefined)
        expect(held.every((role) => ['agency', 'agent', 'applicant'].includes(role))).toBe(true);
    }),
  );
});
