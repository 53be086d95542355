import { expect, test } from 'vitest';
import { toFen } from '../kernel/money.ts';
import { natureOf } from './pay-line.ts';

test.each([
  ['基本工资', 100n, 'pay'],
  ['交通补贴', 100n, 'pay'],
  ['加班费', 100n, 'pay'],
  ['培训补贴', 100n, 'pay'],
  ['Training pay', 100n, 'pay'],
  ['服务费', 100n, 'pay'],
  ['补足最低工资', 100n, 'top-up'],
  ['Floor top-up', 100n, 'top-up'],
  ['退还押金', 100n, 'pay'],
  ['体检费报销', 100n, 'pay'],
  ['押金', 100n, 'charge'],
  ['押金', -100n, 'charge'],
  ['培训费', 300n, 'charge'],
  ['工服费', -100n, 'charge'],
  ['工服', -100n, 'charge'],
  ['耳机', -100n, 'charge'],
  ['社保代缴手续费', -100n, 'charge'],
  ['uniform', -100n, 'charge'],
  ['Deposit', 100n, 'charge'],
  ['Registration fee', 100n, 'charge'],
  ['工服', 100n, 'charge'],
  ['Headset', 100n, 'charge'],
  ['押金（离职后退还）', 100n, 'charge'],
  ['培训费，做满一个月返还', 100n, 'charge'],
  ['Deposit, to be returned', 100n, 'charge'],
  ['设备补贴', 100n, 'pay'],
  ['培训', 100n, 'pay'],
  ['培训', -100n, 'charge'],
  ['交通费', -100n, 'charge'],
  ['押金', 0n, 'nothing'],
  ['个人所得税', -100n, 'tax'],
  ['个税', -100n, 'tax'],
  ['Income tax', -100n, 'tax'],
  ['社会保险费（个人）', -100n, 'social-insurance'],
  ['养老保险', -100n, 'social-insurance'],
  ['住房公积金', -100n, 'housing-fund'],
  ['法院判决抚养费', -100n, 'court-order'],
  ['设备损坏赔偿', -100n, 'loss'],
  ['社保代缴服务费', -100n, 'charge'],
  ['个税代扣手续费', -100n, 'charge'],
  ['工作服', -100n, 'charge'],
  ['社保单位部分', -100n, 'not-allowed'],
  ['企业应缴养老保险', -100n, 'not-allowed'],
  ['Employer’s share of social insurance', -100n, 'not-allowed'],
  ['单位代扣养老保险', -100n, 'social-insurance'],
  ['公司代扣个人部分社保', -100n, 'social-insurance'],
  ['工伤保险', -100n, 'not-allowed'],
  ['迟到罚款', -100n, 'not-allowed'],
  ['差评扣款', -100n, 'not-allowed'],
  ['Bad rating', -100n, 'not-allowed'],
] as const)('%s %s is %s', (label, amount, nature) => {
  expect(natureOf({ label, amount: toFen(amount) })).toBe(nature);
});

test('what is said to be given back is a deposit, whatever it is called', () => {
  expect(natureOf({ label: '诚信金', amount: toFen(-100n), refundable: true })).toBe('charge');
  expect(natureOf({ label: '预存', amount: toFen(100n), refundable: true })).toBe('charge');
});

test('training that is said not to come back is charged for', () => {
  expect(natureOf({ label: '培训', amount: toFen(100n), refundable: false })).toBe('charge');
  expect(natureOf({ label: '加班费', amount: toFen(100n), refundable: false })).toBe('pay');
});
