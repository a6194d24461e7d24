import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { halves } from '../calendar/half.ts';
import { programmeArbitrary } from '../plan/underway.arbitrary.ts';
import { withException } from '../plan/with-exception.ts';
import type { Day, Minutes } from '../units.ts';
import { candidateChanges } from './candidate-changes.ts';
import { fitChange } from './fit-change.ts';
import { fitRoom } from './fit-room.ts';

const today = '2026-12-10' as Day;

test('a day that the learner took off, or made shorter, is left alone by every change', () => {
  const untouched = fc.tuple(programmeArbitrary, fc.integer({ min: 1, max: 40 }), fc.boolean());
  fc.assert(
    fc.property(untouched, ([programme, after, isWhole]) => {
      const day = addDays(today, after);
      const halfDays = isWhole ? halves : halves.slice(1);
      const off = { kind: 'to', minutes: 0 as Minutes, halves: halfDays } as const;
      const availability = withException(programme.availability, [day], off);
      const hours = availability.exceptions[day];
      const free = { ...programme, availability };
      const before = fitRoom(programme, today, addDays(today, 40)).freeDays;
      const room = fitRoom(free, today, addDays(today, 40));
      expect(room.freeDays).not.toContain(hours ? day : null);
      // A day off by hand makes no other day free.
      for (const each of room.freeDays) expect(before).toContain(each);
      for (const ladder of candidateChanges(room).usual) {
        const top = ladder.at(-1);
        if (!top || !hours || top.longer > 0) continue;
        const { changes } = fitChange(free, room, top);
        expect((changes.availability ?? availability).exceptions[day]).toEqual(hours);
      }
    }),
  );
});
