import type { Draft, DraftActivity, DraftCourse, DraftWeek } from '../draft.ts';
import type { Place } from '../import-problem.ts';

/** Courses and weeks that are found again by their titles; of two alike the later. */
export interface RowDraft {
  readonly setProgramme: (title: string, hours: number | null) => void;
  readonly addCourse: (title: string, hours: number | null, place: Place) => DraftCourse;
  readonly addWeek: (
    course: string,
    title: string,
    hours: number | null,
    place: Place,
  ) => DraftWeek;
  /** Into the course and week of these titles, or where these are empty, the last ones. */
  readonly addActivity: (activity: DraftActivity, course: string, week: string) => void;
  /** Of a row that is left out: an activity without a course or week is in these. */
  readonly passOver: (course: string, week: string) => void;
  readonly finish: () => Draft;
}

interface RowWeek extends DraftWeek {
  readonly activities: DraftActivity[];
}

interface RowCourse extends DraftCourse {
  readonly weeks: RowWeek[];
  readonly byTitle: Map<string, RowWeek>;
}

/** A draft without rows. */
export function createRowDraft(fallbackTitle: string): RowDraft {
  let programme: { title: string; hours: number | null } | null = null;
  const courses: RowCourse[] = [];
  const byTitle = new Map<string, RowCourse>();
  let passed = { course: '', week: '' };

  const addCourse = (title: string, statedHours: number | null, place: Place): RowCourse => {
    const weeks: RowWeek[] = [];
    const course = { place, id: null, title, statedHours, weeks, byTitle: new Map() };
    courses.push(course);
    byTitle.set(title, course);
    return course;
  };

  const courseOf = (title: string, place: Place): RowCourse => {
    const course = title === '' ? courses.at(-1) : byTitle.get(title);
    return course ?? addCourse(title || (programme?.title ?? fallbackTitle), null, place);
  };

  const addWeekTo = (
    course: RowCourse,
    title: string,
    statedHours: number | null,
    place: Place,
  ): RowWeek => {
    const week = { place, id: null, title, statedHours, activities: [] };
    course.weeks.push(week);
    course.byTitle.set(title, week);
    return week;
  };

  return {
    setProgramme: (title, hours) => {
      programme ??= { title, hours };
    },
    addCourse: (title, hours, place) => {
      passed = { course: '', week: '' };
      return addCourse(title, hours, place);
    },
    addWeek: (courseTitle, title, hours, place) => {
      const course = courseOf(courseTitle || passed.course, place);
      passed = { course: '', week: '' };
      return addWeekTo(course, title, hours, place);
    },
    addActivity: (activity, course, week) => {
      const { place } = activity;
      const isBelow = course === '' || course === passed.course;
      const courseTitle = course || passed.course;
      const weekTitle = week || (isBelow ? passed.week : '');
      passed = { course: '', week: '' };
      const into = courseOf(courseTitle, place);
      const found = weekTitle === '' ? into.weeks.at(-1) : into.byTitle.get(weekTitle);
      const target = found ?? addWeekTo(into, weekTitle || into.title, null, place);
      target.activities.push(activity);
    },
    passOver: (course, week) => {
      const isSame = course === '' || course === passed.course;
      passed = { course: course || passed.course, week: week || (isSame ? passed.week : '') };
    },
    finish: () => {
      // A course of which only the heading is there has nothing to study.
      const filled = courses.filter(({ weeks }) => weeks.length > 0);
      const only = filled.length === 1 ? filled[0]?.title : undefined;
      const title = programme?.title ?? only ?? fallbackTitle;
      const statedHours = programme?.hours ?? null;
      return { id: null, title, edition: '', statedHours, courses: filled };
    },
  };
}
