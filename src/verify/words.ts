import type { Words } from '../kernel/words.ts';
import { demandWords } from './demand-words.ts';
import { lookWords } from './look-words.ts';
import type { RuleWords } from './rule.ts';
import { signWords } from './sign-words.ts';
import { sources } from './source-words.ts';
import type { CheckProblem, Grade, Unjudged, Verdict } from './verdict.ts';

/** What each rule says, with what it rests on. */
export const ruleWords: Readonly<Record<string, RuleWords & { readonly source: Words }>> = withSources({
  ...demandWords,
  ...signWords,
  ...lookWords,
});

function withSources(
  words: Readonly<Record<string, RuleWords>>,
): Readonly<Record<string, RuleWords & { readonly source: Words }>> {
  const named: Readonly<Record<string, Words>> = sources;
  return Object.fromEntries(
    Object.entries(words).map(([rule, said]) => {
      const source = named[rule];
      if (!source) throw new Error(`rule ${rule} has no source`);
      return [rule, { ...said, source }];
    }),
  );
}

export const gradeWords: Readonly<Record<Grade, Words>> = {
  stop: { 'zh-CN': '停下：这里面有骗局的做法', en: 'Stop: this does what schemes do' },
  doubtful: { 'zh-CN': '可疑：先核实，再往下走', en: 'Doubtful: make sure before you go on' },
  'no-red-flag': { 'zh-CN': '没有发现红旗', en: 'No red flag found' },
};

export const problemWords = (problem: CheckProblem): Words =>
  problem.kind === 'text-empty'
    ? {
        'zh-CN': '还没有内容。请把招聘信息或聊天记录粘贴进来。',
        en: 'There is nothing here yet. Paste a posting or a chat.',
      }
    : {
        'zh-CN': `内容超过 ${problem.lengthMax} 字。请只留下和招聘有关的部分再核对。`,
        en: `The text is longer than ${problem.lengthMax} characters. Keep only the part about the job and check again.`,
      };

export const unjudgedWords: Readonly<Record<Unjudged, Words>> = {
  'links-not-opened': {
    'zh-CN': '链接没有打开看过，只看了网址本身。',
    en: 'Links were not opened; only the addresses were looked at.',
  },
  'company-not-looked-up': {
    'zh-CN': '公司是否存在、是否由它发布，没有查过：请到国家企业信用信息公示系统（gsxt.gov.cn）自己查。',
    en: 'Whether the company exists, or posted this, was not looked up: search gsxt.gov.cn yourself.',
  },
  'very-short': {
    'zh-CN': '文字太少，看不出多少东西。把整段内容或前后几句一起贴上更可靠。',
    en: 'This is very short. Paste the whole of it, or what came before and after.',
  },
  'not-chinese': {
    'zh-CN': '这里主要不是中文，本站的规则是为中文写的，结果不可靠。',
    en: 'This is mostly not Chinese; the rules were written for Chinese, so the result is unreliable.',
  },
};

export type Situation = 'not-in-touch' | 'in-touch' | 'gave-documents' | 'paid';

const STEPS: Readonly<Record<Situation, Readonly<Record<'bad' | 'fine', readonly Words[]>>>> = {
  'not-in-touch': {
    bad: [
      {
        'zh-CN': '不要联系对方。想做这类工作，去公司官网或正规招聘平台另找。',
        en: 'Do not get in touch. For this kind of work, look on a company’s own site or a known platform.',
      },
    ],
    fine: [
      {
        'zh-CN': '先从公司官网查到电话，打过去问有没有这个岗位，再联系。',
        en: 'Find the company’s number on its own site and ask whether this job exists, then get in touch.',
      },
    ],
  },
  'in-touch': {
    bad: [
      {
        'zh-CN': '停止回复，不转钱、不给证件和验证码。把聊天记录截图保存。',
        en: 'Stop answering; send no money, papers or codes. Keep screenshots of the chat.',
      },
    ],
    fine: [
      {
        'zh-CN': '继续聊可以，但签书面合同之前，不交钱，不发证件照，不说验证码。',
        en: 'You may go on, but before a written contract pay nothing, send no photos of papers and tell no codes.',
      },
    ],
  },
  'gave-documents': {
    bad: [
      {
        'zh-CN':
          '改掉相关密码，到银行和“云闪付”查名下账户，到征信中心查有没有陌生贷款；有异常立刻报警（110）。',
        en: 'Change passwords, look for accounts in your name and for loans in your credit record; if anything is strange, call the police (110).',
      },
    ],
    fine: [
      {
        'zh-CN': '问清证件用在哪里、何时删除；之后再给复印件，写明“仅供某公司入职使用”。',
        en: 'Ask what the papers are for and when they are deleted; mark later copies with their only purpose.',
      },
    ],
  },
  paid: {
    bad: [
      {
        'zh-CN': '立刻停止转账，不要为“解冻”“退款”再付一分。',
        en: 'Stop paying at once; send nothing more to “unlock” or “refund” it.',
      },
      {
        'zh-CN': '保存聊天、转账记录和对方账号；马上打银行客服，再打 110 或 96110 报警。',
        en: 'Keep chats, transfers and their account; ring your bank, then the police on 110 or 96110.',
      },
      {
        'zh-CN': '用人单位或中介收的费，向 12333（劳动保障监察）投诉要求退还。',
        en: 'For money taken by an employer or agency, complain to 12333 (labour inspectorate) and ask for it back.',
      },
    ],
    fine: [
      {
        'zh-CN': '找工作不应付钱。保存记录，要求退还，向 12333 投诉；对方失联就报警（110）。',
        en: 'Looking for work should cost nothing. Keep records, ask for it back, complain to 12333; if they are gone, call 110.',
      },
    ],
  },
};

/** The one next step for where the reader stands. */
export const nextStep = ({ grade }: Pick<Verdict, 'grade'>, situation: Situation): readonly Words[] =>
  STEPS[situation][grade === 'no-red-flag' ? 'fine' : 'bad'];

/** At most three things to do to make sure, since most genuine postings carry no proof of ours. */
export const makeSure: readonly Words[] = [
  {
    'zh-CN': '自己打开公司官网（不要点对方给的链接），看有没有这个岗位。',
    en: 'Open the company’s own site yourself, not through a link you were given, and look for this job.',
  },
  {
    'zh-CN': '打官网上公布的电话，问是不是他们在招。',
    en: 'Ring the number published there and ask whether they are hiring.',
  },
  {
    'zh-CN': '核对用人单位：合同上的公司、发工资的公司，和招聘里写的是不是同一家。',
    en: 'Compare the employer: the company in the contract, the one that pays, and the one in the posting.',
  },
];
