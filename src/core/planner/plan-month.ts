import type { Half } from '../calendar/half.ts';
import type { WorkKind } from '../curriculum/curriculum.ts';
import type { Minutes } from '../units.ts';
import type { WorkItem } from './list-work.ts';
import type { Block, MonthPlan, Piece } from './month-plan.ts';
import type { OpenHalfDay } from './open-half-days.ts';

export interface PlanRequest {
  /** In curriculum order. */
  readonly work: readonly WorkItem[];
  /** While homework of week `i` is left, lectures of weeks up to `i + lectureLead` are open. */
  readonly lectureLead: number;
  /** In order of time. */
  readonly halfDays: readonly OpenHalfDay[];
}

/**
 * Blocks that fill the half-days in order until the work ends. Within a kind, work is done in
 * order; homework is open when all lectures of its week and of earlier ones are done, lectures as
 * far ahead as `lectureLead` lets them. A morning takes lectures while they are open, an afternoon
 * homework; either takes the other kind rather than idle.
 *
 * More capacity never finishes later. While work is left, something is open: if the next lecture is
 * of a later week than the next homework, that homework; if not, that lecture. So each half-day is
 * full until the work ends, and it ends in the first one by which the capacities sum to the work.
 */
export function planMonth({ work, lectureLead, halfDays }: PlanRequest): MonthPlan {
  const lectures = queueOf(work, 'lectures');
  const homework = queueOf(work, 'homework');

  function nextQueue(half: Half): Queue | null {
    const lecture = lectures.items[lectures.next];
    const assignment = homework.items[homework.next];
    if (!lecture) return assignment ? homework : null;
    if (!assignment) return lectures;
    if (lecture.weekIndex <= assignment.weekIndex) return lectures;
    const isTooFar = lecture.weekIndex > assignment.weekIndex + lectureLead;
    return half === 'afternoon' || isTooFar ? homework : lectures;
  }

  const blocks: Block[] = [];
  for (const { day, half, start, capacity } of halfDays) {
    const pieces: Piece[] = [];
    let left: number = capacity;
    while (left > 0) {
      const queue = nextQueue(half);
      if (queue === null) break;
      const piece = takePiece(queue, left);
      pieces.push(piece);
      left -= piece.minutes;
    }
    if (pieces.length > 0) blocks.push({ day, half, start, capacity, pieces });
    if (nextQueue(half) === null) break;
  }
  const unplaced = piecesLeft(work, lectures, homework);
  return { blocks, unplaced, finish: unplaced.length === 0 ? (blocks.at(-1)?.day ?? null) : null };
}

/** Work of one kind; `items[next]` has `left` minutes to go, all before it are done. */
interface Queue {
  readonly items: readonly WorkItem[];
  next: number;
  left: number;
}

function queueOf(work: readonly WorkItem[], kind: WorkKind): Queue {
  const items = work.filter((item) => item.kind === kind && item.minutes > 0);
  return { items, next: 0, left: items[0]?.minutes ?? 0 };
}

function takePiece(queue: Queue, most: number): Piece {
  const item = queue.items[queue.next];
  if (!item) throw new RangeError('nothing left to take');
  const minutes = Math.min(queue.left, most) as Minutes;
  queue.left -= minutes;
  if (queue.left === 0) {
    queue.next += 1;
    queue.left = queue.items[queue.next]?.minutes ?? 0;
  }
  return { activity: item.activity, minutes, of: item.of };
}

/** What the queues have not given out, in the order of `work`. */
function piecesLeft(work: readonly WorkItem[], ...queues: readonly Queue[]): readonly Piece[] {
  const left = new Map<WorkItem, number>();
  for (const queue of queues) {
    for (let index = queue.next; index < queue.items.length; index += 1) {
      const item = queue.items[index];
      if (item) left.set(item, index === queue.next ? queue.left : item.minutes);
    }
  }
  const pieces: Piece[] = [];
  for (const item of left.size === 0 ? [] : work) {
    const minutes = left.get(item);
    if (minutes !== undefined)
      pieces.push({ activity: item.activity, minutes: minutes as Minutes, of: item.of });
  }
  return pieces;
}
