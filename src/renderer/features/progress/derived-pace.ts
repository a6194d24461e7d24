import { listActivities } from '#core/curriculum/curriculum.ts';
import type { Programme } from '#core/plan/document.ts';
import { settledWork } from '#core/record/settled-work.ts';
import { remember } from '#core/remember.ts';
import type { PaceInput } from '../../charts/pace/pace-rows.ts';
import { estimatesOf } from '../../replica/derived.ts';

type Settled = Omit<PaceInput, 'code'> & { readonly course: number; readonly week: number };

/** What is settled of each course-week, with the numbers that name it. */
export const settledOf = remember((programme: Programme): readonly Settled[] => {
  const names = new Map<number, { readonly course: number; readonly week: number }>();
  for (const { weekIndex, course, week } of listActivities(programme.curriculum)) {
    names.set(weekIndex, { course: course.number, week: week.number });
  }
  return settledWork(programme, estimatesOf(programme)).flatMap(
    ({ weekIndex, kind, estimate, actual }) => {
      const name = names.get(weekIndex);
      return name ? [{ weekIndex, kind, estimate, actual, ...name }] : [];
    },
  );
});
