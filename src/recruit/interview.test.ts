import { assert, date, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invitationFile, type Invitation } from './interview.ts';

const INVITATION: Invitation = {
  id: '0190a0b0-0000-7000-8000-000000000001',
  sequence: 3,
  startsAt: new Date('2026-11-26T06:30:00Z'),
  minutes: 45,
  title: '面谈：居家话务客服',
  place: '天府大道 100 号; 3 楼, 前台',
  about: '第一行\n第二行 \\ 反斜线',
  address: 'https://likui.example/applications',
  madeAt: new Date('2026-11-24T01:02:03.456Z'),
};

/** Read as RFC 5545 says: lines unfolded, then texts unescaped. Written apart from the writer, from the grammar. */
function read(file: string): ReadonlyMap<string, string> {
  expect(file.endsWith('\r\n')).toBe(true);
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n\uFFFD]/u);
  }
  const logical: string[] = [];
  for (const line of physical) {
    if (/^[ \t]/u.test(line)) logical.push(`${logical.pop() ?? ''}${line.slice(1)}`);
    else logical.push(line);
  }
  const inEvent = logical.slice(logical.indexOf('BEGIN:VEVENT') + 1, logical.indexOf('END:VEVENT'));
  return new Map(
    inEvent.map((line) => {
      const colon = line.indexOf(':');
      const value = line
        .slice(colon + 1)
        .replaceAll(/\\(?<sign>[\\;,nN])/gu, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
      return [line.slice(0, colon), value];
    }),
  );
}

/** As RFC 5545 can carry it: one kind of line end, no control characters but the tabulator. */
const plain = (text: string): string => text.replaceAll(/\r\n|\r/gu, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '');

describe('an invitation file', () => {
  test('says when in China, where and what for', () => {
    const said = read(invitationFile(INVITATION));
    expect(Object.fromEntries(said)).toMatchObject({
      UID: '0190a0b0-0000-7000-8000-000000000001@likui',
      SEQUENCE: '3',
      DTSTAMP: '20261124T010203Z',
      'DTSTART;TZID=Asia/Shanghai': '20261126T143000',
      'DTEND;TZID=Asia/Shanghai': '20261126T151500',
      SUMMARY: '面谈：居家话务客服',
      LOCATION: '天府大道 100 号; 3 楼, 前台',
      DESCRIPTION: '第一行\n第二行 \\ 反斜线',
    });
  });

  test('escapes what would end or split a value', () => {
    const file = invitationFile(INVITATION);
    expect(file).toContain(String.raw`LOCATION:天府大道 100 号\; 3 楼\, 前台`);
    expect(file).toContain(String.raw`第一行\n第二行 \\ 反斜线`);
  });

  test('is read back whatever is written, however long, and no text becomes a line of its own', () => {
    assert(
      property(
        string({ unit: 'grapheme', maxLength: 200 }),
        string({ unit: 'binary', maxLength: 200 }),
        date({
          min: new Date('2026-01-01T00:00:00Z'),
          max: new Date('2030-01-01T00:00:00Z'),
          noInvalidDate: true,
        }),
        integer({ min: 10, max: 180 }),
        (title, about, startsAt, minutes) => {
          const said = read(invitationFile({ ...INVITATION, title, about, startsAt, minutes }));
          expect(said.get('SUMMARY')).toBe(plain(title));
          expect(said.get('DESCRIPTION')).toBe(plain(about));
          expect([...said.keys()]).toHaveLength(11);
        },
      ),
    );
  });
});
