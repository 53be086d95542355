import { assert, integer, property, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import {
  isWellFormedRegistration,
  checkDigitMod11Ten,
  registrationNumbersIn,
} from './registration-number.ts';

test('any one changed digit is caught (ISO 7064 MOD 11,10)', () => {
  assert(
    property(
      stringMatching(/^[1-6][0-9]{13}$/u),
      integer({ min: 0, max: 14 }),
      integer({ min: 0, max: 9 }),
      (first14, position, digit) => {
        const number = first14 + checkDigitMod11Ten(first14);
        const changed = number.slice(0, position) + String(digit) + number.slice(position + 1);
        expect(isWellFormedRegistration(number)).toBe(true);
        expect(isWellFormedRegistration(changed)).toBe(changed === number);
      },
    ),
  );
});

test('the worked example of ISO 7064: 0794 is followed by 5', () => {
  expect(checkDigitMod11Ten('0794')).toBe('5');
});

test.each(['1101080028443', '1101080028443661', '11010800284436A', ''])(
  '「%s」 has not the shape',
  (number) => expect(isWellFormedRegistration(number)).toBe(false),
);

test('only what is called one, or a text that is nothing else', () => {
  const number = `11010800284436${checkDigitMod11Ten('11010800284436')}`;
  expect(registrationNumbersIn(`注册号：${number}`)).toMatchObject([{ number, wellFormed: true, start: 4 }]);
  expect(registrationNumbersIn(` ${number} `)).toMatchObject([{ number, wellFormed: true }]);
  expect(registrationNumbersIn('注册号：110108002844369')).toMatchObject([
    { wellFormed: number.endsWith('9') },
  ]);
  expect(registrationNumbersIn(`运单${number}已发出`)).toEqual([]);
});
