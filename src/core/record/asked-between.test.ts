import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastInputOf } from '../forecast/forecast-programme.ts';
import { commandArbitrary } from '../plan/document.arbitrary.ts';
import { applyStep, type History, type Step, startHistory } from '../plan/history.ts';
import { underwayArbitrary } from '../plan/underway.arbitrary.ts';
import type { Day } from '../units.ts';
import { attendanceRatios } from './attendance.ts';
import { blockStates } from './block-status.ts';
import { silentDays } from './silent-days.ts';

const today = '2026-12-20' as Day;

/** A document, and steps on it: some of them undo. */
const lives = underwayArbitrary.chain((document) =>
  fc.record({
    document: fc.constant(document),
    steps: fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.nat(99).chain((n) => commandArbitrary(document, `later-${n}`)) },
        fc.constant<Step>({ kind: 'undo' }),
      ),
      { maxLength: 8 },
    ),
  }),
);

function figuresOf({ document: { programme } }: History) {
  if (!programme) return null;
  return {
    input: forecastInputOf(programme, today),
    states: blockStates(programme, today),
    attendance: attendanceRatios(programme, today),
    silent: silentDays(programme, today),
  };
}

describe('what is derived of a record', () => {
  it('is the same, and so are the plans that are made of it, whatever was asked in between', () => {
    fc.assert(
      fc.property(lives, ({ document, steps }) => {
        const live = (ask: (history: History) => void): History => {
          // A copy, so that nothing is known of it.
          let history = startHistory(structuredClone(document));
          for (const step of steps) {
            const next = applyStep(history, step);
            if (next.ok) history = next.value;
            ask(history);
          }
          return history;
        };
        const asked = live(figuresOf);
        const unasked = live(() => {});
        expect(unasked.document).toEqual(asked.document);
        expect(figuresOf(unasked)).toEqual(figuresOf(asked));
      }),
    );
  });
});
