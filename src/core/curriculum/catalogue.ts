import type { Seconds } from '../units.ts';
import type { Activity, CourseWeek, Curriculum, Precision } from './curriculum.ts';
import { numberedReading } from './numbered-reading.ts';

/** A lecture as a catalogue file writes it; `seconds` and `precision` are null where not known. */
export interface CatalogueLecture {
  readonly title: string;
  readonly seconds: number | null;
  readonly precision: Precision | null;
  /** Taken as false if left out. */
  readonly optional?: boolean | undefined;
}

export interface CatalogueAssignment {
  readonly title: string;
  readonly framework: string | null;
  readonly graded: boolean;
}

export interface CatalogueWeek {
  readonly title: string;
  readonly statedHours: number | null;
  readonly lectures: readonly CatalogueLecture[];
  /** How many there are; null where not known. */
  readonly readings: number | null;
  /** Titles. */
  readonly quizzes: readonly string[];
  readonly assignments: readonly CatalogueAssignment[];
}

export interface CatalogueCourse {
  readonly title: string;
  readonly statedHours: number | null;
  readonly weeks: readonly CatalogueWeek[];
}

/** A catalogue file: one edition of a programme, written to be read and edited by people. */
export interface Catalogue {
  readonly format: 'halfday-catalogue';
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly statedHours: number | null;
  /** Where the facts come from, and what is not known. */
  readonly sources: readonly string[];
  readonly courses: readonly CatalogueCourse[];
}

/**
 * The curriculum that `catalogue` describes, its activities with ids by position (`c1w2-quiz-1`)
 * and in the order in which a week is done: lectures, readings, quizzes, assignments.
 */
export function readCatalogue(catalogue: Catalogue): Curriculum {
  const { id, title, edition, statedHours } = catalogue;
  const courses = catalogue.courses.map((course, index) => ({
    id: `c${index + 1}`,
    number: index + 1,
    title: course.title,
    statedHours: course.statedHours,
    weeks: course.weeks.map((week, position) => readWeek(week, index + 1, position + 1)),
  }));
  return { id, title, edition, statedHours, courses };
}

function readWeek(week: CatalogueWeek, course: number, number: number): CourseWeek {
  const { title, statedHours } = week;
  const id = `c${course}w${number}`;
  return { id, number, title, statedHours, activities: readActivities(week, id) };
}

function readActivities(week: CatalogueWeek, weekId: string): readonly Activity[] {
  return [
    ...week.lectures.map(
      ({ title, seconds, precision, optional = false }, index): Activity => ({
        kind: 'lecture',
        id: `${weekId}-lecture-${String(index + 1).padStart(2, '0')}`,
        title,
        seconds: seconds as Seconds | null,
        precision,
        optional,
      }),
    ),
    ...Array.from(
      { length: week.readings ?? 0 },
      (_, index): Activity => ({
        kind: 'reading',
        id: `${weekId}-reading-${index + 1}`,
        title: numberedReading(index + 1),
      }),
    ),
    ...week.quizzes.map(
      (title, index): Activity => ({ kind: 'quiz', id: `${weekId}-quiz-${index + 1}`, title }),
    ),
    ...week.assignments.map(
      (assignment, index): Activity => ({
        kind: 'assignment',
        id: `${weekId}-assignment-${index + 1}`,
        ...assignment,
      }),
    ),
  ];
}
