import type { LineNote, LineReason } from '../import-preview.ts';
import type { KindWords } from './kind-words.ts';
import { hoursOf, type OutlineItem } from './outline-items.ts';
import type { OutlineLine } from './outline-line.ts';

/** `11 videos`: the kind of what follows, or an activity itself if nothing does. */
export interface OpenSection {
  readonly words: KindWords;
  readonly item: OutlineItem;
  /** How many activities follow. */
  count: number;
  /** True if they are indented, so that the section ends with them. */
  isAbove: boolean;
}

export interface OpenWeek {
  /** Null of the week of a text that has none. */
  readonly source: OutlineLine | null;
  title: string;
  statedHours: number | null;
  readonly entries: (OutlineItem | OpenSection)[];
  readonly notes: LineNote[];
}

export interface OpenCourse {
  /** Null of the course of a text that has none. */
  readonly source: OutlineLine | null;
  title: string;
  statedHours: number | null;
  readonly weeks: OpenWeek[];
  readonly notes: LineNote[];
}

/** What a line became, as far as it is known while the lines after it are not read. */
export type OpenLine =
  | { readonly as: 'programme' }
  | { readonly as: 'course'; readonly of: OpenCourse }
  | { readonly as: 'week'; readonly of: OpenWeek }
  | { readonly as: 'item'; readonly of: OutlineItem }
  | { readonly as: 'section'; readonly of: OpenSection }
  | { readonly as: 'detail'; readonly of: OpenCourse | OpenWeek | OutlineItem }
  | { readonly as: 'nothing'; readonly reason: LineReason };

/** An outline while its lines are read. */
export interface OpenOutline {
  /** Null until a line gives one. */
  title: string | null;
  statedHours: number | null;
  /** The line that gives it. */
  source: OutlineLine | null;
  readonly courses: OpenCourse[];
  readonly became: OpenLine[];
}

/** True of a section, false of an activity. */
export function isSection(entry: OutlineItem | OpenSection): entry is OpenSection {
  return 'words' in entry;
}

/** Opens a course; without a source it is one that the text does not name. */
export function addCourse(
  { courses }: OpenOutline,
  source: OutlineLine | null,
  title: string,
  notes: LineNote[],
): OpenCourse {
  const course = { source, title, statedHours: source && hoursOf(source), weeks: [], notes };
  courses.push(course);
  return course;
}

/** Opens a week of the last course. */
export function addWeek(
  outline: OpenOutline,
  source: OutlineLine | null,
  title: string,
  notes: LineNote[],
): OpenWeek {
  const course = outline.courses.at(-1) ?? addCourse(outline, null, '', []);
  const week = { source, title, statedHours: source && hoursOf(source), entries: [], notes };
  course.weeks.push(week);
  return week;
}

/** The week that an activity goes into. */
export function openWeek(outline: OpenOutline): OpenWeek {
  return outline.courses.at(-1)?.weeks.at(-1) ?? addWeek(outline, null, '', []);
}

/**
 * Takes back the last activity if nothing is known of it but its title: a site puts the title of
 * `Module 1 • 2 hours to complete` in the line above.
 */
export function takeBackTitle({ courses, became }: OpenOutline): OutlineItem | null {
  const course = courses.at(-1);
  const week = course?.weeks.at(-1);
  const item = week?.entries.at(-1);
  const line = became.at(-1);
  if (!course || !week || !item || isSection(item) || line?.as !== 'item') return null;
  const { said, rank } = item.source;
  if (line.of !== item || said.any || said.kind !== null || rank % 8 > 0) return null;
  week.entries.pop();
  if (week.source === null && week.entries.length === 0) course.weeks.pop();
  if (course.source === null && course.weeks.length === 0) courses.pop();
  return item;
}
