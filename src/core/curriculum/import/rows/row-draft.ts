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
  /** Into the course and week of these titles, or where these are empty, those of the row above. */
  readonly addActivity: (activity: DraftActivity, course: string, week: string) => void;
  /** Of a row that is left out: what is below it may be in the same course and week. */
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
  let above = { course: '', week: '' };

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

  /** The place that a row gives, where its cells are empty that of the row above. */
  const below = (course: string, week: string) => {
    const isSame = course === '' || course === above.course;
    return { course: course || above.course, week: week || (isSame ? above.week : '') };
  };

  return {
    setProgramme: (title, hours) => {
      programme ??= { title, hours };
    },
    addCourse: (title, hours, place) => {
      above = { course: title, week: '' };
      return addCourse(title, hours, place);
    },
    addWeek: (course, title, hours, place) => {
      above = { course: course || above.course, week: title };
      return addWeekTo(courseOf(above.course, place), title, hours, place);
    },
    addActivity: (activity, course, week) => {
      const { place } = activity;
      above = below(course, week);
      const into = courseOf(above.course, place);
      const found = above.week === '' ? into.weeks.at(-1) : into.byTitle.get(above.week);
      const target = found ?? addWeekTo(into, above.week || into.title, null, place);
      target.activities.push(activity);
    },
    passOver: (course, week) => {
      above = below(course, week);
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
