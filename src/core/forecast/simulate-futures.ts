import { costFutures, type OpenBlock } from './cost-futures.ts';
import { costHolds } from './cost-holds.ts';
import { type AttendanceDraws, drawAttendance } from './draw-attendance.ts';
import { drawPace, type PaceDraws } from './draw-pace.ts';
import type { Hold } from './holds-of.ts';
import type { Attendance } from './learn-attendance.ts';
import type { PacePosterior } from './learn-pace.ts';
import { walkCalendar } from './walk-calendar.ts';

/** How many futures a forecast looks at: a probability of a half is then off by 1.6 % or so. */
export const futureCount = 1000;

export interface FuturesInput {
  readonly blocks: readonly OpenBlock[];
  /** What of the blocks has to wait, in order of days. */
  readonly holds: readonly Hold[];
  readonly capacities: Float64Array;
  readonly pace: PacePosterior;
  readonly attendance: Attendance;
  readonly key: number;
}

/** What happens in each of the futures, every array by future. */
export interface Futures {
  readonly pace: PaceDraws;
  readonly attendance: AttendanceDraws;
  /** Minutes that the rest takes. */
  readonly costs: Float64Array;
  /** Day of the finish, counted from the first of the capacities, or `never`. */
  readonly finish: Int32Array;
}

/** A thousand futures of the work that is left. The same input gives the same futures. */
export function simulateFutures({
  blocks,
  holds,
  capacities,
  pace,
  attendance,
  key,
}: FuturesInput): Futures {
  const paceDraws = drawPace(pace, futureCount, key);
  const attendanceDraws = drawAttendance(attendance, futureCount, key);
  const costs = costFutures(blocks, paceDraws, key);
  const held = costHolds(holds, paceDraws, key);
  const finish = walkCalendar(costs, capacities, attendanceDraws, key, held);
  return { pace: paceDraws, attendance: attendanceDraws, costs, finish };
}
