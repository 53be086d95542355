import type { Words } from '../kernel/words.ts';
import type { ChannelProblem } from './channel.ts';

/** Why a change to the register is refused, beyond what is wrong with a channel by itself. */
export type ChannelRefusal =
  | ChannelProblem
  | 'request-malformed'
  | 'not-found'
  | 'channel-known'
  | 'channel-retired'
  | 'not-retired'
  | 'nothing-changed'
  | 'changed-meanwhile'
  | 'kind-unknown'
  | 'status-unknown'
  | 'day-malformed'
  | 'yes-or-no-unknown'
  | 'text-too-long';

export const channelProblemWords: Readonly<Record<ChannelRefusal, Words>> = {
  'request-malformed': {
    'zh-CN': '请求的格式不对：字段与取值见 /api/docs。',
    en: 'The request is not as it should be; fields and values are listed at /api/docs.',
  },
  'not-found': { 'zh-CN': '名录里没有这一条。', en: 'There is no such entry in the register.' },
  'domain-malformed': {
    'zh-CN': '网址要写成 example.cn 这样的域名：不带路径、端口和 @，最多五段，后缀要是正常的域名后缀。',
    en: 'Write the site as a plain host such as example.cn: no path, port or @, at most five parts, an ordinary ending.',
  },
  'domain-is-anyones': {
    'zh-CN': '这个域名下谁都能有网页或邮箱，登记了它就等于替所有人作保，所以不收。',
    en: 'Anybody can have a page or a mailbox under this name; listing it would vouch for all of them.',
  },
  'suffix-not-listed-here': {
    'zh-CN': '专用域名后缀不能在这里添加：后缀下的网站属于许多单位。请逐个登记网址。',
    en: 'Reserved endings cannot be added here, since many own sites under one. List each site by itself.',
  },
  'short-code-malformed': {
    'zh-CN': '服务号码要是 95、96、10、11 或 12 开头的短号，只写数字。',
    en: 'A service number begins with 95, 96, 10, 11 or 12 and is written in digits only.',
  },
  'phone-malformed': {
    'zh-CN': '服务电话要是 400、800 开头的十位号码，或带区号的固定电话。',
    en: 'A service telephone is a ten-digit 400 or 800 number, or a landline with its area code.',
  },
  'phone-is-private': {
    'zh-CN': '手机号属于个人，不登记为官方渠道。',
    en: 'A mobile number belongs to a person and is not listed as an official channel.',
  },
  'company-malformed': {
    'zh-CN': '公司要写执照上的全称，比如“某地某某物流有限公司”，前后不带别的字。',
    en: 'Write the company’s full registered name, such as “…有限公司”, and nothing else.',
  },
  'credit-code-malformed': {
    'zh-CN': '统一社会信用代码要是 18 位，校验位要对。请对照执照再看一遍。',
    en: 'A credit code has 18 characters and a check character that agrees. Please compare it with the licence.',
  },
  'name-malformed': {
    'zh-CN': '名称不能为空，最多 40 个字。',
    en: 'The name must not be empty, and has at most 40 characters.',
  },
  'brand-unknown': {
    'zh-CN': '没有这个品牌。可以不选品牌，在“归属”里写明是谁的。',
    en: 'There is no such brand. Leave it out and say whose it is under “owner”.',
  },
  'whose-missing': {
    'zh-CN': '请选品牌，或在“归属”里写明这是谁的渠道。',
    en: 'Choose a brand, or say under “owner” whose channel it is.',
  },
  'source-missing': {
    'zh-CN': '请写出处：在哪里看到它是官方渠道的。',
    en: 'Say where it is written that this channel is official.',
  },
  'checked-in-future': {
    'zh-CN': '查阅日期不能晚于今天。',
    en: 'The day on which it was checked cannot lie in the future.',
  },
  'validity-reversed': {
    'zh-CN': '失效日期不能早于生效日期。',
    en: 'It cannot end before it begins.',
  },
  'channel-known': {
    'zh-CN': '名录里已经有这一条，请改那一条。',
    en: 'The register has this entry already; amend that one.',
  },
  'channel-retired': {
    'zh-CN': '这一条已经撤下。要用它，请先恢复。',
    en: 'This entry is retired. Restore it first.',
  },
  'not-retired': { 'zh-CN': '这一条没有撤下，不用恢复。', en: 'This entry is not retired.' },
  'nothing-changed': { 'zh-CN': '没有改动。', en: 'Nothing was changed.' },
  'changed-meanwhile': {
    'zh-CN': '您打开之后，别人改过这一条。请看过新的内容再改。',
    en: 'Somebody changed this entry after you opened it. Look at it again before you change it.',
  },
  'kind-unknown': {
    'zh-CN':
      '没有这个种类。可用的有：网址、服务号码、服务电话、应用、小程序、公司、统一社会信用代码、许可证号。',
    en: 'There is no such kind. Use: site, service number, service telephone, app, mini-program, company, unified social credit code, licence number.',
  },
  'status-unknown': {
    'zh-CN': '状态要写“已核实”或“待核实”。',
    en: 'The status is “verified” or “to be confirmed”.',
  },
  'day-malformed': {
    'zh-CN': '日期要写成 2026-11-23 这样。',
    en: 'Write days as 2026-11-23.',
  },
  'yes-or-no-unknown': { 'zh-CN': '这一格要写“是”或“否”。', en: 'This cell says yes or no.' },
  'text-too-long': {
    'zh-CN': '有一格太长：归属最多 60 字，出处最多 300 字，说明最多 200 字。',
    en: 'A cell is too long: 60 characters for the owner, 300 for the source, 200 for a note.',
  },
};

