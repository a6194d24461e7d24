import type { WorkKind } from '../curriculum/curriculum.ts';
import type { WorkItem } from './list-work.ts';

/** Work of one kind, in order; item `i` runs from minute `starts[i]` to minute `starts[i + 1]`. */
export interface WorkQueue {
  readonly items: readonly WorkItem[];
  readonly starts: readonly number[];
  readonly total: number;
}

/**
 * What is left of both kinds, and what each waits for. How far a plan is at any moment is a pair of
 * minutes: of lectures, and of homework. Counts are of items done from the front of a queue.
 */
export interface WorkQueues {
  readonly lectures: WorkQueue;
  readonly homework: WorkQueue;
  /** For each homework, how many lectures are to be done before it is begun. */
  readonly lecturesBefore: readonly number[];
  /** For each number of homework done, how many lectures may be done before the next is. */
  readonly lecturesWithin: readonly number[];
  /** For each lecture, how much homework is to be done before it is begun. */
  readonly homeworkBefore: readonly number[];
  /** For each number of lectures done, how many weeks of homework they have opened. */
  readonly weeksOpened: readonly number[];
  /** For each number of homework done, how many weeks of homework are done. */
  readonly weeksDone: readonly number[];
}

/** `work` by kind, without what has no minutes left. */
export function queueWork(work: readonly WorkItem[], lectureLead: number): WorkQueues {
  const lectures = queueOf(work, 'lectures');
  const homework = queueOf(work, 'homework');
  const weekOf = (item: WorkItem | undefined) => item?.weekIndex ?? Number.POSITIVE_INFINITY;
  const countUpTo = counter(lectures.items);
  const lecturesBefore = homework.items.map((item) => countUpTo(item.weekIndex));
  const countWithin = counter(lectures.items);
  const lecturesWithin = homework.items.map((item) => countWithin(item.weekIndex + lectureLead));
  lecturesWithin.push(lectures.items.length);
  const countHomework = counter(homework.items);
  const homeworkBefore = lectures.items.map((item) =>
    countHomework(item.weekIndex - lectureLead - 1),
  );
  const weeksDone: number[] = [0];
  const opensAt: number[] = [];
  homework.items.forEach((item, index) => {
    const isLast = weekOf(homework.items[index + 1]) !== item.weekIndex;
    weeksDone.push((weeksDone[index] ?? 0) + (isLast ? 1 : 0));
    if (isLast) opensAt.push(lecturesBefore[index] ?? 0);
  });
  let opened = 0;
  const weeksOpened = lectures.starts.map((_, count) => {
    while (opened < opensAt.length && (opensAt[opened] ?? 0) <= count) opened += 1;
    return opened;
  });
  return {
    lectures,
    homework,
    lecturesBefore,
    lecturesWithin,
    homeworkBefore,
    weeksOpened,
    weeksDone,
  };
}

function queueOf(work: readonly WorkItem[], kind: WorkKind): WorkQueue {
  const items = work.filter((item) => item.kind === kind && item.minutes > 0);
  const starts = [0];
  let total = 0;
  for (const { minutes } of items) {
    total += minutes;
    starts.push(total);
  }
  return { items, starts, total };
}

/** How many items are of a week up to the one asked for; weeks are asked for in order. */
function counter(items: readonly WorkItem[]): (weekIndex: number) => number {
  let count = 0;
  return (weekIndex) => {
    while (count < items.length && (items[count]?.weekIndex ?? 0) <= weekIndex) count += 1;
    return count;
  };
}
