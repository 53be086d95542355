import type { Words } from '../../kernel/words.ts';

const said = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** A step between a signature and the first shift alone. `only`: in employment; under a contract by article 17. */
export type OnboardingStep = {
  readonly id: string;
  readonly words: Words;
  readonly by: 'worker' | 'operator';
  /** So many days after the signature, or after the first day if that is later. */
  readonly due: { readonly from: 'signature' | 'start'; readonly days: number };
  readonly paidMinutes: number;
  readonly rests: Words;
  readonly only?: 'employment' | 'contract';
};

const house = said('本系统的规则', 'A rule of this house');

/** How long each takes was set 2026-11-24, after what agencies advertise; the operator's own plan may be longer. */
export const onboardingSteps: readonly OnboardingStep[] = [
  {
    id: 'copy',
    words: said('协议 PDF 双方各存一份', 'Both have the PDF of the agreement'),
    by: 'operator',
    due: { from: 'signature', days: 0 },
    paidMinutes: 0,
    rests: said('劳动合同法第十六条', 'Labour Contract Law, art. 16'),
  },
  {
    id: 'papers',
    words: said('填写发工资和报税要用的资料', 'Fill in what is needed to be paid and taxed'),
    by: 'worker',
    due: { from: 'signature', days: 7 },
    paidMinutes: 0,
    rests: said('个人所得税法第九条', 'Individual Income Tax Law, art. 9'),
  },
  {
    id: 'account',
    words: said('开通工作台账号', 'Open the account for the desk'),
    by: 'operator',
    due: { from: 'signature', days: 2 },
    paidMinutes: 0,
    rests: house,
  },
  {
    id: 'injury',
    words: said('办理工伤保险', 'Take out work-injury insurance'),
    by: 'operator',
    due: { from: 'start', days: 0 },
    paidMinutes: 0,
    rests: said('劳社部发〔2003〕12号（转载，待核实）', 'Notice 12 (2003), as reprinted; to be confirmed'),
    only: 'employment',
  },
  {
    id: 'insurance',
    words: said('办理社会保险登记', 'Register for social insurance'),
    by: 'operator',
    due: { from: 'start', days: 30 },
    paidMinutes: 0,
    rests: said(
      '劳动法第七十二条；三十日期限待核实',
      'Labour Law, art. 72; the thirty days are to be confirmed',
    ),
    only: 'contract',
  },
  {
    id: 'check',
    words: said('设备和网络检测：耳麦、安静程度、网速', 'Check headset, quiet and line'),
    by: 'worker',
    due: { from: 'start', days: 0 },
    paidMinutes: 30,
    rests: house,
  },
  {
    id: 'training',
    words: said('岗前培训：查件、话术、系统', 'Training: parcels, words, the system'),
    by: 'worker',
    due: { from: 'start', days: 3 },
    paidMinutes: 240,
    rests: house,
  },
  {
    id: 'privacy',
    words: said('客户信息怎么保护：读一遍并确认', 'How customers’ data are kept: read and confirm'),
    by: 'worker',
    due: { from: 'start', days: 3 },
    paidMinutes: 20,
    rests: house,
  },
  {
    id: 'first-shift',
    words: said('和班长一起上第一班', 'A first shift together with a supervisor'),
    by: 'worker',
    due: { from: 'start', days: 7 },
    paidMinutes: 180,
    rests: house,
  },
];
