import type { PlanTask } from './plan-task.ts';

/** A moment between two half-days: minutes done of each kind, and how many items are whole. */
export interface PlanState {
  readonly x: number;
  readonly y: number;
  /** Lectures done. */
  readonly i: number;
  /** Homework done. */
  readonly j: number;
}

/** Where the ways to fill a half-day end: a list that is used again, since there are thousands. */
export class MoveList {
  count = 0;
  readonly x: number[] = [];
  readonly y: number[] = [];
  readonly i: number[] = [];
  readonly j: number[] = [];
  /** How many activities are cut at the end. */
  readonly cuts: number[] = [];

  add(x: number, y: number, i: number, j: number, cuts: number): void {
    const n = this.count;
    this.x[n] = x;
    this.y[n] = y;
    this.i[n] = i;
    this.j[n] = j;
    this.cuts[n] = cuts;
    this.count = n + 1;
  }
}

/**
 * Lists the ways to fill half-day `index` from a state that a person would think of, for each number
 * of homework that can be ended in it: lectures up to the last one that fits, or over the capacity to
 * the end of the next, or cut at the capacity; or the next homework cut there, after as few lectures
 * as open it or as many as fit; or all that is left. A cut may lie over the capacity by what the next
 * half-day cannot hold, or where what is left belongs to a pin. At least `least` are done.
 */
export function listMoves(
  { queues, line, pinPlan, overrun }: PlanTask,
  index: number,
  { x, y, i, j }: PlanState,
  least: { readonly minutes: number; readonly lectures: number },
  moves: MoveList,
): void {
  const { lectures, homework, lecturesBefore, lecturesWithin } = queues;
  const lectureStarts = lectures.starts;
  const homeworkStarts = homework.starts;
  const lectureCount = lectures.items.length;
  const homeworkCount = homework.items.length;
  const { capacity = 0, half } = line.halfDays[index] ?? {};
  const isMorning = half === 'morning';
  const roomAfter = (line.halfDays[index + 1]?.capacity ?? Number.NEGATIVE_INFINITY) + overrun;
  const most = pinPlan.most[index + 1];
  const mostX = most ? most.lectures : lectures.total;
  const mostY = most ? most.homework : homework.total;
  const mayBeEmpty = Math.min(overrun, capacity - least.minutes);
  moves.count = 0;
  const all = lectures.total + homework.total;
  if (mostX + mostY === all && all - x - y <= capacity + overrun) {
    moves.add(mostX, mostY, lectureCount, homeworkCount, 0);
  }
  let fit = i;
  for (let ended = j; ended <= homeworkCount; ended += 1) {
    const yEnd = ended === j ? y : (homeworkStarts[ended] ?? 0);
    if (yEnd > mostY) return;
    const before = ended === j ? 0 : (lecturesBefore[ended - 1] ?? 0);
    const needed = Math.max(i, before, least.lectures);
    const low = needed > i ? (lectureStarts[needed] ?? 0) : x;
    const high = Math.max(x, Math.min(mostX, lectureStarts[lecturesWithin[ended] ?? 0] ?? 0));
    if (low > high) continue;
    // The lecture minute at which the half-day is exactly full.
    const full = x + capacity - (yEnd - y);
    if (full < low) {
      if (low - full <= overrun) moves.add(low, yEnd, needed, ended, 0);
      return;
    }
    const end = Math.min(full, high);
    while (fit > i && (lectureStarts[fit] ?? 0) > end) fit -= 1;
    while (fit < lectureCount && (lectureStarts[fit + 1] ?? 0) <= end) fit += 1;
    const under = fit > i ? (lectureStarts[fit] ?? 0) : x;
    const over = fit < lectureCount ? (lectureStarts[fit + 1] ?? 0) : Number.POSITIVE_INFINITY;
    const past = over - roomAfter;
    const isUsed = under > x || yEnd > y;
    if (isUsed && full - under <= mayBeEmpty) moves.add(under, yEnd, fit, ended, 0);
    if (over <= high && over - full <= overrun) moves.add(over, yEnd, fit + 1, ended, 0);
    else if (under < full) {
      if (full < high) moves.add(full, yEnd, fit, ended, 1);
      if (past > full && past - full <= overrun && past < high)
        moves.add(past, yEnd, fit, ended, 1);
      const isWaiting = high === mostX && high > under && high < over;
      if (isWaiting && full - high <= mayBeEmpty && high - full <= overrun) {
        moves.add(high, yEnd, fit, ended, 1);
      }
    }
    if (ended === homeworkCount) return;
    const opening = Math.max(needed, lecturesBefore[ended] ?? 0);
    const few = opening > i ? (lectureStarts[opening] ?? 0) : x;
    if (few > end) continue;
    const next = homeworkStarts[ended + 1] ?? 0;
    const pastY = next - roomAfter;
    // As few lectures as open it in an afternoon, as many as fit in a morning; both where all is cut.
    const mayOther = !hasWhole(moves);
    const first = isMorning && !mayOther && under >= few ? under : few;
    for (let lecturesEnd = first; ; lecturesEnd = under) {
      const done = lecturesEnd === few ? opening : fit;
      const cut = yEnd + full - lecturesEnd;
      if (cut > yEnd && cut < next && cut < mostY) moves.add(lecturesEnd, cut, done, ended, 1);
      if (pastY > cut && pastY - cut <= overrun && pastY < Math.min(next, mostY)) {
        moves.add(lecturesEnd, pastY, done, ended, 1);
      }
      const isWaiting = mostY > yEnd && mostY < next;
      if (isWaiting && cut - mostY <= mayBeEmpty && mostY - cut <= overrun) {
        moves.add(lecturesEnd, mostY, done, ended, 1);
      }
      if (lecturesEnd === under || !mayOther) break;
    }
  }
}

function hasWhole({ cuts, count }: MoveList): boolean {
  for (let n = 0; n < count; n += 1) if (cuts[n] === 0) return true;
  return false;
}
