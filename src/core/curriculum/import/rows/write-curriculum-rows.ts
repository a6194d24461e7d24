import type { Course, CourseWeek, Curriculum, TaughtActivity } from '../../curriculum.ts';
import { type Length, printLength } from '../length.ts';
import { lengthOf } from '../length-of.ts';
import { isTaught } from '../taught.ts';
import { guardCell } from './formula-guard.ts';

const header = ['course', 'week', 'kind', 'title', 'minutes', 'graded', 'optional', 'framework'];

/**
 * `curriculum` as the rows of a table that `readCurriculumRows` reads back, all but its edition and
 * ids; each row as wide as the header, no cell a formula. Courses and weeks have rows of their own
 * only where the rows of activities don't say all about them.
 */
export function writeCurriculumRows(curriculum: Curriculum): readonly (readonly string[])[] {
  const { title, statedHours, courses } = curriculum;
  const seen = new Set<string>();
  const rows = courses.flatMap((course) => {
    const isNamed = course.statedHours !== null || seen.has(course.title);
    seen.add(course.title);
    return [...(isNamed ? [courseRow(course)] : []), ...weekRows(course)];
  });
  const head = ['', '', 'programme', title, minutesOf(statedHours), '', '', ''];
  return [header, ...[head, ...rows].map((row) => row.map(guardCell))];
}

function courseRow({ title, statedHours }: Course): readonly string[] {
  return [title, '', 'course', '', minutesOf(statedHours), '', '', ''];
}

function weekRows(course: Course): readonly (readonly string[])[] {
  const seen = new Set<string>();
  return course.weeks.flatMap((week) => {
    const taught = week.activities.filter(isTaught);
    const isNamed = week.statedHours !== null || taught.length === 0 || seen.has(week.title);
    seen.add(week.title);
    const heading = [course.title, week.title, 'week', '', minutesOf(week.statedHours), '', '', ''];
    return [
      ...(isNamed ? [heading] : []),
      ...taught.map((each) => activityRow(course, week, each)),
    ];
  });
}

function activityRow(
  course: Course,
  week: CourseWeek,
  activity: TaughtActivity,
): readonly string[] {
  const { kind, title } = activity;
  const head = [course.title, week.title, kind, title, lengthCell(lengthOf(activity))];
  if (activity.kind === 'assignment') {
    return [...head, activity.graded ? 'yes' : 'no', '', activity.framework ?? ''];
  }
  return [...head, '', activity.optional ? 'yes' : '', ''];
}

/** Whole minutes as a number, `7:45` where the seconds are known. */
function lengthCell(length: Length | null): string {
  return length === null ? '' : printLength(length).replace(/ min$/, '');
}

function minutesOf(hours: number | null): string {
  return hours === null ? '' : String(Math.round(hours * 60_000) / 1000);
}
