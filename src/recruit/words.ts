import type { Words } from '../kernel/words.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** Why something in recruiting was refused, by the code that goes with it. */
export const recruitWords = {
  'request-malformed': about(
    '请求的格式不对：字段与取值见 /api/docs。',
    'The request is not as it should be; fields and values are listed at /api/docs.',
  ),
  'not-found': about('没有这条记录，或它不归您管。', 'There is no such record, or it is not yours to see.'),
  'changed-meanwhile': about(
    '别人刚刚改过这条记录，请刷新后再改。',
    'Somebody changed this meanwhile: reload it and try again.',
  ),
  'root-malformed': about(
    '这不是 Ed25519 公钥。请粘贴 likui keys show 打出的那一行；私钥不要放到这里。',
    'This is no Ed25519 public key. Paste the line that `likui keys show` prints; never a private key.',
  ),
  'root-known': about('这个根密钥已经登记过。', 'This root key is listed already.'),
  'endorsement-refused': about(
    '授权核对不过：它不是已登记的根密钥签的，或已过期，或格式不对。',
    'The endorsement does not hold: it is not by a root listed here, or has expired, or is malformed.',
  ),
  'endorsement-known': about('这份授权已经登记过。', 'This endorsement is listed already.'),
  'endorsement-agency': about(
    '机构的授权要选是哪家机构，并且名称要与授权里写的一样。',
    'Choose the agency that the endorsement is for; its name must be the one that was signed.',
  ),
  'endorsement-missing': about(
    '这家机构没有覆盖这个岗位、城市和日期的有效授权，不能发布。',
    'This agency has no endorsement in force for this work, city and these dates; nothing can be published.',
  ),
  'endorsement-revoked': about('这份授权已经撤销。', 'This endorsement is revoked already.'),
  'signing-key-missing': about(
    '服务器上没有这家机构的签名密钥，不能签发。请负责人检查 LIKUI_SIGNING_KEYS 或 signing.keys。',
    'The signing key of this agency is not on the server. The owner should look at LIKUI_SIGNING_KEYS or signing.keys.',
  ),
  'peak-taken': about('已经有同名的高峰。', 'There is a peak of this name already.'),
  'peak-backwards': about('高峰的结束日在开始日之前。', 'The peak ends before it begins.'),
  'peak-missing': about('没有这个高峰。', 'There is no such peak.'),
  'agency-missing': about('没有这家机构，或它已停用。', 'There is no such agency, or it is suspended.'),
  'not-draft': about(
    '已经签发的招聘不能再改；请撤回后另写一条。',
    'What was signed cannot be changed: withdraw it and write another.',
  ),
  'not-later': about('新的截止日要比现在的晚。', 'The new last day must be later than the present one.'),
  'not-published': about('这条招聘现在没有发布。', 'This posting is not published now.'),
  'offer-not-allowed': about(
    '这条招聘现在不能发布。请按下面逐条列出的理由修改后再发布。',
    'This posting cannot be published yet: mend what is listed and publish again.',
  ),
} as const;

export type RecruitRefusal = keyof typeof recruitWords;

/** What the doors of this room say of themselves. */
export const recruitApiWords = {
  roots: about('可信任的根公钥。', 'The public root keys that this house trusts.'),
  addRoot: about('登记一个根公钥。', 'Lists a public root key.'),
  retireRoot: about(
    '停用一个根公钥：它签的一切不再有效。',
    'Retires a root: nothing under it holds any more.',
  ),
  endorsements: about('授权名单。机构只看到自己的。', 'Endorsements. An agency sees its own.'),
  addEndorsement: about('登记一份根密钥签好的授权。', 'Lists an endorsement that a root signed.'),
  revoke: about('撤销一份授权。', 'Revokes an endorsement.'),
  peaks: about('高峰：什么时候要多少人。', 'Peaks: when how many people are wanted.'),
  addPeak: about('新增一个高峰。', 'Adds a peak.'),
  postings: about('招聘。机构只看到自己的。', 'Postings. An agency sees its own.'),
  posting: about('一条招聘，和它现在能不能发布。', 'A posting, and whether it could be published now.'),
  addPosting: about('写一条招聘草稿。', 'Writes a draft of a posting.'),
  changePosting: about('改草稿。', 'Changes a draft.'),
  judge: about(
    '一条招聘能不能发布：法律的理由带条文，本站验真的发现带原文。',
    'Whether an offer could be published: grounds of law with their article, findings of our check with the words.',
  ),
  publish: about('核对、签名并发布。', 'Checks, signs and publishes.'),
  renew: about(
    '到期以前续期：同一个短码，重新签名，只改截止日。',
    'Renews a posting before its last day: signed again under the same code, with a later day alone.',
  ),
  withdraw: about(
    '撤回一条招聘；撤销名单随即写明。',
    'Withdraws a posting; the signed list says so at once.',
  ),
  status: about(
    '撤销名单：由本站的状态密钥签名，写明截至何时。',
    'The signed list of what was withdrawn, with its time.',
  ),
  job: about('一条已签名招聘的全文和签名。', 'The whole of a signed posting, and its token.'),
} as const;
