/** How somebody is met. */
export const interviewWays = ['phone', 'online', 'in-person'] as const;

/** What goes into an invitation file. */
export type Invitation = {
  /** The same meeting keeps its id, so that a calendar replaces what it has. */
  readonly id: string;
  /** Grows with every change. */
  readonly sequence: number;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly title: string;
  readonly place: string;
  readonly about: string;
  /** Where one's own application is looked at. */
  readonly address: string;
  readonly madeAt: Date;
};

const LINE_OCTETS_MAX = 75;

/**
 * An invitation as calendars read it: iCalendar (RFC 5545), lines of at most 75 octets folded between characters, ended
 * by CR LF, texts escaped. Times are China's with its zone written out (UTC+8, no summer time since 1991), so that a
 * calendar abroad shows them rightly.
 */
export function invitationFile({
  id,
  sequence,
  startsAt,
  minutes,
  title,
  place,
  about,
  address,
  madeAt,
}: Invitation): string {
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Likui//Recruiting//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Shanghai',
    'BEGIN:STANDARD',
    'DTSTART:19910915T000000',
    'TZOFFSETFROM:+0900',
    'TZOFFSETTO:+0800',
    'TZNAME:CST',
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    `UID:${id}@likui`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utcText(madeAt)}`,
    `DTSTART;TZID=Asia/Shanghai:${chinaText(startsAt)}`,
    `DTEND;TZID=Asia/Shanghai:${chinaText(endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    `DESCRIPTION:${escaped(about)}`,
    `URL:${address}`,
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** A text value: RFC 5545, 3.3.11. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', String.raw`\\`)
    .replaceAll(';', String.raw`\;`)
    .replaceAll(',', String.raw`\,`)
    .replaceAll(/\r\n|\r|\n/gu, String.raw`\n`)
    .replaceAll(/[^\P{Cc}\t]/gu, '');

/** Content lines: RFC 5545, 3.1. Cut between characters, so that none is torn. */
function folded(line: string): string {
  const pieces: string[] = [];
  let [piece, octets] = ['', 0];
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS_MAX) {
      pieces.push(piece);
      // What goes on begins with a blank, which counts.
      [piece, octets] = [' ', 1];
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

const utcText = (at: Date): string => at.toISOString().replaceAll(/[-:]|\.\d{3}/gu, '');

const CHINA_AHEAD_MS = 8 * 3_600_000;

const chinaText = (at: Date): string => utcText(new Date(at.getTime() + CHINA_AHEAD_MS)).slice(0, -1);
