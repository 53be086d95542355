import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applicationActs,
  openPhases,
  phaseAfter,
  phases,
  turnIn,
  type ApplicationAct,
  type Phase,
} from './application.ts';

/** Everything that was let happen, one after the other. */
function walked(acts: readonly ApplicationAct[]): readonly Phase[] {
  const path: Phase[] = [];
  for (const act of acts) {
    const next = phaseAfter(path.at(-1), act);
    if (next.ok) path.push(next.value);
  }
  return path;
}

const anyActs = array(constantFrom(...applicationActs), { maxLength: 40 });

describe('an application', () => {
  test('goes the whole way', () => {
    const acts: readonly ApplicationAct[] = [
      'applied',
      'looked-at',
      'invited',
      'slot-taken',
      'met',
      'offered',
      'offer-accepted',
      'agreed',
    ];
    expect(walked(acts)).toEqual([
      'applied',
      'looked-at',
      'interview',
      'interview',
      'interview',
      'offered',
      'accepted',
      'agreed',
    ]);
  });

  test('begins once, by applying, whatever is tried', () => {
    assert(
      property(anyActs, (acts) => {
        const path = walked(acts);
        expect(path.filter((_, index) => index > 0 && path[index - 1] === undefined)).toEqual([]);
        if (path.length > 0) expect(path[0]).toBe('applied');
        expect(phaseAfter('applied', 'applied').ok).toBe(false);
      }),
    );
  });

  test('has nothing more to hear of once it is erased', () => {
    for (const act of applicationActs) expect(phaseAfter('erased', act).ok).toBe(false);
    assert(
      property(anyActs, (acts) => {
        const path = walked(['applied', ...acts]);
        const gone = path.indexOf('erased');
        if (gone !== -1) expect(gone).toBe(path.length - 1);
      }),
    );
  });

  test('is agreed only after an offer was made and accepted', () => {
    assert(
      property(anyActs, (acts) => {
        const path = walked(acts);
        const agreed = path.indexOf('agreed');
        if (agreed === -1) return;
        expect(path.slice(0, agreed)).toContain('offered');
        expect(path[agreed - 1]).toBe('accepted');
      }),
    );
  });

  test('can be withdrawn and erased from every phase before the agreement, and never hangs', () => {
    for (const phase of phases.filter(
      (each) => !['agreed', 'erased', 'declined', 'withdrawn'].includes(each),
    )) {
      expect(phaseAfter(phase, 'withdrawn')).toEqual({ ok: true, value: 'withdrawn' });
      expect(phaseAfter(phase, 'erased')).toEqual({ ok: true, value: 'erased' });
    }
    for (const phase of ['declined', 'withdrawn'] as const)
      expect(phaseAfter(phase, 'erased')).toEqual({ ok: true, value: 'erased' });
    // Whoever is not through has somebody whose turn it is.
    for (const phase of openPhases.filter((each) => each !== 'agreed'))
      for (const hasSlot of [true, false]) expect(turnIn(phase, { hasSlot })).not.toBe('nobody');
  });

  test('that was accepted is not turned down any more', () => {
    for (const phase of ['offered', 'accepted', 'agreed', 'withdrawn', 'erased'] as const)
      expect(phaseAfter(phase, 'declined').ok).toBe(false);
  });
});
