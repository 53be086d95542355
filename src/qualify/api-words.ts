import type { Words } from '../kernel/words.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** What the API's own pages say of this room's doors. */
export const qualifyApiWords = {
  typed: about(
    '从一段打字的记录算出结论；什么也不保存。',
    'The verdict on one passage, reckoned from the record of how it was typed. Nothing is kept.',
  ),
  certificate: about(
    '把结果重新算一遍，签成证书；除了这次测试已经用过之外，什么也不保存。',
    'Everything reckoned again and signed as a certificate. Nothing is kept but that the session was used.',
  ),
  kept: about(
    '应持有人的请求，和报名放在一起的证书。',
    'A certificate kept with an application at its holder’s request.',
  ),
  own: about('自己存下的证书。', 'One’s own certificates that are kept.'),
  forgotten: about('拿走了，连同它依据的记录。', 'Gone, with the records it rests on.'),
  byHand: about('申请人工测试的请求。', 'Requests for a test by hand.'),
  byHandAnswer: about('答复一条请求；只能答一次。', 'Answer a request, once.'),
} as const;
