import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listActivities } from '#core/curriculum/curriculum.ts';
import { programmeArbitrary } from '#core/plan/underway.arbitrary.ts';
import { minutesByActivity } from '#core/record/attribute-sessions.ts';
import { sumMinutes } from '#core/units.ts';
import { rowSourcesOf } from '../../replica/row-sources.ts';
import { courseTable } from './course-table.ts';

it('the table holds every activity once, and no minute more or less', () => {
  fc.assert(
    fc.property(programmeArbitrary, (programme) => {
      const sources = rowSourcesOf(programme);
      const courses = courseTable(sources);
      const rows = courses.flatMap(({ weeks }) => weeks.flatMap(({ activities }) => activities));
      const all = listActivities(programme.curriculum).map(({ activity }) => activity.id);
      expect(rows.map(({ activity }) => activity.id)).toEqual(all);

      const estimated = [...sources.estimates.values()].map(({ minutes }) => minutes);
      expect(
        sumMinutes(courses.flatMap(({ estimates }) => [estimates.lectures, estimates.homework])),
      ).toBe(sumMinutes(estimated));
      expect(sumMinutes(courses.map(({ actual }) => actual))).toBe(
        sumMinutes(minutesByActivity(programme.sessions).values()),
      );
    }),
  );
});