/** What this part of the API says of itself. */
export const channelApiWords = {
  list: {
    'zh-CN': '官方渠道名录，每条一行，是现在的版本。',
    en: 'The register of official channels, each entry as it now stands.',
  },
  one: { 'zh-CN': '一条，带它的全部版本，新的在前', en: 'One entry with all its versions, newest first.' },
  add: { 'zh-CN': '添加一条。公开核对马上用它。', en: 'Adds an entry. The public check uses it at once.' },
  amend: {
    'zh-CN': '改一条：记为新版本，旧的留着。version 是您看到的版本。',
    en: 'Amends an entry by a new version; the old ones stay. `version` is the one you saw.',
  },
  retire: {
    'zh-CN': '撤下一条：公开核对不再认它，历史留着。',
    en: 'Retires an entry: the public check no longer knows it; its history stays.',
  },
  restore: { 'zh-CN': '恢复撤下的一条', en: 'Restores a retired entry.' },
  import: {
    'zh-CN': '导入多条，逐行说明哪些没有收下、为什么。',
    en: 'Imports entries and says row by row which were refused, and why.',
  },
  register: {
    'zh-CN': '这里的名录与程序自带名录的差别，公开。浏览器核对时取用；带 ETag。',
    en: 'What this house changed against the register that the program comes with. Public; browsers fetch it for the check. Has an ETag.',
  },
  unchanged: { 'zh-CN': '没有变化', en: 'Not changed since.' },
} as const satisfies { readonly [name: string]: Words };

export const channelStatusWords = {
  verified: { 'zh-CN': '已核实', en: 'verified' },
  'to-verify': { 'zh-CN': '待核实', en: 'to be confirmed' },
} as const satisfies { readonly [status: string]: Words };

export const channelChangeWords = {
  listed: { 'zh-CN': '登记', en: 'listed' },
  amended: { 'zh-CN': '修改', en: 'amended' },
  retired: { 'zh-CN': '撤下', en: 'retired' },
  restored: { 'zh-CN': '恢复', en: 'restored' },
} as const satisfies { readonly [change: string]: Words };

export const yesNoWords = {
  yes: { 'zh-CN': '是', en: 'yes' },
  no: { 'zh-CN': '否', en: 'no' },
} as const satisfies { readonly [answer: string]: Words };
