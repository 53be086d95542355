/** A picture as somebody might send it: what is drawn, and what a person would read in it. */
export type Scene = {
  readonly name: string;
  readonly width: number;
  readonly scale: number;
  /** What it is saved as; a photograph or a gradient comes as JPEG. */
  readonly format: 'png' | 'jpeg';
  readonly style: string;
  readonly body: string;
  /** The words to be read, line for line; in a chat each line begins with who says it. */
  readonly truth: readonly string[];
};

type Bubble = { readonly from: 'me' | 'them'; readonly says: string } | { readonly time: string };

const CHAT: readonly Bubble[] = [
  { time: '下午 2:05' },
  { from: 'them', says: '你好，你的简历已经通过了，我们在招线上客服' },
  { from: 'me', says: '需要到公司面试吗' },
  {
    from: 'them',
    says: '不用面试，在家就能做，每天工作三四个小时，一个月能拿八千，名额只剩最后几个了',
  },
  { from: 'me', says: '那要我准备什么' },
  { from: 'them', says: '上岗前先交298元系统开通费，做满三天随第一笔工资退还' },
  { time: '下午 2:11' },
  { from: 'me', says: '为什么还要先交钱呢，我在网上看到正规公司都不收任何费用的' },
  { from: 'them', says: '这是公司的规定，转给财务就行，账号我发给你' },
  { from: 'me', says: '我想一想再答复你' },
];

export const CHAT_NAMES = { me: '我', them: '对方' };

const chatTruth = CHAT.flatMap((bubble) =>
  'time' in bubble ? [] : [`${CHAT_NAMES[bubble.from]}：${bubble.says}`],
);

const chatBody = `<header><i></i><b>远山物流HR小美</b></header><main>${CHAT.map((bubble) =>
  'time' in bubble
    ? `<time>${bubble.time}</time>`
    : `<div class="${bubble.from}"><i></i><p>${bubble.says}</p></div>`,
).join('')}</main>`;

type Skin = {
  page: string;
  head: string;
  ink: string;
  soft: string;
  mine: string;
  theirs: string;
  mineInk: string;
};

const chatStyle = ({ page, head, ink, soft, mine, theirs, mineInk }: Skin): string => `
  body { background: ${page}; color: ${ink}; font: 17px/1.4 'Noto Sans CJK SC', sans-serif }
  header { background: ${head}; padding: 14px; text-align: center; position: relative }
  header i { position: absolute; left: 14px; top: 18px; width: 10px; height: 10px; transform: rotate(45deg);
    border: solid ${ink}; border-width: 0 0 2px 2px }
  main { padding: 8px 12px 20px }
  time { display: block; text-align: center; color: ${soft}; font-size: 13px; margin: 12px }
  div { display: flex; gap: 10px; margin: 14px 0 }
  div > i { flex: none; width: 40px; height: 40px; border-radius: 5px; background: #7a98b8 }
  div.me { flex-direction: row-reverse }
  div.me > i { background: #c98d6b }
  p { padding: 9px 12px; border-radius: 5px; max-width: 236px; position: relative }
  .them p { background: ${theirs} } .me p { background: ${mine}; color: ${mineInk} }
  p::after { content: ''; position: absolute; top: 14px; border: 6px solid transparent }
  .them p::after { right: 100%; border-right-color: ${theirs} }
  .me p::after { left: 100%; border-left-color: ${mine} }`;

const AD = [
  '远山物流线上客服招聘',
  '工作内容：接听查件、催件电话，登记投诉并跟进处理结果',
  '工作时间：每天四小时，早班九点到一点，晚班六点到十点',
  '薪资待遇：时薪18元，每月15日和30日结算',
  '岗位要求：普通话标准，打字每分钟四十字以上',
  '入职前不收取任何费用，培训期间照发工资',
  '请在公司官网的加入我们栏目投递简历',
];

const POSTER = [
  '高薪兼职客服',
  '手机电脑都能做',
  '时薪85元起，工资日结',
  '无需经验，没有业绩考核',
  '宝妈学生都可以报名',
  '上岗前交培训费200元，做满七天退还',
];

/** What the code on the poster holds: an address that begins like a well-known one and belongs to somebody else. */
export const POSTER_ADDRESS = 'https://jd.com.hr-apply.top/join?from=poster';

/** The code is drawn by the caller, who knows how. */
export const scenes = (qrSvg: string): readonly Scene[] => [
  {
    name: 'ad',
    width: 390,
    scale: 2,
    format: 'png',
    style: `body { background: #fff; color: #1c1c1c; font: 17px/1.8 'Noto Sans CJK SC', sans-serif; padding: 18px }
      h1 { font-size: 22px; margin: 0 } p { margin: 8px 0 }`,
    body: AD.map((line, at) => (at === 0 ? `<h1>${line}</h1>` : `<p>${line}</p>`)).join(''),
    truth: AD,
  },
  {
    name: 'poster',
    width: 400,
    scale: 2,
    format: 'jpeg',
    style: `body { background: linear-gradient(160deg, #d9362b, #f08a24); color: #fff; text-align: center;
        font: bold 20px/1.6 'Noto Sans CJK SC', sans-serif; padding: 26px 18px }
      h1 { font-size: 40px; margin: 0; color: #ffe9a8 } p { margin: 8px 0 }
      svg { width: 170px; height: 170px; margin: 14px auto 0; display: block }`,
    body: `${POSTER.map((line, at) => (at === 0 ? `<h1>${line}</h1>` : `<p>${line}</p>`)).join('')}${qrSvg}`,
    truth: POSTER,
  },
  {
    name: 'chat-light',
    width: 375,
    scale: 2,
    format: 'png',
    style: chatStyle({
      page: '#ededed',
      head: '#ededed',
      ink: '#181818',
      soft: '#a0a0a0',
      mine: '#95ec69',
      theirs: '#ffffff',
      mineInk: '#181818',
    }),
    body: chatBody,
    truth: chatTruth,
  },
  {
    name: 'chat-dark',
    width: 375,
    scale: 2,
    format: 'png',
    style: chatStyle({
      page: '#111111',
      head: '#1a1a1a',
      ink: '#d5d5d5',
      soft: '#6a6a6a',
      mine: '#3eb575',
      theirs: '#2c2c2c',
      mineInk: '#06140c',
    }),
    body: chatBody,
    truth: chatTruth,
  },
];
