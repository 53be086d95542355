import { expect, test } from 'vitest';
import { argonPasswords } from './passwords.ts';

const cheap = { memoryKib: 8, passes: 1 };

test('a password is known by its hash, which differs each time and says what it cost', async () => {
  const passwords = argonPasswords(cheap);
  const [one, other] = [await passwords.hash('远山的货到了吗'), await passwords.hash('远山的货到了吗')];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=8,t=1,p=1\$/u);
  expect(one).not.toBe(other);
  expect(await passwords.matches('远山的货到了吗', one)).toBe(true);
  expect(await passwords.matches('远山的货到了吗', other)).toBe(true);
  expect(await passwords.matches('远山的货到了吗 ', one)).toBe(false);
});

test('by default it costs what OWASP asks for', async () => {
  expect(await argonPasswords().hash('once is enough')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
});

test('nobody’s password is never right, not even the one that is computed in its place', async () => {
  const passwords = argonPasswords(cheap);
  expect(await passwords.matches('', undefined)).toBe(false);
  expect(await passwords.matches('the password of nobody', undefined)).toBe(false);
});

test('of very many at once, some are told to come back, and all the others are answered', async () => {
  const passwords = argonPasswords(cheap);
  const hashed = await passwords.hash('right');
  const answers = await Promise.all(Array.from({ length: 100 }, () => passwords.matches('right', hashed)));
  expect(answers.filter((answer) => answer === undefined).length).toBe(58);
  expect(answers.filter((answer) => answer === true).length).toBe(42);
  expect(await passwords.matches('right', hashed)).toBe(true);
});
