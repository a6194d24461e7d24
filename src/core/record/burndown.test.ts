import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareHalfDays } from '../calendar/half.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import type { Programme } from '../plan/document.ts';
import { programmeArbitrary } from '../plan/underway.arbitrary.ts';
import { type Day, sumMinutes } from '../units.ts';
import { burndown } from './burndown.ts';
import { remainingMinutes } from './remaining.ts';

/** After every tick and log of the arbitrary documents. */
const now = { day: '2027-01-15' as Day, half: 'morning' as const };

function estimatesOf({ curriculum, study, estimates }: Programme) {
  return estimateActivities(curriculum, study, estimates);
}

describe('burndown', () => {
  it('ends the actual at the sum of all remaining minutes, and knows nothing of the future', () => {
    fc.assert(
      fc.property(programmeArbitrary, (programme) => {
        const estimates = estimatesOf(programme);
        const rows = burndown(programme, estimates, now);
        const left = sumMinutes(remainingMinutes(programme, estimates).values());
        expect(rows.findLast((row) => row.actual !== null)).toMatchObject({ ...now, actual: left });
        for (const row of rows) expect(row.actual === null).toBe(compareHalfDays(row, now) > 0);
      }),
    );
  });

  it('never rises and never falls below zero', () => {
    fc.assert(
      fc.property(programmeArbitrary, (programme) => {
        const rows = burndown(programme, estimatesOf(programme), now);
        for (const [index, row] of rows.entries()) {
          const next = rows[index + 1];
          expect(row.baseline).toBeGreaterThanOrEqual(next?.baseline ?? 0);
          if (row.actual !== null) expect(row.actual).toBeGreaterThanOrEqual(next?.actual ?? 0);
        }
      }),
    );
  });

  it('moves the baseline only in half-days that the first plan uses, by what they hold', () => {
    fc.assert(
      fc.property(programmeArbitrary, (programme) => {
        const [first] = programme.plans;
        const rows = burndown(programme, estimatesOf(programme), now);
        let left: number = first.minutes;
        for (const row of rows) {
          const block = first.blocks.find((each) => compareHalfDays(each, row) === 0);
          left -= block ? sumMinutes(block.pieces.map((piece) => piece.minutes)) : 0;
          expect(row.baseline).toBe(left);
        }
      }),
    );
  });

  it('keeps to 400 points or so after years', () => {
    fc.assert(
      fc.property(programmeArbitrary, (programme) => {
        const later = { day: '2040-06-01' as Day, half: 'afternoon' as const };
        const rows = burndown(programme, estimatesOf(programme), later);
        expect(rows.length).toBeLessThanOrEqual(402);
        expect(rows.at(-1)).toMatchObject(later);
      }),
    );
  });
});
