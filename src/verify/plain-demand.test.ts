import { describe, expect, test } from 'vitest';
import { judge } from './verdict.ts';

/** A posting like any other, with one clause more. */
const gradeWith = (clause: string): string => {
  const judged = judge({
    text: `招聘双11居家客服
岗位职责：接听客户来电，查询快件，登记投诉并跟进。
任职要求：普通话标准，打字每分钟60字以上，有电脑和安静房间。
薪资：每小时18元，另有绩效，15日结算一次。
${clause}。
联系方式：人事王女士 0571-88886666`,
  });
  return judged.ok ? judged.value.grade : judged.problem.kind;
};

describe('one clause in an ordinary posting', () => {
  test.each([
    '入职先交押金200元',
    '上岗前缴纳培训费380元',
    '录用后需交服装费300元，满三个月退',
    '报到时收取保证金500',
    '面试通过后须付建档费60元',
    '需自费购买公司指定耳麦680元',
    '我们是正规公司。入职先交押金200元',
    '上班不得迟到，如果有事提前请假。入职先交押金200元',
    '请先把短信验证码发给我们开通工号',
    '需把银行卡交给公司统一保管并告知密码',
    '需出租本人微信号和手机卡',
    '需办理培训贷，每月还款从工资扣',
    '请先下载我们的软件并屏幕共享操作',
    '先垫付500元货款，完成任务后返还本金和佣金',
  ])('「%s」 is enough to stop', (clause) => expect(gradeWith(clause)).toBe('stop'));

  test.each(['面试时扣押身份证原件', '添加微信后发身份证正反面照片登记', '时薪100元，无需业绩考核'])(
    '「%s」 is enough to doubt',
    (clause) => expect(gradeWith(clause)).toBe('doubtful'),
  );

  test.each([
    '入职不收押金',
    '无需缴纳培训费、服装费',
    '服装费由公司承担，入职统一发放',
    '入职后公司缴纳社保',
    '协助客户交押金后登记发货',
    '任何人要验证码都不要发给他',
    '公司统一发放耳机和电脑',
    '工资发到本人银行卡',
    '入职当天带身份证原件核验',
  ])('「%s」 is not', (clause) => expect(gradeWith(clause)).toBe('no-red-flag'));
});
