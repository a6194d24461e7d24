import type { Draft, DraftActivity, DraftCourse, DraftWeek } from '../draft.ts';
import { factsOf } from '../facts-of.ts';
import type { ImportProblem } from '../import-problem.ts';
import type { OpenCourse, OpenOutline, OpenWeek } from './open-outline.ts';
import { type OutlineItem, placeOf, refuseHours, refuseLength } from './outline-items.ts';
import { headingItem, itemsOf } from './week-items.ts';

/** An outline read to its end. */
export interface DraftedOutline {
  readonly draft: Draft;
  /** What became of each open course, week and activity. */
  readonly drafted: Drafted;
  /** The first figure that cannot be; null if all can. */
  readonly problem: ImportProblem | null;
}

export interface Drafted {
  readonly courses: Map<OpenCourse, DraftCourse>;
  readonly weeks: Map<OpenWeek, DraftWeek>;
  readonly activities: Map<OutlineItem, DraftActivity>;
}

/** The draft of an outline; a heading with a length and nothing below it becomes a reading. */
export function draftOutline(outline: OpenOutline, fallbackTitle: string): DraftedOutline {
  const { statedHours } = outline;
  const drafted: Drafted = { courses: new Map(), weeks: new Map(), activities: new Map() };
  const weeks = outline.courses.flatMap((course) => course.weeks);
  const isBare = weeks.every(({ entries }) => entries.length === 0);
  let problem = refuseHours(statedHours, outline.source);

  const draftActivity = (item: OutlineItem): DraftActivity => {
    takeOpening(item);
    const refusal = refuseLength(item);
    problem ??= refusal;
    const words = { ...item, kind: item.kind ?? 'lecture', length: refusal ? null : item.length };
    const draft = { place: placeOf(item.source), id: null, facts: factsOf(words) };
    drafted.activities.set(item, draft);
    return draft;
  };

  const draftWeek = (week: OpenWeek, courseTitle: string): DraftWeek => {
    problem ??= refuseHours(week.statedHours, week.source);
    const title = week.title || courseTitle;
    const heading = week.entries.length === 0 ? headingItem(week, title, isBare) : null;
    const activities = (heading ? [heading] : itemsOf(week)).map(draftActivity);
    const place = week.source ? placeOf(week.source) : (activities[0]?.place ?? placeOf(null));
    const draft = { place, id: null, title, statedHours: week.statedHours, activities };
    drafted.weeks.set(week, draft);
    return draft;
  };

  const draftCourse = (course: OpenCourse): DraftCourse => {
    problem ??= refuseHours(course.statedHours, course.source);
    const title = course.title || (outline.title ?? fallbackTitle);
    const open = course.weeks.length > 0 ? course.weeks : [weekOf(course)];
    const drafts = open.map((week) => draftWeek(week, title));
    const place = course.source ? placeOf(course.source) : (drafts[0]?.place ?? placeOf(null));
    const draft = { place, id: null, title, statedHours: course.statedHours, weeks: drafts };
    drafted.courses.set(course, draft);
    return draft;
  };

  const courses = outline.courses.map(draftCourse);
  const onlyTitle = courses.length === 1 ? courses[0]?.title : undefined;
  const title = outline.title ?? onlyTitle ?? fallbackTitle;
  return { draft: { id: null, title, edition: '', statedHours, courses }, drafted, problem };
}

/** Believes the first words of a title where neither a word beside it nor a heading says the kind. */
function takeOpening(item: OutlineItem): void {
  const { opening } = item.source;
  if (item.kind !== null || !opening) return;
  item.kind = opening.kind;
  item.optional ||= opening.optional;
  item.graded ??= opening.graded;
}

/** The one week of a course that has none; the hours stay with the course. */
function weekOf({ source, title, statedHours, notes }: OpenCourse): OpenWeek {
  return { source, title, statedHours, entries: [], notes };
}
