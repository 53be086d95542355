import type { Column, Filter } from '../../../web/console/table/description.ts';
import { bookWords as words } from './book-page-words.ts';
import { disputeStates, type DisputeLine } from './pay-shape.ts';

/** The columns of a list of disputes, one's own or everybody's. */
export const disputeColumns: readonly Column<DisputeLine>[] = [
  {
    key: 'line',
    words: words.line,
    kind: 'text',
    of: ({ line }) => (line === null ? words.wholeSettlement : words.lineNumber(line)),
  },
  { key: 'amount', words: words.wanted, kind: 'money', of: ({ amount }) => amount },
  {
    key: 'state',
    words: words.state,
    kind: 'status',
    of: ({ state }) => state,
    states: {
      open: { words: words.disputeStates.open, tone: 'doubtful' },
      upheld: { words: words.disputeStates.upheld, tone: 'good' },
      rejected: { words: words.disputeStates.rejected, tone: 'plain' },
      withdrawn: { words: words.disputeStates.withdrawn, tone: 'plain' },
    },
  },
  { key: 'dueOn', words: words.dueOn, kind: 'account', of: ({ dueOn }) => dueOn, sort: 'dueOn' },
  { key: 'madeAt', words: words.madeAt, kind: 'time', of: ({ madeAt }) => madeAt, sort: 'at' },
  { key: 'decidedAt', words: words.decidedAt, kind: 'time', of: ({ decidedAt }) => decidedAt },
];

export const disputeStateFilter: Filter = {
  kind: 'choice',
  field: 'state',
  words: words.state,
  choices: disputeStates.map((value) => ({ value, words: words.disputeStates[value] })),
};
