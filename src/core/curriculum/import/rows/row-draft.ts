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
    addCourse,
    addWeek: (course, title, hours, place) =>
      addWeekTo(courseOf(course, place), title, hours, place),
    addActivity: (activity, courseTitle, weekTitle) => {
      const { place } = activity;
      const course = courseOf(courseTitle, place);
      const found = weekTitle === '' ? course.weeks.at(-1) : course.byTitle.get(weekTitle);
      const week = found ?? addWeekTo(course, weekTitle || course.title, null, place);
      week.activities.push(activity);
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
