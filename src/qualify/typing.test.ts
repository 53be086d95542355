import diff from 'fast-diff';
import { assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fiveStrokeSession, sessionOf } from '../../tests/qualify/sessions.ts';
import { canonicalJson } from '../verify/canonical.ts';
import { align } from './align.ts';
import { passages } from './facts/passages.ts';
import { passagesFor } from './passage.ts';
import { foldedSign } from './punctuation.ts';
import { alignTyped, betterOf, judgeTyping, signsOf, type TypingVerdict } from './typing.ts';
import { ANNOUNCED, COMPOSING, replay, TRUSTED, type TypingEvent, type TypingLog } from './typing-log.ts';

const judged = (passage: string, log: TypingLog): TypingVerdict => {
  const verdict = judgeTyping(passage, log);
  if (!verdict.ok) throw new Error(verdict.problem.kind);
  return verdict.value;
};

describe('what was typed is laid beside the passage', () => {
  test.each([
    { passage: '已发催件单', typed: '已发催件单', counts: [5, 0, 0, 0], why: 'all of it' },
    { passage: '已发催件单', typed: '已发', counts: [2, 0, 0, 0], why: 'the end is free' },
    { passage: '已发催件单', typed: '已发崔件单', counts: [4, 1, 0, 0], why: 'one wrong' },
    {
      passage: '已发催件单',
      typed: '已发件单',
      counts: [4, 0, 1, 0],
      why: 'one missed, the rest still right',
    },
    {
      passage: '已发催件单',
      typed: '已发了催件单',
      counts: [5, 0, 0, 1],
      why: 'one extra, the rest still right',
    },
    { passage: '已发催件单', typed: '', counts: [0, 0, 0, 0], why: 'nothing yet' },
    {
      passage: '在 18:00 前，',
      typed: '在18：00前,',
      counts: [8, 0, 0, 0],
      why: 'blanks and widths cost nothing',
    },
    {
      passage: '“已到”',
      typed: '"已到"',
      counts: [4, 0, 0, 0],
      why: 'nor does the shape of a quotation mark',
    },
    { passage: '甲乙甲乙丙', typed: '甲丙', counts: [1, 1, 0, 0], why: 'fewest mistakes first' },
  ])('$typed for $passage: $why', ({ passage, typed, counts }) => {
    const { right, wrong, missed, extra } = alignTyped(passage, typed);
    expect([right, wrong, missed, extra]).toEqual(counts);
  });

  test('widths are counted, and a character is never counted twice', () => {
    expect(alignTyped('好，是。', '好,是.').otherWidth).toBe(2);
    assert(
      property(record({ seed: integer(), mistakes: integer({ min: 0, max: 40 }) }), ({ seed, mistakes }) => {
        const passage = passages[Math.abs(seed) % passages.length] ?? '';
        const { typed } = sessionOf(passage, seed, { mistakes: mistakes / 100 });
        const aligned = alignTyped(passage, typed);
        expect(aligned.right + aligned.wrong + aligned.extra).toBe(signsOf(typed).length);
        expect(aligned.right + aligned.wrong + aligned.missed).toBe(aligned.source.length);
        expect(aligned.typed).toHaveLength(signsOf(typed).length);
      }),
      { numRuns: 60 },
    );
  });

  test('what is longer than any passage is a bug', () => {
    expect(() =>
      align(
        Array.from({ length: 1001 }, () => '好'),
        [],
      ),
    ).toThrow(RangeError);
  });
});

