import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareHalfDays, type HalfDay, halfDayKey, halves } from '../calendar/half.ts';
import type { Day } from '../units.ts';
import { createIndexer } from './record-index.ts';

interface Entry extends HalfDay {
  readonly activities: readonly string[];
}

const entryArbitrary: fc.Arbitrary<Entry> = fc.record({
  day: fc.integer({ min: 10, max: 14 }).map((n) => `2026-12-${n}` as Day),
  half: fc.constantFrom(...halves),
  activities: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
});
const entries = fc.array(entryArbitrary, { maxLength: 8 });
/** Each takes some away at a place and puts others there; the index is asked for after some of them. */
const edits = fc.array(
  fc.tuple(fc.nat(), fc.nat(3), fc.array(entryArbitrary, { maxLength: 3 }), fc.boolean()),
  { maxLength: 8 },
);
const many = fc.array(entryArbitrary, { minLength: 80, maxLength: 90 });

const piecesOf = ({ activities }: Entry) => activities.map((activity) => ({ activity }));
const inTime = (all: readonly Entry[]) => [...all].sort(compareHalfDays);

describe('the index of a record', () => {
  it('holds of each half-day and activity what the record holds of it, however it came to it', () => {
    fc.assert(
      fc.property(fc.oneof(entries, many), edits, (first, changes) => {
        const indexOf = createIndexer(piecesOf);
        let record: readonly Entry[] = first;
        indexOf(record);
        for (const [at, count, come, isAsked] of changes) {
          record = record.toSpliced(at % (record.length + 1), count, ...come);
          if (isAsked) indexOf(record);
        }
        const { byHalfDay, byActivity } = indexOf(record);
        expect([...byHalfDay.keys()]).toEqual([...new Set(inTime(record).map(halfDayKey))]);
        for (const [key, group] of byHalfDay) {
          expect(group).toEqual(record.filter((entry) => halfDayKey(entry) === key));
        }
        expect([...byActivity.keys()].sort()).toEqual(
          [...new Set(record.flatMap(({ activities }) => activities))].sort(),
        );
        for (const [activity, group] of byActivity) {
          const named = record.filter(({ activities }) => activities.includes(activity));
          expect(group).toEqual({ activity, entries: inTime(named) });
        }
      }),
    );
  });

  it('leaves the groups alone that a change does not belong to', () => {
    fc.assert(
      fc.property(entries, entryArbitrary, (record, one) => {
        const indexOf = createIndexer(piecesOf);
        const before = indexOf(record);
        const after = indexOf([...record, one]);
        const back = indexOf(record.slice());
        for (const [key, group] of before.byHalfDay) {
          if (key === halfDayKey(one)) continue;
          expect(after.byHalfDay.get(key)).toBe(group);
          expect(back.byHalfDay.get(key)).toBe(group);
        }
        for (const [activity, group] of before.byActivity) {
          if (!one.activities.includes(activity)) {
            expect(after.byActivity.get(activity)).toBe(group);
          }
        }
      }),
    );
  });
});
