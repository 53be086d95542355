/** The legal relations under which work is offered; hours, pay cycle, floor and tax follow from it. */
export const relations = [
  'part-time',
  'labor-contract',
  'dispatch',
  'labor-service',
  'platform',
  'student',
] as const;

export type Relation = (typeof relations)[number];
