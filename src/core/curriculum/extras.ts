import type { Minutes } from '../units.ts';
import {
  type Activity,
  type ActivityId,
  type Assignment,
  type Course,
  type CourseWeek,
  type Curriculum,
  type Extra,
  type ExtraKind,
  listActivities,
} from './curriculum.ts';
import { standInMinutes } from './stand-in-minutes.ts';

/** What an assignment is done in, if it takes a day to make friends with it. */
const framework = /^\W*(tf\.|tensorflow|keras|(py)?torch|jax|hugging ?face|transformers)/i;

/**
 * The curriculum with the extras of `kinds` that it doesn't have yet: the hour at the end of each
 * course as the last activity of its last week, the day with the frameworks as the first one of
 * `frameworkWeek`, if there is one. All else stays in its place, and so does an extra that is there.
 */
export function withExtras(curriculum: Curriculum, kinds: Iterable<ExtraKind>): Curriculum {
  const wanted = new Set(kinds);
  if (wanted.size === 0) return curriculum;
  const known = new Set(listActivities(curriculum).map(({ activity }) => activity.id));
  const isMissing = ({ id, extra }: Extra) => wanted.has(extra) && !known.has(id);
  const first = frameworkWeek(curriculum);
  let isChanged = false;
  const weekWith = (course: Course, week: CourseWeek): CourseWeek => {
    const day = week === first ? [frameworkDay(week)].filter(isMissing) : [];
    const end = week === course.weeks.at(-1) ? [courseEnd(course)].filter(isMissing) : [];
    if (day.length === 0 && end.length === 0) return week;
    isChanged = true;
    return { ...week, activities: [...day, ...week.activities, ...end] };
  };
  const courses = curriculum.courses.map((course) => ({
    ...course,
    weeks: course.weeks.map((week) => weekWith(course, week)),
  }));
  return isChanged ? { ...curriculum, courses } : curriculum;
}

/**
 * The week that the day with the frameworks comes before: the first with a graded assignment in
 * TensorFlow, Keras or another of them; null if there is none. In both shipped editions it is week 3
 * of course 2.
 */
export function frameworkWeek({ courses }: Curriculum): CourseWeek | null {
  const weeks = courses.flatMap((course) => course.weeks);
  return weeks.find((week) => frameworkAssignment(week) !== null) ?? null;
}

/** The first graded assignment of a week that is done in a framework; null if none is. */
export function frameworkAssignment({ activities }: CourseWeek): Assignment | null {
  return activities.find(isInFramework) ?? null;
}

/** The extras of a kind that a curriculum has, in order. */
export function extrasOfKind(curriculum: Curriculum, kind: ExtraKind): readonly ActivityId[] {
  const ids: ActivityId[] = [];
  for (const { activity } of listActivities(curriculum)) {
    if (activity.kind === 'extra' && activity.extra === kind) ids.push(activity.id);
  }
  return ids;
}

function isInFramework(activity: Activity): activity is Assignment {
  return (
    activity.kind === 'assignment' &&
    activity.graded &&
    activity.framework !== null &&
    framework.test(activity.framework)
  );
}

function frameworkDay(week: CourseWeek): Extra {
  const minutes = standInMinutes.frameworkDay as Minutes;
  return { kind: 'extra', id: `${week.id}-framework-day`, extra: 'framework-day', minutes };
}

function courseEnd(course: Course): Extra {
  const minutes = standInMinutes.courseEnd as Minutes;
  return { kind: 'extra', id: `${course.id}-course-end`, extra: 'course-end', minutes };
}
