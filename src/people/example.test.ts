import { expect, test } from 'vitest';
import { roles } from '../kernel/role.ts';
import { exampleLines, mayServe } from './example.ts';
import { exampleAccounts, exampleOperator } from './facts/example-operator.ts';
import { accountIn } from './account.ts';
import { passwordIn } from './person.ts';

test.each([
  { host: '127.0.0.1', problem: undefined },
  { host: '127.1.2.3', problem: undefined },
  { host: 'localhost', problem: undefined },
  { host: '::1', problem: undefined },
  { host: '0.0.0.0', problem: 'example-on-open-host' },
  { host: '::', problem: 'example-on-open-host' },
  { host: '192.168.1.2', problem: 'example-on-open-host' },
  { host: '127.0.0.1.example.com', problem: 'example-on-open-host' },
  { host: 'localhost.example.com', problem: 'example-on-open-host' },
])('with example accounts $host is refused: $problem', ({ host, problem }) => {
  const serving = mayServe('example', { host, trustsProxy: false });
  expect(serving.ok ? undefined : serving.problem.kind).toBe(problem);
  expect(mayServe('real', { host, trustsProxy: true }).ok).toBe(true);
});

test('with example accounts a proxy in front is refused too: it is open to others all the same', () => {
  expect(mayServe('example', { host: '127.0.0.1', trustsProxy: true })).toEqual({
    ok: false,
    problem: { kind: 'example-behind-proxy' },
  });
});

test('the example has somebody of every role, two agencies, and nobody that this house would refuse', () => {
  expect(new Set(exampleAccounts.flatMap((each) => each.roles))).toEqual(new Set(roles));
  expect(new Set(exampleAccounts.map(({ name }) => name)).size).toBe(exampleAccounts.length);
  expect(new Set(exampleAccounts.map(({ phone }) => phone)).size).toBe(exampleAccounts.length);
  for (const { agency, ...account } of exampleAccounts) {
    expect(accountIn({ ...account, agencyId: agency }).ok).toBe(true);
    expect(passwordIn(account.password, account.name).ok).toBe(true);
  }
  for (const { name } of [exampleOperator, ...exampleOperator.agencies]) expect(name).toContain('示例');
});

test('the terminal is told name, password, phone and what for', () => {
  const lines = exampleLines(exampleAccounts, 'en');
  expect(lines).toHaveLength(exampleAccounts.length);
  expect(lines[0]).toBe('  owner       yuanshan shili   13800000001   owner: accounts, agencies, audit');
});
