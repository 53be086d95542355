import { describe, expect, test } from 'vitest';
import { roles } from '../kernel/role.ts';
import { personalKinds } from './personal.ts';
import {
  boundToAgency,
  isCoveredBy,
  isListedFor,
  isNeededFor,
  mayAnswerFor,
  readingProblem,
  readingPurposes,
  vaultPurposes,
} from './vault.ts';

const SUBJECT = 'the one it is about';
const reader = (...held: (typeof roles)[number][]) => ({ personId: 'somebody else', roles: held });

/** Who may read what for which purpose, as a whole: whoever changes the table changes this too. */
const READABLE = {
  owner: [],
  recruiter: ['reach', 'agreement'],
  agency: ['reach', 'agreement'],
  agent: [],
  supervisor: ['reach', 'emergency'],
  planner: [],
  payroll: ['pay', 'tax'],
  auditor: [],
  applicant: [],
} as const;

describe.each(roles)('%s', (role) => {
  test('reads what was kept for its work, for that purpose and no other', () => {
    for (const purpose of vaultPurposes)
      for (const readFor of vaultPurposes) {
        const isAllowed = purpose === readFor && READABLE[role].some((each) => each === readFor);
        const problem = readingProblem(
          { subjectId: SUBJECT, purpose, isRestricted: false },
          reader(role),
          readFor,
        );
        expect({ purpose, readFor, isAllowed: problem === undefined }).toEqual({
          purpose,
          readFor,
          isAllowed,
        });
      }
  });

  test('reads nothing for its work once only the law keeps it', () => {
    for (const purpose of vaultPurposes)
      expect(
        readingProblem({ subjectId: SUBJECT, purpose, isRestricted: true }, reader(role), purpose),
      ).toBeDefined();
  });

  test('reads for a legal duty only as owner or auditor', () => {
    const problem = readingProblem(
      { subjectId: SUBJECT, purpose: 'pay', isRestricted: true },
      reader(role),
      'legal-duty',
    );
    expect(problem === undefined).toBe(role === 'owner' || role === 'auditor');
  });
});

test('everybody reads their own, and only their own', () => {
  for (const purpose of vaultPurposes) {
    const entry = { subjectId: SUBJECT, purpose, isRestricted: true };
    expect(readingProblem(entry, { personId: SUBJECT, roles: ['agent'] }, 'own')).toBeUndefined();
    expect(readingProblem(entry, reader(...roles), 'own')).toEqual({ kind: 'reading-not-allowed' });
  }
});

test('a purpose the person did not give it for is refused, whoever asks', () => {
  const entry = { subjectId: SUBJECT, purpose: 'reach', isRestricted: false } as const;
  expect(readingProblem(entry, reader(...roles), 'pay')).toEqual({ kind: 'purpose-not-agreed' });
});

test('whoever may read nothing of it does not learn that it is there', () => {
  const entry = { subjectId: SUBJECT, purpose: 'pay', isRestricted: false } as const;
  expect(roles.filter((role) => isListedFor(entry, reader(role)))).toEqual(['owner', 'payroll', 'auditor']);
  expect(isListedFor({ ...entry, isRestricted: true }, reader('payroll'))).toBe(true);
});

test('an agency is bound to its own signatures, except for what is one’s own', () => {
  const own = { personId: 'anna', roles: ['agency'], agencyId: 'a1' } as const;
  expect(boundToAgency(own, SUBJECT)).toBe('a1');
  expect(boundToAgency(own, 'anna')).toBeUndefined();
  expect(boundToAgency(reader('recruiter'), SUBJECT)).toBeUndefined();
  expect(() => boundToAgency(reader('agency'), SUBJECT)).toThrow('without the agency');
});

test('only the person, and the owner for them, may have everything copied or erased', () => {
  expect(roles.filter((role) => mayAnswerFor(reader(role), SUBJECT))).toEqual(['owner']);
  expect(mayAnswerFor({ personId: SUBJECT, roles: ['agent'] }, SUBJECT)).toBe(true);
});

describe('nothing is taken that its purpose does not need', () => {
  test('a bank account only for pay, an identity number never to reach somebody', () => {
    expect(vaultPurposes.filter((purpose) => isNeededFor(purpose, 'bank-account'))).toEqual(['pay']);
    expect(isNeededFor('reach', 'id-number')).toBe(false);
  });

  test('every kind has a purpose, and every purpose a kind', () => {
    for (const kind of personalKinds)
      expect(vaultPurposes.some((purpose) => isNeededFor(purpose, kind))).toBe(true);
    for (const purpose of vaultPurposes)
      expect(personalKinds.some((kind) => isNeededFor(purpose, kind))).toBe(true);
  });

  test('before an agreement somebody may only be reached', () => {
    expect(vaultPurposes.filter((purpose) => isCoveredBy('privacy-consent', purpose))).toEqual(['reach']);
    expect(vaultPurposes.filter((purpose) => isCoveredBy('agreement', purpose))).toEqual([...vaultPurposes]);
    expect(readingPurposes).toContain('own');
  });
});
