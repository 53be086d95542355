import { chinaDayOf } from '../../kernel/china-day.ts';
import type { Dated } from '../dated.ts';

const since = (validFrom: string, source: string, status: Dated['status'] = 'verified'): Dated => ({
  validFrom: chinaDayOf(validFrom),
  validTo: null,
  source,
  checkedOn: chinaDayOf('2026-11-23'),
  status,
});

/** How much of a month's wage a loss may take: 工资支付暂行规定第十六条. */
export const clawbackLimits: readonly [Dated & { readonly percentMax: bigint }] = [
  { ...since('1995-01-01', '工资支付暂行规定第十六条'), percentMax: 20n },
];

/** What may be taken off pay, and by which words a line of a payslip is known to be it. */
export type LawfulDeduction = Dated & {
  readonly kind: 'tax' | 'social-insurance' | 'housing-fund' | 'court-order' | 'loss';
  readonly label: RegExp;
};

/**
 * The closed list: 工资支付暂行规定 15 (tax, the worker's own share of social insurance, what a court orders, what
 * other law says) and 16 (a loss, by agreement). Work-injury and maternity insurance are the employer's alone.
 */
export const lawfulDeductions: readonly LawfulDeduction[] = [
  {
    ...since('1995-01-01', '工资支付暂行规定第十五条'),
    kind: 'tax',
    label:
      /个人所得税|个税|代扣代缴税|预扣税|所得税|增值税|\b(?:income |withholding )?tax(?:es)?\b|\biit\b|\bvat\b/iu,
  },
  {
    ...since('1995-01-01', '工资支付暂行规定第十五条'),
    kind: 'social-insurance',
    label:
      /(?:社保|社会保险|养老保险|养老金|医疗保险|医保|失业保险|五险|三险)|\b(?:social (?:insurance|security)|pension|medical insurance|unemployment insurance)\b/iu,
  },
  {
    ...since('1999-04-03', '住房公积金管理条例（未读原文）', '待核实'),
    kind: 'housing-fund',
    label: /公积金|\bhousing (?:provident )?fund\b/iu,
  },
  {
    ...since('1995-01-01', '工资支付暂行规定第十五条'),
    kind: 'court-order',
    label:
      /法院|判决|裁定|抚养费|扶养费|赡养费|\bcourt\b|\balimony\b|\bchild support\b|\bmaintenance (?:order|payment)\b/iu,
  },
  {
    ...since('1995-01-01', '工资支付暂行规定第十六条'),
    kind: 'loss',
    label: /赔偿|损失|赔付|\bdamages?\b|\bloss(?:es)?\b|\bcompensation for\b/iu,
  },
];

/** Money held against a promise: never, whatever its sign and however it is to come back. */
export const DEPOSIT = /押金|保证金|风险金|抵押金|履约金|诚意金|定金|订金|\bdeposits?\b|\bsecurity money\b/iu;

/** What applicants and workers are charged for by those who should not. */
export const CHARGE =
  /(?:培训|服装|工服|制服|工装|工牌|材料|资料|教材|设备|耳机|耳麦|电脑|账号|体检|建档|报名|入职|岗位|中介|介绍|会员|管理|保密|激活|工本|考试|证书|软件|系统|平台|手续|代办|办证|住宿)(?:使用|安装|租赁|制作)?(?:费|款|金)|培训贷|\b(?:fees?|charges?)\b/iu;

/** Things that an employer has to provide: a line named for one is a charge, whichever way it points. */
export const PROVIDED_THING =
  /工服|工衣|工作服|制服|服装|工装|工牌|教材|耳机|耳麦|电脑|设备|体检|建档|会员|\b(?:uniforms?|headsets?|laptops?|equipment|membership)\b/iu;

/** What may be paid for as well as charged for: a charge when it is taken off, or when its coming back is spoken of. */
export const TRAINING = /培训|入职|岗前|\b(?:training|onboarding|materials?)\b/iu;

/** Other names under which fees are taken off. */
export const TAKEN_OFF = /费|管理|中介|\b(?:agency|admin(?:istration)?)\b/iu;

/** A fee upon something lawful is a fee: what an agency takes for paying in the insurance. */
export const FEE_UPON = /(?:代缴|代扣|代办|服务|手续|管理|中介)费/u;

/** The employer's share, laid upon the worker: only the worker's own may be taken. */
export const EMPLOYER_SHARE =
  /(?:单位|企业|公司|雇主)[^个本代]{0,4}(?:部分|份额|应缴|缴纳|承担)|\bemployer['’]?s? (?:share|part|contributions?)\b/iu;

/** Money that comes to the worker because of such a thing. */
export const GIVEN_BACK =
  /退还|退回|返还|退款|补贴|补助|津贴|报销|补偿|工资|奖金|绩效|提成|\b(?:refund(?:ed)?|returned|reimburse(?:d|ment)|allowance|subsidy|bonus|wages?)\b|\bpay$/iu;

/** The same words as a promise: it is taken now, and is to come back one day. */
export const TO_COME_BACK =
  /可退|可返|后退|后返|满.*(?:退|返)|到期|届时|将.*(?:退|返)|会.*(?:退|返)|\b(?:to be|will be|later)\b/iu;

/** The visible line that brings pay up to the floor. */
export const TOP_UP =
  /补足|补差|补齐|最低工资(?:差额|补)|保底|\btop[- ]?up\b|\bfloor\b|\bminimum[- ]wage\b/iu;
