import { assert, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameIn, passwordIn, phoneIn, shownNameIn, temporaryPasswordFrom } from './person.ts';
import { maskedMobile } from './phone.ts';

/** What was read, or why not. */
const read = <Value>(result: { ok: true; value: Value } | { ok: false; problem: { kind: string } }) =>
  result.ok ? result.value : result.problem.kind;

test.each([
  { typed: 'lin.yuan', name: 'lin.yuan' },
  { typed: ' Owner ', name: 'owner' },
  { typed: 'ｏｗｎｅｒ', name: 'owner' },
  { typed: 'a1_-.', name: 'a1_-.' },
  { typed: 'a', name: 'name-malformed' },
  { typed: '1a', name: 'name-malformed' },
  { typed: 'a b', name: 'name-malformed' },
  { typed: '林远山', name: 'name-malformed' },
  { typed: 'a'.repeat(33), name: 'name-malformed' },
  { typed: "o'; drop table person; --", name: 'name-malformed' },
  { typed: 'owner\u0000', name: 'name-malformed' },
  { typed: 'оwner', name: 'name-malformed' },
])('the name 「$typed」 is read as $name', ({ typed, name }) => {
  expect(read(nameIn(typed))).toBe(name);
});

test.each([
  { typed: ' 林远山 ', shown: '林远山' },
  { typed: '璟喆堃祎赟', shown: '璟喆堃祎赟' },
  { typed: '\u{20bb7}野家', shown: '\u{20bb7}野家' },
  { typed: '<b>林</b>', shown: '<b>林</b>' },
  { typed: '', shown: 'shown-name-malformed' },
  { typed: '　', shown: 'shown-name-malformed' },
  { typed: '林\u202e山', shown: 'shown-name-malformed' },
  { typed: '林\u200b山', shown: 'shown-name-malformed' },
  { typed: '林\u0000', shown: 'shown-name-malformed' },
  { typed: '林\ud800', shown: 'shown-name-malformed' },
  { typed: '林'.repeat(40), shown: '林'.repeat(40) },
  { typed: '林'.repeat(41), shown: 'shown-name-malformed' },
])('the shown name 「$typed」 is read as $shown', ({ typed, shown }) => {
  expect(read(shownNameIn(typed))).toBe(shown);
});

test.each([
  { typed: '138 0000 0001', phone: '13800000001' },
  { typed: '+86-138-0000-0001', phone: '13800000001' },
  { typed: '008613800000001', phone: '13800000001' },
  { typed: '１３８０００００００１', phone: '13800000001' },
  { typed: '12800000001', phone: 'phone-malformed' },
  { typed: '1380000000', phone: 'phone-malformed' },
  { typed: '02112345678', phone: 'phone-malformed' },
  { typed: '+1 555 0100', phone: 'phone-malformed' },
])('the phone $typed is read as $phone', ({ typed, phone }) => {
  expect(read(phoneIn(typed))).toBe(phone);
});

test('a masked phone shows seven digits and hides the four between', () => {
  expect(maskedMobile('13812340001')).toBe('138****0001');
});

describe('a password', () => {
  test.each([
    { typed: '远山的货今天到了吗？', problem: undefined, why: 'ten characters of anything' },
    { typed: 'correct horse battery', problem: undefined, why: 'a sentence' },
    { typed: 'tK8#mQ2$vL', problem: undefined, why: 'ten by chance' },
    { typed: 'tK8#mQ2$v', problem: 'password-short', why: 'nine' },
    { typed: 'x7'.repeat(101), problem: 'password-long', why: 'too many' },
    { typed: 'aaaaaaaaaaaa', problem: 'password-easy', why: 'one sign' },
    { typed: '121212121212', problem: 'password-easy', why: 'two signs' },
    { typed: '1234567890', problem: 'password-easy', why: 'a run' },
    { typed: '0987654321', problem: 'password-easy', why: 'a run down' },
    { typed: 'qwertyuiop', problem: 'password-easy', why: 'a row of keys' },
    { typed: 'Password123456', problem: 'password-easy', why: 'a worn word and a run' },
    { typed: 'linyuanshan1', problem: 'password-easy', why: 'the name and little else' },
    { typed: 'LinYuanShan520', problem: 'password-easy', why: 'the name and a worn number' },
  ])('「$typed」: $problem ($why)', ({ typed, problem }) => {
    const wanted = passwordIn(typed, 'linyuanshan');
    expect(wanted.ok ? undefined : wanted.problem.kind).toBe(problem);
    if (wanted.ok) expect(wanted.value).toBe(typed);
  });

  test('for somebody else is good enough for ourselves, and has no sign that is mistaken for another', () => {
    assert(
      property(integer({ min: 0, max: 2 ** 31 }), string(), (seed, name) => {
        let state = seed;
        const chance = (): Uint8Array => {
          state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
          return Uint8Array.of((state >> 16) & 255);
        };
        const password = temporaryPasswordFrom(chance);
        expect(password).toMatch(/^(?:[a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/u);
        if (name.length < 4) expect(passwordIn(password, name || 'owner').ok).toBe(true);
      }),
    );
  });
});
