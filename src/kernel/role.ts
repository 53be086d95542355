/** What a person may be here. What each role may do stands in one table, `src/server/doors.ts`. */
export const roles = [
  'owner',
  'recruiter',
  'agency',
  'agent',
  'supervisor',
  'planner',
  'payroll',
  'auditor',
  'applicant',
] as const;

export type Role = (typeof roles)[number];
