import { type Clause, OURS, said, unread } from './clause.ts';

/** What only an agreement with a platform says. */
export const platformClauses = {
  rules: unread('platform', said('规则和申诉', 'Rules and objections'), [OURS], () => [
    said(
      '派单、评分和结算的规则公开，改变前告诉乙方；乙方对评分和结算有异议可以申诉，由人答复并写明理由。',
      'The rules by which work is offered, marked and settled are open, and side B is told before they change; objections to marks and settlements are answered by a person, with reasons.',
    ),
  ]),
} as const satisfies { readonly [id: string]: Clause };
