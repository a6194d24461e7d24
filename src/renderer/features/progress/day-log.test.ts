import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listActivities } from '#core/curriculum/curriculum.ts';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import { logByDay } from './day-log.ts';

test('the log of a day has each of its sessions once, mornings first, named by its own work', () => {
  fc.assert(
    fc.property(documentArbitrary, ({ programme }) => {
      if (!programme) return;
      const { sessions, curriculum } = programme;
      const places = new Map(
        listActivities(curriculum).map((placed) => [placed.activity.id, placed]),
      );
      const log = logByDay(sessions, places);
      const count = [...log.values()].reduce((sum, lines) => sum + lines.length, 0);
      expect(count).toBe(sessions.length);
      for (const [day, lines] of log) {
        const logged = lines.map(({ id }) => sessions.find((session) => session.id === id));
        expect(logged.map((session) => session?.day)).toEqual(lines.map(() => day));
        const halves = logged.map((session) => session?.half ?? '');
        expect(halves).toEqual([...halves].sort().reverse());
        lines.forEach(({ work }, index) => {
          const place = places.get(logged[index]?.pieces[0]?.activity ?? '');
          expect(work?.week).toBe(place?.week.number);
        });
      }
    }),
  );
});
