import type { Words } from '../kernel/words.ts';
import type { Refusal } from './chain.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

const notOurs = (zh: string, en: string): Words =>
  about(`${zh}不要据此相信任何招聘。`, `${en} Do not believe a posting on the strength of it.`);

/** Why a signature does not make a posting genuine: one sentence for each reason. */
export const tokenWords: { readonly [kind in Refusal['kind']]: Words } = {
  'token-empty': about('这里没有签名内容。', 'There is no signed content here.'),
  'token-too-long': notOurs('签名内容太长，不是本站发的。', 'The signed content is too long to be ours.'),
  'token-white-space': notOurs(
    '签名内容里夹着空白，真的不会有。',
    'There is white space inside the signed content; a genuine one has none.',
  ),
  'token-padding': notOurs(
    '签名内容里有等号，真的不会有。',
    'There are padding signs in the signed content; a genuine one has none.',
  ),
  'token-characters': notOurs(
    '签名内容里有不该出现的字符。',
    'There are characters in the signed content that no genuine one has.',
  ),
  'token-parts': notOurs(
    '签名内容缺了一段，或多了一段。',
    'A part of the signed content is missing, or one too many is there.',
  ),
  'token-encoding': notOurs(
    '签名内容的编码不对，可能被改过或没有复制完整。',
    'The encoding of the signed content is wrong: it was changed, or not copied whole.',
  ),
  'token-not-json': notOurs(
    '签名内容解不开，可能被改过或没有复制完整。',
    'The signed content cannot be read: it was changed, or not copied whole.',
  ),
  'token-duplicate-key': notOurs(
    '同一个项目在签名内容里写了两遍，这是伪造的手法。',
    'The same item is written twice in the signed content, which is a way of forging.',
  ),
  'token-not-canonical': notOurs(
    '签名内容的写法不是唯一的规范写法。',
    'The signed content is not in its one canonical spelling.',
  ),
  'algorithm-refused': notOurs(
    '签名用的算法不是本站认的那一种。',
    'The signature uses another algorithm than the one taken here.',
  ),
  'type-refused': notOurs(
    '这是别种用途的签名，不是招聘的签名。',
    'This was signed for another purpose; it is no signature of a posting.',
  ),
  'header-unknown': notOurs(
    '签名的开头有不认识的项目，或缺了项目。',
    'The head of the signature has an unknown item, or lacks one.',
  ),
  'signature-length': notOurs('签名的长度不对。', 'The signature is not of its proper length.'),
  'claim-malformed': notOurs(
    '签名内容里有项目缺失或格式不对。',
    'An item of the signed content is missing or malformed.',
  ),
  'claim-unknown': notOurs('签名内容里有不认识的项目。', 'There is an unknown item in the signed content.'),
  'fee-charged': about(
    '签名内容没有写明收费为 0。任何要先交钱的招聘都不要信。',
    'The signed content does not say that the fee is 0. Believe no posting that asks for money first.',
  ),
  'contact-missing': notOurs('签名内容里没有联系方式。', 'There is no contact in the signed content.'),
  'apply-missing': notOurs(
    '签名内容里没有正规的报名网址。',
    'There is no proper address to apply at in the signed content.',
  ),
  'chain-too-short': notOurs(
    '只有一段签名，看不出是谁授权的。',
    'There is one signature only, and nothing says who endorsed it.',
  ),
  'chain-too-long': notOurs(
    '授权多转了一手，本站只认负责人直接授权的机构。',
    'The endorsement was passed on; only agencies endorsed by the root itself count here.',
  ),
  'chain-swapped': notOurs('授权和招聘的次序颠倒了。', 'Endorsement and posting stand in the wrong order.'),
  'issuer-unknown': notOurs(
    '授权的人不在您信任的名单里。',
    'Whoever endorsed this is not among those you trust.',
  ),
  'endorsement-signature-wrong': notOurs(
    '授权的签名对不上，授权是伪造的或被改过。',
    'The signature of the endorsement does not hold: it was forged or changed.',
  ),
  'endorsement-use': notOurs(
    '这份授权是给别的用途的，不能用来发招聘。',
    'This endorsement is for another use, not for postings.',
  ),
  'signer-not-endorsed': notOurs(
    '签这条招聘的不是被授权的那家机构。',
    'This posting was signed by somebody else than the agency that was endorsed.',
  ),
  'posting-signature-wrong': notOurs(
    '招聘的签名对不上，内容是伪造的或被改过。',
    'The signature of the posting does not hold: it was forged or changed.',
  ),
  'endorsement-in-future': notOurs(
    '授权的日期在以后，请先核对手机的时间。',
    'The endorsement is dated in the future; check the clock of your device first.',
  ),
  'endorsement-expired': about(
    '这家机构的授权已经到期。请到官方渠道看有没有新的招聘。',
    'The endorsement of this agency has expired. See the official channels for newer postings.',
  ),
  'endorsement-too-long': notOurs(
    '授权的期限超过 400 天，本站不认。',
    'The endorsement runs for more than 400 days, which is not taken here.',
  ),
  'issued-in-future': notOurs(
    '招聘的签发日期在以后，请先核对手机的时间。',
    'The posting is dated in the future; check the clock of your device first.',
  ),
  expired: about(
    '这条招聘已经过期。请到官方渠道看有没有新的。',
    'This posting has expired. See the official channels for newer ones.',
  ),
  'validity-too-long': notOurs(
    '招聘的有效期超过 30 天，本站不认。',
    'The posting runs for more than 30 days, which is not taken here.',
  ),
  'dates-backwards': notOurs('招聘的到期日在签发日之前。', 'The posting ends before it begins.'),
  'role-out-of-scope': notOurs(
    '这家机构没有招这类岗位的授权。',
    'This agency is not endorsed for this kind of work.',
  ),
  'city-out-of-scope': notOurs(
    '这家机构没有在这个城市招人的授权。',
    'This agency is not endorsed for this city.',
  ),
  'dates-out-of-scope': notOurs(
    '招聘的日期不在授权的期限之内。',
    'The dates of the posting lie outside the endorsement.',
  ),
  'posting-differs': notOurs(
    '页面上的招聘全文和签名时的不一样。',
    'The full posting shown is not the one that was signed.',
  ),
  revoked: about(
    '这条招聘已被撤回。不要再按它报名。',
    'This posting was withdrawn. Do not apply by it any more.',
  ),
  'endorsement-revoked': about(
    '这家机构的授权已被撤销。不要再按它的招聘报名。',
    'The endorsement of this agency was revoked. Do not apply by its postings any more.',
  ),
  'status-not-ours': about(
    '撤销名单不是担保方签的，没法确认这条招聘有没有被撤回。',
    'The list of withdrawals was not signed by whoever vouches here, so it is not known whether this posting was withdrawn.',
  ),
  'status-in-future': about(
    '撤销名单的日期在以后，请先核对手机的时间。',
    'The list of withdrawals is dated in the future; check the clock of your device first.',
  ),
};

export const verifyCommandWords = {
  summary: about(
    '核对一条签名的招聘：谁为谁担保，签了什么，到什么时候，有没有撤回。',
    'Verify a signed posting: who vouches for whom, what was signed, until when, whether it was withdrawn.',
  ),
  trustMissing: about(
    '没有可信任的公钥：请在输入里给 roots，或用 LIKUI_TRUST 指定放公钥的文件。',
    'There is no key to trust: give roots in the input, or name a file of public keys in LIKUI_TRUST.',
  ),
  trustMalformed: about(
    'LIKUI_TRUST 指的文件读不出公钥。它应是 JWK 的列表，里面只有 Ed25519 公钥。',
    'No keys can be read from the file named by LIKUI_TRUST. It should be a list of JWKs, Ed25519 public keys only.',
  ),
} as const;

/** The kinds of work, as people call them. */
export const workRoleWords = {
  hotline: about('电话客服', 'Hotline agent'),
  chat: about('在线客服', 'Chat agent'),
  claims: about('理赔客服', 'Claims agent'),
  complaints: about('投诉处理', 'Complaints agent'),
  quality: about('质检', 'Quality checker'),
} as const;
