import { type Clause, OURS, said, unread } from './clause.ts';

/** What only a student’s placement says. */
export const studentClauses = {
  studies: unread('student', said('学生', 'Students'), [OURS], () => [
    said(
      '乙方是在校学生，学业优先：考试和上课不安排工作。甲方不要求学校或中介代收报酬，也不向学校、中介付介绍费再从乙方扣回。',
      'Side B is a student and studies come first: there is no work during classes and examinations. Pay goes through no school or go-between, and no fee to one is taken back from side B.',
    ),
  ]),
} as const satisfies { readonly [id: string]: Clause };
