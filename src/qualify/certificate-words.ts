import type { Words } from '../kernel/words.ts';
import type { Refusal } from '../verify/chain.ts';
import { tokenWords } from '../verify/token-words.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

const notOurs = (zh: string, en: string): Words =>
  about(`${zh}这份证书不能用。`, `${en} This certificate does not hold.`);

/** Why a certificate does not hold: one sentence for each reason. What is wrong with characters is said as of any token. */
export const certificateRefusalWords: { readonly [kind in Refusal['kind']]: Words } = {
  ...tokenWords,
  'token-empty': about('这里没有证书。', 'There is no certificate here.'),
  'token-too-long': notOurs('内容太长，不是本站签的。', 'It is too long to be ours.'),
  'token-white-space': notOurs(
    '内容里夹着空白，真的不会有。',
    'There is white space in it; a genuine one has none.',
  ),
  'token-padding': notOurs(
    '内容里有等号，真的不会有。',
    'There are padding signs in it; a genuine one has none.',
  ),
  'token-characters': notOurs(
    '内容里有不该出现的字符。',
    'There are characters in it that no genuine one has.',
  ),
  'token-parts': notOurs('内容缺了一段，或多了一段。', 'A part of it is missing, or one too many is there.'),
  'token-encoding': notOurs(
    '编码不对，可能被改过或没有复制完整。',
    'Its encoding is wrong: it was changed, or not copied whole.',
  ),
  'token-not-json': notOurs(
    '内容解不开，可能被改过或没有复制完整。',
    'It cannot be read: it was changed, or not copied whole.',
  ),
  'token-duplicate-key': notOurs(
    '同一个项目写了两遍，这是伪造的手法。',
    'The same item is written twice, which is a way of forging.',
  ),
  'token-not-canonical': notOurs('写法不是唯一的规范写法。', 'It is not in its one canonical spelling.'),
  'algorithm-refused': notOurs(
    '签名用的算法不是本站认的那一种。',
    'It is signed by another algorithm than the one taken here.',
  ),
  'type-refused': notOurs(
    '这是别种用途的签名，不是试岗证书。',
    'This was signed for another purpose; it is no certificate of a test.',
  ),
  'header-unknown': notOurs(
    '签名的开头有不认识的项目，或缺了项目。',
    'The head of the signature has an unknown item, or lacks one.',
  ),
  'signature-length': notOurs('签名的长度不对。', 'The signature is not of its proper length.'),
  'claim-malformed': notOurs(
    '证书里有项目缺失或格式不对。',
    'An item of the certificate is missing or malformed.',
  ),
  'claim-unknown': notOurs('证书里有不认识的项目。', 'There is an unknown item in the certificate.'),
  'chain-too-short': notOurs(
    '只有一段签名，看不出是谁授权的。',
    'There is one signature only, and nothing says who endorsed it.',
  ),
  'chain-too-long': notOurs('授权多转了一手。', 'The endorsement was passed on once too often.'),
  'chain-swapped': notOurs(
    '授权和证书的次序颠倒了。',
    'Endorsement and certificate stand in the wrong order.',
  ),
  'issuer-unknown': notOurs(
    '授权的人不在本站信任的名单里。',
    'Whoever endorsed this is not among those trusted here.',
  ),
  'endorsement-signature-wrong': notOurs(
    '授权的签名对不上，是伪造的或被改过。',
    'The signature of the endorsement does not hold: it was forged or changed.',
  ),
  'endorsement-use': notOurs('这把密钥没有签证书的授权。', 'This key is not endorsed for certificates.'),
  'signer-not-endorsed': notOurs(
    '签这份证书的不是被授权的密钥。',
    'This was signed by another key than the one endorsed.',
  ),
  'posting-signature-wrong': notOurs(
    '证书的签名对不上，内容是伪造的或被改过。',
    'The signature of the certificate does not hold: it was forged or changed.',
  ),
  'endorsement-in-future': notOurs(
    '授权的日期在以后，请先核对设备的时间。',
    'The endorsement is dated in the future; check the clock of your device first.',
  ),
  'endorsement-expired': notOurs('授权已经到期。', 'The endorsement has expired.'),
  'endorsement-too-long': notOurs('授权的期限超过 400 天。', 'The endorsement runs for more than 400 days.'),
  'issued-in-future': notOurs(
    '证书的日期在以后，请先核对设备的时间。',
    'The certificate is dated in the future; check the clock of your device first.',
  ),
  expired: about(
    '证书已经过期。重做一次就有新的，不用花钱。',
    'The certificate has expired. Take the test again for a new one, free of charge.',
  ),
  'validity-too-long': notOurs(
    '有效期超过 180 天，本站不签这样的证书。',
    'It runs for more than 180 days; none such is signed here.',
  ),
  'dates-backwards': notOurs('证书的到期日在签发日之前。', 'The certificate ends before it begins.'),
  'dates-out-of-scope': notOurs(
    '证书的日期不在授权的期限之内。',
    'The dates of the certificate lie outside the endorsement.',
  ),
  'endorsement-revoked': notOurs('签证书的密钥已被撤销。', 'The key that signed this was revoked.'),
  'status-not-ours': about(
    '撤销名单不是担保方签的，没法确认密钥有没有被撤销。',
    'The list of withdrawals was not signed by whoever vouches, so it is not known whether the key was revoked.',
  ),
};
