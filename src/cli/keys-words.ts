import type { Words } from '../kernel/words.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** What `likui keys` says. */
export const keysWords = {
  summary: about(
    '签名密钥：在自己保管的电脑上生成，用根密钥给机构授权。根密钥不要放到服务器上。',
    'Signing keys: made where you keep them; the root endorses agencies. Never put the root on the server.',
  ),
  usage: about(
    '用法：likui keys make 文件 名称；likui keys show 文件；likui keys endorse 根密钥文件 授权内容.json',
    'Usage: likui keys make FILE NAME; likui keys show FILE; likui keys endorse ROOT-FILE REQUEST.json',
  ),
  'signing-keys-malformed': about(
    '这个文件里有一行不是完整的 Ed25519 私钥（JWK）。',
    'A line of this file is no whole private Ed25519 key (JWK).',
  ),
  'signing-keys-unreadable': about('读不了密钥文件。', 'The file of keys cannot be read.'),
  'signing-keys-open-to-others': about(
    '这台电脑上的别人也能读密钥文件。请先运行 chmod 600，再试一次。',
    'Others on this machine may read the file of keys. Run chmod 600 on it and try again.',
  ),
  none: about('这个文件里没有密钥。', 'There is no key in this file.'),
  requestMalformed: about(
    '授权内容读不出来。应是 JSON：use（posting 或 status）、subject、key、days；posting 还要 licences、roles、cities、from、to。',
    'The request cannot be read. It should be JSON: use (posting or status), subject, key, days; for posting also licences, roles, cities, from, to.',
  ),
  made: about(
    '密钥已生成，只有您能读。私钥留在那个文件里；上面是可以公开的一半，用来核对和信任。',
    'The key is made; only you can read it. The private half stays in that file; above is the half to hand round.',
  ),
  shown: about('以上是可以公开的公钥。', 'These are the public halves.'),
  endorsed: about(
    '以上是授权，可以公开；请交给负责人登记到招聘台。',
    'This is the endorsement; it is public. Enter it in the recruiting console.',
  ),
} as const satisfies { readonly [name: string]: Words };
