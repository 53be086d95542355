import type { Provenance } from './fact.ts';

/** Where the three lists below come from: experience of the trade, none of them read at an owner. */
export const addressListsProvenance: Provenance = {
  source: 'public lists of link shorteners, mailbox providers and cheap endings; from memory',
  checkedOn: '2026-11-23',
  status: 'to-verify',
};

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Hosts that forward to an address one cannot see. Big platforms run some of them, so it is a reason to look, no more. */
export const shortLinkHosts = set(`
  t.cn url.cn dwz.cn dwz.win suo.im suo.nz mrw.so rrd.me 3.cn u.jd.com tb.cn m.tb.cn c.tb.cn s.tb.cn sina.lt
  v.douyin.com p.pinduoduo.com xhslink.com b23.tv w.url.cn tinyurl.com bit.ly t.co goo.gl is.gd v.gd ow.ly
  cutt.ly rebrand.ly shorturl.at t.ly rb.gy s.id tiny.cc reurl.cc 6du.in 985.so ft12.com sourl.cn urlify.cn
  dwz1.cc 0x3.me u3v.cn n9.cl soo.gd bl.ink lnk.to kurl.cc
`);

/** Mailboxes that anybody opens. Small honest employers use them too; a company that claims a brand does not. */
export const mailboxHosts = set(`
  qq.com vip.qq.com foxmail.com 163.com 126.com yeah.net 188.com vip.163.com vip.126.com sina.com sina.cn
  vip.sina.com sohu.com aliyun.com 139.com 189.cn wo.cn 21cn.com tom.com gmail.com outlook.com hotmail.com live.com
  live.cn msn.com yahoo.com yahoo.com.cn icloud.com me.com proton.me protonmail.com mail.ru yandex.com
  gmx.com mail.com zoho.com
`);

/** Endings that cost little and are thrown away after use. Weak information: honest sites have them as well. */
export const oddEndings = set(`
  top vip xyz icu cc club shop site online win bid loan work fun live buzz cyou cfd sbs rest lol pw tk ml ga cf
  gq ws wang ren click link monster quest bond beauty hair skin makeup autos boats today world space store
  tech cam mom life email pics bar ink run cool ltd pro
`);
