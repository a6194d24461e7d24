import { fail, ok, type Result } from '../../result.ts';
import type { Course, CourseWeek, Curriculum } from '../curriculum.ts';
import type { Draft, DraftActivity, DraftCourse, DraftWeek } from './draft.ts';
import type { ImportProblem } from './import-problem.ts';
import { slugOf } from './slug-of.ts';

/** The id of everything that was drafted. */
export type Ids = ReadonlyMap<object, string>;

/** An id is at most 200 long, of which its own title and a number take 60. */
const longestPrefix = 140;

/**
 * An id for each course, week and activity: its own, or one from its titles, so that an edited text
 * gives most of its activities the same ids again. Among courses, among weeks and among activities
 * none is there twice; own ids that are make a problem.
 */
export function nameIds({ courses }: Draft): Result<Ids, ImportProblem> {
  const weeks = courses.flatMap((course) => course.weeks);
  const ids = new Map<object, string>();
  const levels = [courses, weeks, weeks.flatMap(({ activities }) => activities)];
  const namers: ((base: string) => string)[] = [];
  for (const level of levels) {
    const taken = new Set<string>();
    for (const { id, place } of level) {
      if (id === null) continue;
      if (taken.has(id)) return fail({ ...place, kind: 'duplicate-id', id });
      taken.add(id);
    }
    namers.push(createNamer(taken));
  }
  const [nameCourse = String, nameWeek = String, nameActivity = String] = namers;
  const below = (prefix: string, title: string) =>
    `${prefix.slice(0, longestPrefix)}-${slugOf(title)}`;
  for (const course of courses) {
    const courseId = course.id ?? nameCourse(slugOf(course.title));
    ids.set(course, courseId);
    for (const week of course.weeks) {
      const weekId = week.id ?? nameWeek(below(courseId, week.title));
      ids.set(week, weekId);
      for (const activity of week.activities) {
        ids.set(activity, activity.id ?? nameActivity(below(weekId, activity.facts.title)));
      }
    }
  }
  return ok(ids);
}

/** Gives `base`, or with the first number behind it that makes it new. */
function createNamer(taken: Set<string>): (base: string) => string {
  const next = new Map<string, number>();
  return (base) => {
    let id = base;
    let number = next.get(base) ?? 2;
    for (; taken.has(id); number += 1) id = `${base}-${number}`;
    next.set(base, number);
    taken.add(id);
    return id;
  };
}

/** The curriculum of a draft, numbered from 1, its order kept. */
export function curriculumOf(draft: Draft, ids: Ids): Curriculum {
  const { title, edition, statedHours } = draft;
  const courses = draft.courses.map((course, index) => courseOf(course, index + 1, ids));
  return { id: draft.id ?? slugOf(title), title, edition, statedHours, courses };
}

function courseOf(course: DraftCourse, number: number, ids: Ids): Course {
  const { title, statedHours } = course;
  const weeks = course.weeks.map((week, index) => weekOf(week, index + 1, ids));
  return { id: ids.get(course) ?? '', number, title, statedHours, weeks };
}

function weekOf(week: DraftWeek, number: number, ids: Ids): CourseWeek {
  const { title, statedHours } = week;
  const activities = week.activities.map((activity) => activityOf(activity, ids));
  return { id: ids.get(week) ?? '', number, title, statedHours, activities };
}

function activityOf(activity: DraftActivity, ids: Ids): CourseWeek['activities'][number] {
  return { ...activity.facts, id: ids.get(activity) ?? '' };
}
