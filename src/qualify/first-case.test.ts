import { array, assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../kernel/words.ts';
import { moves, type Case, type CaseFacts, type Option } from './conversation.ts';
import { caseFor, cases, play, summaryOf, type Played } from './first-case.ts';

const played = (seed: number, path: string): Played => {
  const result = play(seed, path);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
};

const facts: CaseFacts = caseFor(1).facts;
const told = cases.map((make): readonly [string, Case] => [make(facts).title.en, make(facts)]);

/** The longest conversation any choice leads to. */
const TURNS_MAX = 8;

describe('a conversation', () => {
  test('always ends, whatever is chosen, and then takes nothing more', () => {
    assert(
      property(integer({ min: 0, max: 100_000 }), array(integer({ min: 0, max: 3 })), (seed, wishes) => {
        let path = '';
        for (let turn = 0; turn < TURNS_MAX && played(seed, path).next; turn += 1) {
          const { choices } = played(seed, path).next ?? { choices: [] };
          path += String(choices[(wishes[turn] ?? 0) % choices.length]?.place ?? 0);
        }
        const over = played(seed, path);
        expect(over.next).toBeUndefined();
        expect(summaryOf(over)?.turns).toBe(path.length);
        expect(play(seed, `${path}0`)).toEqual({ ok: false, problem: { kind: 'path-broken' } });
      }),
    );
  });

  test.each(['9', 'x', '0 1', '٣', '0'.repeat(50)])('refuses the path %j', (path) => {
    expect(play(5, path).ok).toBe(false);
  });

  test('shows the same turn in the same order for a seed, and in another for another', () => {
    const orders = Array.from({ length: 40 }, (_, seed) =>
      played(seed, '')
        .next?.choices.map(({ place }) => place)
        .join(''),
    );
    expect(new Set(orders).size).toBeGreaterThan(5);
    expect(played(3, '0').next).toEqual(played(3, '0').next);
    expect([...(orders[0] ?? '')].toSorted().join('')).toBe('0123');
  });

  test('heats up by what hurts and cools by what helps; a critical answer is critical whatever comes of it', () => {
    const seed = Array.from({ length: 50 }, (_, each) => each).find((each) =>
      caseFor(each).told.title.en.startsWith('Declared'),
    );
    const best = played(seed ?? 0, '00000');
    expect(best.steps.map(({ worth }) => worth)).toEqual(['best', 'best', 'best', 'best', 'best']);
    expect(best.isCalmAtEnd).toBe(true);
    expect(summaryOf(best)).toMatchObject({ turns: 5, helped: 5, critical: 0 });
    const worst = played(seed ?? 0, '231132');
    expect(worst.steps.map(({ worth }) => worth)).toContain('critical');
    expect(worst.isCalmAtEnd).toBe(false);
    expect(summaryOf(played(seed ?? 0, '0'))).toBeUndefined();
  });
});

describe.each(told)('%s', (_, { first, turns }) => {
  test('leads to every turn, and every turn to its end', () => {
    const reached = new Set<string>();
    const walk = (name: string, depth: number): void => {
      if (name === 'end') return;
      expect(depth).toBeLessThan(TURNS_MAX);
      expect(Object.keys(turns)).toContain(name);
      reached.add(name);
      for (const { to } of turns[name]?.options ?? []) walk(to, depth + 1);
    };
    walk(first, 0);
    expect([...reached].toSorted()).toEqual(Object.keys(turns).toSorted());
  });

  test('offers in each turn four different answers, one of them best, and one that hurts', () => {
    for (const { options } of Object.values(turns)) {
      expect(options).toHaveLength(4);
      expect(new Set(options.map(({ says }) => says['zh-CN'])).size).toBe(4);
      expect(options.filter(({ isBest }) => isBest)).toHaveLength(1);
      expect(options.some(({ move }) => moves.indexOf(move) >= moves.indexOf('dismiss'))).toBe(true);
    }
  });
});

test.each(languages)('how long an answer is says nothing of its worth (%s)', (language) => {
  const lengthOf = ({ says }: Option) => Array.from(says[language]).length;
  const turns = told.flatMap(([, { turns: all }]) => Object.values(all));
  const lengths = turns.map(({ options }) => {
    const best = options.find(({ isBest }) => isBest);
    const longer = options.filter((each) => best && lengthOf(each) > lengthOf(best)).length;
    return { longer, count: options.length };
  });
  const share = (is: (of: (typeof lengths)[number]) => boolean) => lengths.filter(is).length / turns.length;
  expect(share(({ longer }) => longer === 0)).toBeLessThanOrEqual(0.4);
  expect(share(({ longer, count }) => longer === count - 1)).toBeLessThanOrEqual(0.4);
});

test('what is true of a case follows from its seed: the sum told is the lesser of loss and declared value', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const { facts: drawn, told: drawnCase } = caseFor(seed);
    expect(drawn.owedYuan).toBe(Math.min(drawn.lossYuan, drawn.declaredYuan));
    expect(drawn.waybill).toMatch(/^YS\d{11}$/u);
    const explain = drawnCase.turns['explain']?.options ?? [];
    if (!drawnCase.title.en.startsWith('Declared')) continue;
    expect(explain.find(({ isBest }) => isBest)?.says['zh-CN']).toContain(`${drawn.owedYuan} 元`);
    const invented = explain.find(({ move }) => move === 'invent')?.says['zh-CN'] ?? '';
    expect(invented).not.toContain(` ${drawn.owedYuan} 元`);
  }
  expect(new Set(Array.from({ length: 60 }, (_, seed) => caseFor(seed).told.title.en)).size).toBe(3);
});