/** How many changes lead from one text to another (Levenshtein), two rows at a time: nothing of ours. */
function changesBetween(one: string, other: string): number {
  let row = Array.from({ length: [...other].length + 1 }, (_, at) => at);
  for (const [above, sign] of [...one].entries()) {
    const next = [above + 1];
    for (const [at, against] of [...other].entries())
      next.push(
        Math.min((row[at] ?? 0) + Number(sign !== against), (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

const folded = (text: string): string => signsOf(text).map(foldedSign).join('');

/**
 * Written otherwise: right characters by Myers' algorithm, mistakes by distance, the clock from what the generator knows,
 * and told where the typist stopped. In characters a minute.
 */
function referenceOf(passage: string, session: ReturnType<typeof sessionOf>) {
  const source = folded(signsOf(passage).slice(0, session.stoppedAt).join(''));
  const typed = folded(session.typed);
  const right = diff(source, typed).reduce(
    (sum, [kind, piece]) => sum + (kind === diff.EQUAL ? [...piece].length : 0),
    0,
  );
  const minutes = (session.lastCommitMs - session.firstKeyMs) / 60_000;
  return { right: right / minutes, net: Math.max(0, right - changesBetween(source, typed)) / minutes };
}

test('2,000 generated sessions come out within one character a minute of an independent reference', () => {
  const differences = Array.from({ length: 2000 }, (_, seed) => {
    const passage = passages[seed % passages.length] ?? '';
    const session = sessionOf(passage, seed + 1, {
      mistakes: (seed % 13) / 100,
      stopsAt: 0.6 + (seed % 5) / 10,
    });
    const { score } = judged(passage, session.log);
    const reference = referenceOf(passage, session);
    const right = (score.right * 60_000) / score.elapsedMs;
    return Math.max(Math.abs(score.netTenths / 10 - reference.net), Math.abs(right - reference.right));
  });
  expect(differences).toHaveLength(2000);
  expect(Math.max(...differences)).toBeLessThanOrEqual(1);
});

describe('a verdict', () => {
  const [passage = ''] = passages;

  test('follows from the log alone, byte for byte, also after it has been through JSON', () => {
    const { log } = sessionOf(passage, 7, { mistakes: 0.04, perMinute: 80 });
    const once = judged(passage, log);
    // oxlint-disable-next-line typescript/no-unsafe-assignment -- what was just written in JSON
    const sent: TypingLog = JSON.parse(JSON.stringify(log));
    expect(canonicalJson(judged(passage, sent))).toBe(canonicalJson(once));
    expect(Object.values(once.score).every((figure) => Number.isSafeInteger(figure))).toBe(true);
  });

  test.each([
    { perMinute: 75, band: 'meets' },
    { perMinute: 58, band: 'borderline' },
    { perMinute: 48, band: 'not-yet' },
  ] as const)('of $perMinute a minute is $band', ({ perMinute, band }) => {
    const stopsAt = Math.min(1, (perMinute * 2.6) / signsOf(passage).length);
    const verdict = judged(passage, sessionOf(passage, 3, { mistakes: 0, perMinute, stopsAt }).log);
    expect([verdict.band, verdict.signals]).toEqual([band, []]);
    expect(verdict.lowTenths).toBeLessThan(verdict.score.netTenths);
  });

  test('of a few characters is not measurable; of two passages the better one counts', () => {
    const few = judged(passage, sessionOf(passage, 3, { mistakes: 0, stopsAt: 0.1 }).log);
    const slow = judged(passage, sessionOf(passage, 3, { mistakes: 0, perMinute: 65, stopsAt: 0.5 }).log);
    const fast = judged(passage, sessionOf(passage, 3, { mistakes: 0, perMinute: 90 }).log);
    expect(few.band).toBe('not-measurable');
    expect(betterOf([few, slow])).toBe(slow);
    expect(betterOf([slow, fast])).toBe(fast);
    expect(betterOf([])).toBeUndefined();
  });

  test('what is still being composed when the time is over does not count', () => {
    const events: TypingEvent[] = [
      [100, 's'],
      [100, 'i', 'c', TRUSTED + ANNOUNCED + COMPOSING, 0, 0, 'kh'],
      [300, 'i', 'c', TRUSTED + ANNOUNCED + COMPOSING, 0, 2, '客户'],
      [300, 'e'],
      [400, 's'],
      [900, 'i', 'c', TRUSTED + ANNOUNCED + COMPOSING, 2, 0, 'lai'],
    ];
    const replayed = replay({ announces: true, events });
    expect(replayed).toMatchObject({ ok: true, value: { committed: '客户', elapsedMs: 200 } });
  });

  test.each<{ readonly why: string; readonly events: TypingEvent[] }>([
    {
      why: 'time runs backwards',
      events: [
        [500, 'k'],
        [400, 'k'],
      ],
    },
    { why: 'an edit lies outside the text', events: [[1, 'i', 't', 3, 5, 0, '客']] },
    { why: 'more is taken away than there is', events: [[1, 'i', 'x', 3, 0, 2, '']] },
    {
      why: 'it runs on after the time is over',
      events: [
        [0, 'i', 't', 3, 0, 0, '客'],
        [190_000, 'i', 't', 3, 1, 0, '户'],
      ],
    },
  ])('is refused when $why', ({ events }) => {
    expect(judgeTyping(passage, { announces: true, events })).toEqual({
      ok: false,
      problem: { kind: 'log-broken' },
    });
  });
});

describe('how text came', () => {
  const [passage = ''] = passages;
  const start: TypingEvent = [0, 'k'];
  const flagged: readonly { readonly why: string; readonly kind: string; readonly events: TypingEvent[] }[] =
    [
      { why: 'pasted', kind: 'pasted', events: [[900, 'i', 'p', 3, 0, 0, passage]] },
      { why: 'dropped', kind: 'pasted', events: [[900, 'i', 'd', 3, 0, 0, passage]] },
      { why: 'set by a script', kind: 'script', events: [[900, 'v', 0, 0, passage]] },
      {
        why: 'set by a script with a made-up event',
        kind: 'script',
        events: [[900, 'i', 't', 0, 0, 0, passage]],
      },
      {
        why: 'put in by execCommand',
        kind: 'command',
        events: [start, [900, 'i', 't', TRUSTED, 0, 0, '客户']],
      },
      { why: 'put in whole, without a key', kind: 'bulk', events: [[900, 'i', 't', 3, 0, 0, passage]] },
      {
        why: 'composed whole in one step',
        kind: 'bulk',
        events: [
          [0, 's'],
          [900, 'i', 'c', 7, 0, 0, passage],
          [900, 'e'],
        ],
      },
      {
        why: 'put in one by one without a key',
        kind: 'unkeyed',
        events: Array.from({ length: 60 }, (_, at): TypingEvent => [at * 500, 'i', 't', 3, at, 0, '好']),
      },
      {
        why: 'faster than anybody',
        kind: 'too-fast',
        events: [...passage].flatMap((sign, at): TypingEvent[] => [
          [at * 100, 'k'],
          [at * 100, 'i', 't', 3, at, 0, sign],
        ]),
      },
    ];

  test.each(flagged)('is asked for again when it was $why', ({ kind, events }) => {
    const verdict = judged(passage, { announces: true, events });
    expect(verdict.band).toBe('retest');
    expect(verdict.signals.map((signal) => signal.kind)).toContain(kind);
  });

  test('honest pinyin and five-stroke are never asked about', () => {
    assert(
      property(
        record({
          seed: integer(),
          perMinute: integer({ min: 30, max: 150 }),
          mistakes: constantFrom(0, 0.03, 0.12),
        }),
        ({ seed, ...how }) => {
          const chosen = passages[Math.abs(seed) % passages.length] ?? '';
          const stopsAt = Math.min(1, (how.perMinute * 2.4) / signsOf(chosen).length);
          expect(judged(chosen, sessionOf(chosen, seed, { ...how, stopsAt }).log).signals).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
    for (const chosen of passages) expect(judged(chosen, fiveStrokeSession(chosen)).signals).toEqual([]);
  });

  test('a paste that was stopped is told and not held against anybody', () => {
    const { log } = sessionOf(passage, 5, { mistakes: 0, perMinute: 80 });
    const verdict = judged(passage, { ...log, events: [[1, 'p'], ...log.events] });
    expect([verdict.band, verdict.signals, verdict.pasteAttempts]).toEqual(['meets', [], 1]);
  });

  test('an older browser that announces nothing is not suspected for it', () => {
    const log = fiveStrokeSession(passage);
    const events = log.events.map((event): TypingEvent =>
      event[1] === 'i' ? [event[0], 'i', event[2], TRUSTED, event[4], event[5], event[6]] : event,
    );
    expect(judged(passage, { announces: false, events }).signals).toEqual([]);
  });
});

test('a seed draws two different passages, and over many seeds every one', () => {
  const drawn = Array.from({ length: 300 }, (_, seed) => passagesFor(seed));
  for (const [first, second] of drawn) expect(first).not.toBe(second);
  expect(new Set(drawn.flat()).size).toBe(passages.length);
  expect(passages.length).toBeGreaterThanOrEqual(12);
  for (const passage of passages) {
    expect(signsOf(passage).length).toBeGreaterThanOrEqual(180);
    expect([...passage].length).toBeLessThanOrEqual(260);
    expect(passage).toMatch(/\d/u);
  }
});
