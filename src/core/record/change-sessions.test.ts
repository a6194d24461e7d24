import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysBetween } from '../calendar/day.ts';
import type { Half } from '../calendar/half.ts';
import { documentArbitrary } from '../plan/document.arbitrary.ts';
import { sumMinutes } from '../units.ts';
import { changeSessions } from './change-sessions.ts';

const changes = fc.record({
  days: fc.integer({ min: -40, max: 40 }),
  half: fc.option(fc.constantFrom<Half>('morning', 'afternoon')),
  speed: fc.option(fc.constantFrom(1, 1.5)),
});

it('changes what was asked and nothing else, and loses no minute', () => {
  fc.assert(
    fc.property(documentArbitrary, changes, ({ programme }, change) => {
      const sessions = programme?.sessions ?? [];
      const changed = changeSessions(sessions, { ...change, piecesAt: null });
      const total = (each: typeof sessions) => sumMinutes(each.map(({ minutes }) => minutes));
      expect(total(changed)).toBe(total(sessions));
      for (const [at, session] of changed.entries()) {
        const before = sessions[at];
        if (!before) throw new Error('more than there were');
        expect(daysBetween(before.day, session.day)).toBe(change.days);
        expect(session).toEqual({
          ...before,
          day: session.day,
          half: change.half ?? before.half,
          speed: change.speed ?? before.speed,
        });
      }
    }),
  );
});
