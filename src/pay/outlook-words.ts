import { about } from '../terms/words.ts';

/** What this door says of itself. */
export const outlookWords = {
  outlook: about(
    '自己今天已挣多少，照这一期的速度再上一班（4 小时）会多多少；都按整期核算的差额算。',
    'What one’s own today has brought, and what one more shift of 4 hours at this period’s pace would: the difference it makes to the whole reckoning.',
  ),
} as const;
