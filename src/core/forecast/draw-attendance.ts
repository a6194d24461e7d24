import { at } from './cholesky.ts';
import type { Attendance } from './learn-attendance.ts';
import { uniformAt } from './random.ts';
import { streams } from './streams.ts';

/** How likely each known day is in each future. */
export interface AttendanceDraws {
  /** Attendance of the known days. */
  readonly days: Float64Array;
  /** By future and then by known day: the probability of that one or an earlier one. */
  readonly upTo: Float64Array;
  /** By future: the attendance to be expected of any one day. */
  readonly mean: Float64Array;
}

/** In so many futures silence was absence; nobody knows, and one half is what not knowing is. */
const absence = 0.5;

/**
 * Draws for each of `futures` futures how likely each known day is to come again: weights that are
 * uniform over all that sum to one, Dirichlet(1, ..., 1), as normed exponential variates (the
 * Bayesian bootstrap, D. Rubin, 1981). In one half of the futures the silent days were missed, all
 * of them, and count as known; in the other half they say nothing. More silence never raises an
 * attendance.
 */
export function drawAttendance(
  attendance: Attendance,
  futures: number,
  key: number,
): AttendanceDraws {
  const days = new Float64Array(attendance.days.length + attendance.silent);
  days.set(attendance.days);
  const count = days.length;
  const upTo = new Float64Array(futures * count);
  const mean = new Float64Array(futures);
  for (let n = 0; n < futures; n += 1) {
    let sum = 0;
    let weighted = 0;
    const isAway = uniformAt(key, streams.silence, n) < absence;
    const known = isAway ? count : attendance.days.length;
    for (let k = 0; k < known; k += 1) {
      const weight = -Math.log(uniformAt(key, streams.attendanceWeights + k, n));
      sum += weight;
      weighted += weight * at(days, k);
      upTo[n * count + k] = sum;
    }
    for (let k = 0; k < count; k += 1) {
      upTo[n * count + k] = k < known ? at(upTo, n * count + k) / sum : 1;
    }
    mean[n] = weighted / sum;
  }
  return { days, upTo, mean };
}
