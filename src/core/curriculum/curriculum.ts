import type { Minutes, Seconds } from '../units.ts';

export type ActivityId = string;

/** How exactly the length of a lecture is known. */
export type Precision = 'second' | 'minute';

/** A video; `seconds` is its length at 1x, null where no public source gives it. */
export interface Lecture {
  readonly kind: 'lecture';
  readonly id: ActivityId;
  readonly title: string;
  readonly seconds: Seconds | null;
  readonly precision: Precision | null;
  readonly optional: boolean;
}

export interface Reading {
  readonly kind: 'reading';
  readonly id: ActivityId;
  readonly title: string;
  /** How long it takes in its provider's own view; left out where that is not known. */
  readonly minutes?: Minutes | undefined;
  /** Taken as false if left out. */
  readonly optional?: boolean | undefined;
}

export interface Quiz {
  readonly kind: 'quiz';
  readonly id: ActivityId;
  readonly title: string;
  /** As of a reading. */
  readonly minutes?: Minutes | undefined;
  /** True of one for practice; taken as false if left out. */
  readonly optional?: boolean | undefined;
}

/** A programming assignment; `framework` is null where it is not known. */
export interface Assignment {
  readonly kind: 'assignment';
  readonly id: ActivityId;
  readonly title: string;
  readonly framework: string | null;
  readonly graded: boolean;
  /** As of a reading. */
  readonly minutes?: Minutes | undefined;
}

/** What a provider gives; a catalogue and an imported outline hold nothing else. */
export type TaughtActivity = Lecture | Reading | Quiz | Assignment;

/**
 * What a plan adds for the learner's own sake: a day with the frameworks before the first week that
 * is done in one, or an hour at the end of a course to clip code, write the digest and download the
 * workspace.
 */
export type ExtraKind = 'framework-day' | 'course-end';

/** An extra is no part of what is taught: it has no title, and always may be left out. */
export interface Extra {
  readonly kind: 'extra';
  readonly id: ActivityId;
  readonly extra: ExtraKind;
  readonly minutes: Minutes;
}

export type Activity = TaughtActivity | Extra;

/** The two kinds of work: what a morning takes first, and what an afternoon takes first. */
export type WorkKind = 'lectures' | 'homework';

/** One week of a course; its activities stand in the order in which they are to be done. */
export interface CourseWeek {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Hours that the provider's own card of this week states, if one was found. */
  readonly statedHours: number | null;
  readonly activities: readonly Activity[];
}

export interface Course {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Hours that the provider states for the course, if known. */
  readonly statedHours: number | null;
  readonly weeks: readonly CourseWeek[];
}

/** What there is to study: courses, in order, of weeks, in order, of activities. */
export interface Curriculum {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  /** Hours stated for the whole; used for the courses that state none of their own. */
  readonly statedHours: number | null;
  readonly courses: readonly Course[];
}

/**
 * Lectures, readings and the quiz are morning work; assignments are afternoon work. The hour at the
 * end of a course comes after its last homework; the day with the frameworks stands in the row of
 * the lectures that it comes before, since lectures may run ahead of homework.
 */
export function workKindOf(activity: Activity): WorkKind {
  if (activity.kind === 'extra') return activity.extra === 'course-end' ? 'homework' : 'lectures';
  return activity.kind === 'assignment' ? 'homework' : 'lectures';
}

/** True of what may be left out without losing the certificate. */
export function isOptional(activity: Activity): boolean {
  if (activity.kind === 'extra') return true;
  return activity.kind === 'assignment' ? !activity.graded : activity.optional === true;
}

/** An activity with the course and week it belongs to; `weekIndex` counts weeks over all courses. */
export interface PlacedActivity {
  readonly activity: Activity;
  readonly course: Course;
  readonly week: CourseWeek;
  readonly weekIndex: number;
}

/** Every activity once, in the order of courses, weeks and activities. */
export function listActivities(curriculum: Curriculum): readonly PlacedActivity[] {
  const before = listed.get(curriculum);
  if (before) return before;
  const placed = placeActivities(curriculum);
  listed.set(curriculum, placed);
  return placed;
}

// Every plan and every forecast of a curriculum asks for them, more than once.
const listed = new WeakMap<Curriculum, readonly PlacedActivity[]>();

function placeActivities(curriculum: Curriculum): readonly PlacedActivity[] {
  const placed: PlacedActivity[] = [];
  let weekIndex = 0;
  for (const course of curriculum.courses) {
    for (const week of course.weeks) {
      for (const activity of week.activities) placed.push({ activity, course, week, weekIndex });
      weekIndex += 1;
    }
  }
  return placed;
}
