import { fail, ok, type Result } from '../../result.ts';
import { type Curriculum, listActivities } from '../curriculum.ts';
import type { Draft, DraftLine } from './draft.ts';
import { importLimits } from './import-limits.ts';
import type { ImportPreview, ImportTotals, Understood } from './import-preview.ts';
import { type ImportProblem, type Place, start } from './import-problem.ts';
import { curriculumOf, type Ids, nameIds } from './name-ids.ts';

/**
 * The preview of a draft that holds at least one activity and no more than the limits, every id in
 * it there once; or else what is wrong with it.
 */
export function finishImport(
  draft: Draft,
  lines: readonly DraftLine[],
): Result<ImportPreview, ImportProblem> {
  const excess = findExcess(draft);
  if (excess) return fail(excess);
  const ids = nameIds(draft);
  if (!ids.ok) return ids;
  const curriculum = curriculumOf(draft, ids.value);
  return ok({
    curriculum,
    totals: totalsOf(curriculum),
    lines: lines.map(({ line, text, notes, became }) => ({
      line,
      text,
      notes,
      understood: understoodAs(became, ids.value),
    })),
  });
}

function findExcess({ courses }: Draft): ImportProblem | null {
  const weeks = courses.flatMap((course) => course.weeks);
  const activities = weeks.flatMap((week) => week.activities);
  if (activities.length === 0) return { ...start, kind: 'no-activity' };
  return (
    refuseMore('courses', courses) ??
    firstOf(courses, (course) => refuseMore('weeksOfCourse', course.weeks)) ??
    firstOf(weeks, (week) => refuseMore('activitiesOfWeek', week.activities)) ??
    refuseMore('activities', activities)
  );
}

/** The problem that a list is longer than it may be, at the first that is too many. */
export function refuseMore(
  what: 'courses' | 'weeksOfCourse' | 'activitiesOfWeek' | 'activities',
  list: readonly { readonly place: Place }[],
): ImportProblem | null {
  const most = importLimits[what];
  const first = list[most];
  return first ? { ...first.place, kind: 'too-many', what, most } : null;
}

function firstOf<Value>(
  values: readonly Value[],
  check: (value: Value) => ImportProblem | null,
): ImportProblem | null {
  for (const value of values) {
    const problem = check(value);
    if (problem) return problem;
  }
  return null;
}

function understoodAs(became: DraftLine['became'], ids: Ids): Understood {
  switch (became.as) {
    case 'course':
    case 'week':
    case 'detail':
    case 'activity': {
      const id = ids.get(became.of);
      if (id === undefined) return { as: 'nothing', reason: 'nothing-below' };
      return { as: became.as === 'activity' ? became.of.facts.kind : became.as, id };
    }
    default:
      return became as Understood;
  }
}

function totalsOf(curriculum: Curriculum): ImportTotals {
  const weeks = curriculum.courses.flatMap((course) => course.weeks);
  const activities = listActivities(curriculum).map(({ activity }) => activity);
  const lectures = activities.filter((activity) => activity.kind === 'lecture');
  const seconds = lectures.reduce((sum, lecture) => sum + (lecture.seconds ?? 0), 0);
  return {
    courses: curriculum.courses.length,
    weeks: weeks.length,
    activities: activities.length,
    lectures: lectures.length,
    unknownLengths: lectures.filter((lecture) => lecture.seconds === null).length,
    videoHours: seconds / 3600,
    statedHours: statedHoursOf(curriculum),
  };
}

function statedHoursOf({ statedHours, courses }: Curriculum): number | null {
  if (statedHours !== null) return statedHours;
  const stated = courses.flatMap((course) =>
    course.statedHours === null
      ? course.weeks.flatMap((week) => week.statedHours ?? [])
      : [course.statedHours],
  );
  return stated.length > 0 ? stated.reduce((sum, hours) => sum + hours, 0) : null;
}
