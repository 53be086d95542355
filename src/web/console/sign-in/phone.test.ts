import { expect, test } from 'vitest';
import { readPhone } from './phone.ts';

test.each([
  '13812345678',
  ' 138 1234 5678 ',
  '138-1234-5678',
  '+86 138 1234 5678',
  '008613812345678',
  '１３８１２３４５６７８',
])('%j is one way to write 13812345678', (typed) => {
  expect(readPhone(typed)).toEqual({ ok: true, value: '13812345678' });
});

test.each(['', '12345678901', '1381234567', '138123456789', '+1 212 555 0123', 'abc', '010-12345678'])(
  '%j is no mainland mobile number',
  (typed) => {
    expect(readPhone(typed).ok).toBe(false);
  },
);
