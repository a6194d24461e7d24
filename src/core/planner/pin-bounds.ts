import type { WorkQueue, WorkQueues } from './work-queues.ts';

/** A pin in the terms of the search: `minutes` of item `item` of a queue in half-day `index`. */
export interface PlacedPin {
  readonly index: number;
  readonly isHomework: boolean;
  readonly item: number;
  readonly minutes: number;
}

/** How far a plan is: minutes done of lectures, and of homework. */
export interface Progress {
  readonly lectures: number;
  readonly homework: number;
}

/** In order of half-days, and of the work within each. */
export function sortPins(pins: readonly PlacedPin[]): readonly PlacedPin[] {
  return [...pins].sort(
    (a, b) => a.index - b.index || Number(a.isHomework) - Number(b.isHomework) || a.item - b.item,
  );
}

/**
 * The least progress that keeps `pins`, in order, and all that must come before them, from `from`
 * on: a pin takes its minutes however much of its activity was done earlier.
 */
export function progressThrough(
  queues: WorkQueues,
  pins: readonly PlacedPin[],
  from: Progress,
): Progress {
  const at = { ...from };
  for (const pin of pins) advanceThrough(queues, pin, at);
  return at;
}

/** Moves `at` on as `progressThrough` does for one pin, since a search asks for this very often. */
export function advanceThrough(
  { lectures, homework, lecturesBefore, homeworkBefore }: WorkQueues,
  { isHomework, item, minutes }: PlacedPin,
  at: { -readonly [Key in keyof Progress]: Progress[Key] },
): void {
  if (isHomework) {
    at.lectures = Math.max(at.lectures, lectures.starts[lecturesBefore[item] ?? 0] ?? 0);
    at.homework = Math.max(at.homework, takeOf(homework, item, at.homework, minutes));
  } else {
    at.homework = Math.max(at.homework, homework.starts[homeworkBefore[item] ?? 0] ?? 0);
    at.lectures = Math.max(at.lectures, takeOf(lectures, item, at.lectures, minutes));
  }
}

/** Where `minutes` of an item end that is begun no earlier than `from`; its own end at most. */
function takeOf({ starts }: WorkQueue, item: number, from: number, minutes: number): number {
  return Math.min(Math.max(from, starts[item] ?? 0) + minutes, starts[item + 1] ?? 0);
}

/** The most progress that leaves to `pins`, in order, what is theirs, each queue by itself. */
export function progressLeaving(
  { lectures, homework }: WorkQueues,
  pins: readonly PlacedPin[],
): Progress {
  let x = lectures.total;
  let y = homework.total;
  for (const { isHomework, item, minutes } of pins.toReversed()) {
    if (isHomework) y = Math.min(y, homework.starts[item + 1] ?? 0) - minutes;
    else x = Math.min(x, lectures.starts[item + 1] ?? 0) - minutes;
  }
  return { lectures: x, homework: y };
}

/** The furthest that the order of the work allows within `limit`. */
export function furthestWithin(
  { lectures, homework, lecturesBefore, lecturesWithin }: WorkQueues,
  limit: Progress,
): Progress {
  let y = limit.homework;
  for (const [item, count] of lecturesBefore.entries()) {
    if ((lectures.starts[count] ?? 0) <= limit.lectures) continue;
    y = Math.min(y, homework.starts[item] ?? 0);
    break;
  }
  let done = 0;
  while (done < homework.items.length && (homework.starts[done + 1] ?? 0) <= y) done += 1;
  const within = lectures.starts[lecturesWithin[done] ?? 0] ?? 0;
  return { lectures: Math.min(limit.lectures, within), homework: y };
}
