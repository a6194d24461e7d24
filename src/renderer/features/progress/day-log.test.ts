import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import { logByDay, loggedUntil } from './day-log.ts';

test('the log of a day has each of its sessions once, mornings first and alone in the morning', () => {
  fc.assert(
    fc.property(documentArbitrary, ({ programme }) => {
      if (!programme) return;
      const { sessions } = programme;
      const log = logByDay(sessions);
      const lines = [...log.values()].flat();
      expect(new Set(lines.map(({ id }) => id))).toEqual(new Set(sessions.map(({ id }) => id)));
      expect(lines).toHaveLength(sessions.length);
      for (const [day, logged] of log) {
        expect(logged.map((session) => session.day)).toEqual(logged.map(() => day));
        const mornings = logged.filter(({ half }) => half === 'morning');
        expect(loggedUntil(log, { day, half: 'morning' })).toEqual(mornings);
        expect(loggedUntil(log, { day, half: 'afternoon' })).toEqual(logged);
        expect(logged.slice(0, mornings.length)).toEqual(mornings);
      }
    }),
  );
});
