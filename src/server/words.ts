import type { Words } from '../kernel/words.ts';

/** What the server itself says, whichever room was asked for. */
export const serverWords = {
  notFound: {
    'zh-CN': '没有这个页面。请检查网址，或从首页重新开始。',
    en: 'There is no such page. Please check the address, or begin again at the first page.',
  },
  requestMalformed: {
    'zh-CN': '这个请求读不懂。接口的说明在 /api/docs。',
    en: 'The request could not be read. /api/docs says what is expected.',
  },
  bodyTooLarge: {
    'zh-CN': '发来的内容太长了，请缩短后再试。',
    en: 'What was sent is too long. Please shorten it and try again.',
  },
  tooManyRequests: {
    'zh-CN': '请求太频繁了，请稍等片刻再试。',
    en: 'That was too many requests. Please wait a moment and try again.',
  },
  internalError: {
    'zh-CN': '我们这边出了错，不是您的问题。请稍后再试。',
    en: 'Something went wrong on our side; it was not you. Please try again later.',
  },
  troubleTitle: { 'zh-CN': '没能办成', en: 'That did not work' },
  backToStart: { 'zh-CN': '回到首页', en: 'Back to the first page' },
  apiTitle: { 'zh-CN': '李逵的接口', en: 'The API of Likui' },
  apiIntroduction: {
    'zh-CN': '这些接口与页面用的是同一套规则。发来的内容不保存、不记录。机器可读的版本：',
    en: 'These doors use the same rules as the pages. What is sent is neither stored nor logged. For machines:',
  },
  apiRequest: { 'zh-CN': '请求', en: 'Request' },
  apiOptional: { 'zh-CN': '（可省略）', en: '(optional)' },
  apiAnswers: { 'zh-CN': '回答', en: 'Answer' },
} as const satisfies { readonly [name: string]: Words };

/** What the terminal says to the person who starts the server, always in both languages. */
export const startWords = {
  ready: { 'zh-CN': '李逵已就绪，请用浏览器打开：', en: 'Likui is ready. Open this in a browser:' },
  closing: { 'zh-CN': '正在处理完手头的请求……', en: 'Finishing what is in hand …' },
  'host-malformed': {
    'zh-CN': 'HOST 不是一个地址，例如 127.0.0.1。',
    en: 'HOST is not an address; an example is 127.0.0.1.',
  },
  'port-malformed': {
    'zh-CN': 'PORT 应是 0 到 65535 之间的整数，例如 6180。',
    en: 'PORT must be a whole number from 0 to 65535, such as 6180.',
  },
  'log-level-unknown': {
    'zh-CN': 'LOG_LEVEL 应是 fatal、error、warn、info、debug 或 silent。',
    en: 'LOG_LEVEL must be fatal, error, warn, info, debug or silent.',
  },
  'trust-proxy-malformed': {
    'zh-CN': 'TRUST_PROXY 只能是 0 或 1；前面有自己的反向代理时才用 1。',
    en: 'TRUST_PROXY is 0 or 1; 1 only with a reverse proxy of your own in front.',
  },
  'port-taken': {
    'zh-CN': '这个端口已被别的程序占用：请先停掉它，或换一个，例如 PORT=6181 npm start。',
    en: 'The port is in use by another program: stop that one, or choose another, as in PORT=6181 npm start.',
  },
  'port-forbidden': {
    'zh-CN': '没有权限使用这个端口：请用 1024 以上的端口，例如 PORT=6180 npm start。',
    en: 'This port may not be used: choose one above 1024, as in PORT=6180 npm start.',
  },
  'host-unavailable': {
    'zh-CN': '这台机器没有 HOST 所写的地址，例如可用 HOST=127.0.0.1。',
    en: 'This machine has no address like the one in HOST; HOST=127.0.0.1 always works.',
  },
} as const satisfies { readonly [name: string]: Words };
