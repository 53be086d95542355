import type { Words } from '../kernel/words.ts';
import type { ChannelKind } from './facts/official-channels.ts';

/** A name that is the same in every language. */
export const ownName = (name: string): Words => ({ 'zh-CN': name, en: name });

/** What an entry of the register is, for a sentence that says what matched. */
export const channelKindWords: Readonly<Record<ChannelKind, Words>> = {
  domain: { 'zh-CN': '网址', en: 'site' },
  'domain-suffix': { 'zh-CN': '专用域名后缀', en: 'reserved domain ending' },
  'short-code': { 'zh-CN': '服务号码', en: 'service number' },
  phone: { 'zh-CN': '服务电话', en: 'service telephone' },
  app: { 'zh-CN': '应用', en: 'app' },
  'mini-program': { 'zh-CN': '小程序', en: 'mini-program' },
  entity: { 'zh-CN': '公司', en: 'company' },
  'credit-code': { 'zh-CN': '统一社会信用代码', en: 'unified social credit code' },
  licence: { 'zh-CN': '许可证号', en: 'licence number' },
};

/** What a match does not prove, by what matched. Each is how impostors use it. */
export const notProvenWords: Readonly<Record<ChannelKind, Words>> = {
  domain: {
    'zh-CN':
      '网址是它的，不等于发消息的人是它的；招聘平台上的内容也由别人发布。请自己在浏览器里输入网址，在站内找到这条招聘。',
    en: 'The address is theirs; that does not make the sender theirs, and on job sites others publish. Type the address yourself and find the posting on the site.',
  },
  'domain-suffix': {
    'zh-CN': '这个后缀只给政府机构用，但发消息的人未必是它的。请自己输入网址打开核对。',
    en: 'Only government bodies get this ending; the sender need not be one. Type the address yourself and compare.',
  },
  'short-code': {
    'zh-CN': '来电和短信显示的号码可以伪造。不要接着谈，自己拨这个号码去问。',
    en: 'Callers and messages can show a forged number. Do not go on talking: dial the number yourself and ask.',
  },
  phone: {
    'zh-CN': '来电显示的号码可以伪造。不要接着谈，自己拨这个号码去问。',
    en: 'Callers can show a forged number. Do not go on talking: dial it yourself and ask.',
  },
  app: {
    'zh-CN': '同名的应用谁都能做。只从手机自带的应用商店装，不要装别人发来的安装包。',
    en: 'Anybody can give an app that name. Install only from your phone’s own store, never a file you were sent.',
  },
  'mini-program': {
    'zh-CN': '名字相近的小程序很多。请点开“关于”看主体是哪家公司。',
    en: 'Many mini-programs have similar names. Open “About” and see which company is behind it.',
  },
  entity: {
    'zh-CN': '公司名称是公开的，谁都能写上。要看收您简历、跟您签合同的是不是这家公司。',
    en: 'A company’s name is public and anybody can write it. What counts is who takes your application and signs with you.',
  },
  'credit-code': {
    'zh-CN': '代码印在每张执照上，谁都能抄。要看收您简历、跟您签合同的是不是这家公司。',
    en: 'The code is on every licence and anybody can copy it. What counts is who takes your application and signs with you.',
  },
  licence: {
    'zh-CN': '许可证号是公开的，谁都能抄。请到发证的人社部门按号码查持证人。',
    en: 'A licence number is public and anybody can copy it. Ask the issuing labour authority who holds it.',
  },
};

/** An entry that no longer holds on the day asked about. */
export const lapsedWords: Words = {
  'zh-CN': '这条登记已经过期，不能再作依据。',
  en: 'This entry has lapsed and is no ground to rely on.',
};
