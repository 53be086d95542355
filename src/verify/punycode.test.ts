import { domainToASCII, domainToUnicode } from 'node:url';
import { array, assert, constantFrom, property, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { readableHost } from './punycode.ts';

test.each([
  ['xn--fiqs8s', '中国'],
  ['xn--80ak6aa92e.com', 'аррӏе.com'],
  ['www.xn--wgv71a119e.com', 'www.日本語.com'],
  ['xn--bcher-kva.example', 'bücher.example'],
  ['xn--ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
  ['jd.com', 'jd.com'],
])('%s reads %s', (host, readable) => expect(readableHost(host)).toBe(readable));

test.each(['xn--', 'xn--a', 'xn--99999999', `xn--${'a'.repeat(70)}`, 'xn--é', 'xn--zzzzzzzz'])(
  '%s, which nobody encodes, stays as it is or is read, and never throws',
  (host) => expect(readableHost(host).length).toBeLessThanOrEqual(host.length),
);

test('reads what Node encodes', () => {
  const label = stringMatching(/^[a-zа-яα-ω一-龥]{1,12}$/u);
  assert(
    property(
      array(label, { minLength: 1, maxLength: 3 }),
      constantFrom('com', 'cn', '中国'),
      (labels, ending) => {
        const encoded = domainToASCII([...labels, ending].join('.'));
        // Node refuses some mixtures and maps some letters; what it encodes we read alike.
        expect(readableHost(encoded)).toBe(domainToUnicode(encoded));
      },
    ),
  );
});
