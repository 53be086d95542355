import type { Words } from '../kernel/words.ts';

/** What the vault says to people: refusals, by the code that goes with them. */
export const vaultWords = {
  'purpose-not-agreed': {
    'zh-CN': '本人没有为这个用途交出这条资料，不能这样看。请选它本来的用途。',
    en: 'The person did not hand this over for that purpose. Choose the purpose it was kept for.',
  },
  'reading-not-allowed': {
    'zh-CN': '您的岗位不为这个用途看个人资料。',
    en: 'Your role does not read personal data for this purpose.',
  },
  'entry-restricted': {
    'zh-CN': '本人已要求删除，这条资料只因法律规定还封存着，只有依法调取时才能看。',
    en: 'The person asked for erasure. This is kept only because the law wants it, and read only when the law asks.',
  },
  'entry-missing': {
    'zh-CN': '没有这条记录，或它不归您管。',
    en: 'There is no such record, or it is not yours to see.',
  },
  'entry-erased': { 'zh-CN': '这条资料已经删除。', en: 'This entry has been erased.' },
  'key-missing': {
    'zh-CN': '打开这条资料的密钥不在这台服务器上，请告诉负责人。',
    en: 'The key that opens this entry is not on this server. Please tell the owner.',
  },
  'entry-damaged': {
    'zh-CN': '这条资料在数据库里被改动过，打不开。请告诉负责人和审计。',
    en: 'This entry was changed in the database and does not open. Please tell the owner and the auditor.',
  },
  'request-malformed': {
    'zh-CN': '请求的格式不对：字段与取值见 /api/docs。',
    en: 'The request is not as it should be; fields and values are listed at /api/docs.',
  },
  'by-mistake-not-allowed': {
    'zh-CN': '「误存」只有负责人能认定；请以「本人要求」提出。',
    en: 'Only the owner decides that something was kept by mistake. Ask for erasure as the person’s wish.',
  },
} as const satisfies { readonly [code: string]: Words };

/** What the vault's doors say of themselves. */
export const vaultApiWords = {
  list: {
    'zh-CN': '一个人的资料，全部打码；只列出您的岗位可以看的。本人看到全部。',
    en: 'What is kept of a person, masked: the entries that your role could read. The person sees all of their own.',
  },
  reading: {
    'zh-CN': '看一条资料的原文。要写明用途；每一次都会记入审计。',
    en: 'Opens one entry. A purpose is needed, and every reading is written down.',
  },
  opened: { 'zh-CN': '原文', en: 'The value' },
  exporting: {
    'zh-CN': '一个人的全部资料、签署和查看记录。本人可以要，负责人可以替本人要。',
    en: 'Everything about one person: values, signatures, and who read what for which purpose. For the person, or for the owner who answers them.',
  },
  exported: { 'zh-CN': '全部资料', en: 'Everything' },
  erasing: {
    'zh-CN': '删除一个人的资料。法律要求保存的会封存到期，并逐条说明依据。',
    en: 'Erases what is kept of a person. What the law wants kept is named with its rule and its end, and used for nothing else.',
  },
  erased: { 'zh-CN': '删除了多少，还留着什么、为什么', en: 'How many entries went, and what stays and why' },
  keys: {
    'zh-CN': '封存资料用的密钥：只有指纹和状态，没有密钥本身。',
    en: 'The keys that seal the vault: fingerprints and states, never the keys.',
  },
  resealing: {
    'zh-CN': '用现在的密钥重新封存全部资料，在后台分批进行。',
    en: 'Seals everything anew with the present key, in batches, in the background.',
  },
  accepted: { 'zh-CN': '已受理', en: 'Accepted' },
  check: {
    'zh-CN': '核对审计记录：逐条、逐个封印重算。给出以前在别处记下的 head，就连末尾被截掉也能发现。',
    en: 'Recomputes every entry and seal of the audit. With a head noted elsewhere before, even an end that was cut off is noticed.',
  },
  checked: { 'zh-CN': '核对了多少、有什么不对', en: 'What was checked, and what is wrong' },
} as const satisfies { readonly [name: string]: Words };
