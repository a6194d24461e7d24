import { type Progress, progressThrough } from './pin-bounds.ts';
import { mustDoBefore, type PlanTask } from './plan-task.ts';
import type { WorkQueue } from './work-queues.ts';

/**
 * Where a half-day ends that takes minutes as they come, never idle while anything may be done: what
 * the next pins wait for first, then its own kind. It runs over its capacity only by what pins need.
 */
export function fillHalfDay(task: PlanTask, index: number, from: Progress): Progress {
  const { queues, line, pinPlan } = task;
  const { lectures, homework, lecturesBefore, lecturesWithin } = queues;
  const { capacity = 0, half } = line.halfDays[index] ?? {};
  const most = pinPlan.most[index + 1] ?? {
    lectures: lectures.total,
    homework: homework.total,
  };
  const needed = mustDoBefore(task, { pinsFrom: index, roomFrom: index + 1, done: from });
  let left = Math.max(capacity, needed);
  let x = from.lectures;
  let y = from.homework;

  function takeLectures(target: number): number {
    const within = lectures.starts[lecturesWithin[itemsDone(homework, y)] ?? 0] ?? 0;
    const taken = Math.max(0, Math.min(left, Math.min(target, most.lectures, within) - x));
    x += taken;
    left -= taken;
    return taken;
  }
  function takeHomework(target: number): number {
    const open = lecturesBefore.findIndex((count) => (lectures.starts[count] ?? 0) > x);
    const within = open < 0 ? homework.total : (homework.starts[open] ?? 0);
    const taken = Math.max(0, Math.min(left, Math.min(target, most.homework, within) - y));
    y += taken;
    left -= taken;
    return taken;
  }
  function goTo({ lectures: toX, homework: toY }: Progress): void {
    for (;;) {
      const first = half === 'morning' ? takeLectures(toX) : takeHomework(toY);
      const other = half === 'morning' ? takeHomework(toY) : takeLectures(toX);
      if (first === 0 && other === 0) return;
    }
  }

  for (const pin of pinPlan.pins) {
    if (pin.index >= index) goTo(progressThrough(queues, [pin], { lectures: x, homework: y }));
  }
  goTo(most);
  return { lectures: x, homework: y };
}

/** How many items of a queue are whole after so many minutes of it. */
export function itemsDone({ starts, items }: WorkQueue, minute: number): number {
  let count = 0;
  while (count < items.length && (starts[count + 1] ?? 0) <= minute) count += 1;
  return count;
}
