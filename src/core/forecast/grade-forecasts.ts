import { daysBetween } from '../calendar/day.ts';
import type { Day } from '../units.ts';
import type { ForecastSnapshot } from './snapshot.ts';

/** One forecast against what came. */
export interface GradedForecast {
  readonly snapshot: ForecastSnapshot;
  /** Days by which its likely finish lay after the real one; null if it saw no end. */
  readonly error: number | null;
  /** Whether the finish lay within P10 to P90, both days included. */
  readonly isInside: boolean;
}

export interface ForecastGrade {
  /** Oldest first; those made before the finish. */
  readonly graded: readonly GradedForecast[];
  /** Mean days between the likely finish and the real one, and how many of them too late. */
  readonly meanError: number;
  readonly bias: number;
  /**
   * Mean squared distance of the probability "in time" from what came, 0 to 1 (G. Brier, 1950), each
   * by the safe day that it spoke of; 0.25 is what saying one half every day would have scored.
   */
  readonly brier: number;
}

/**
 * How good the forecasts of a programme were that was finished on `finishedOn`; null if none was made
 * before. The forecasts of one programme have one end in common, so that they
 * are wrong together or right together: one grade says little of the model, many say much.
 */
export function gradeForecasts(
  snapshots: readonly ForecastSnapshot[],
  finishedOn: Day,
): ForecastGrade | null {
  const graded = snapshots
    .filter(({ day }) => day < finishedOn)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map((snapshot) => grade(snapshot, finishedOn));
  if (graded.length === 0) return null;
  const errors = graded.flatMap(({ error }) => (error === null ? [] : [error]));
  return {
    graded,
    meanError: meanOf(errors.map(Math.abs)),
    bias: meanOf(errors),
    brier: meanOf(
      graded.map(({ snapshot: { inTime, safe } }) => (inTime - (finishedOn <= safe ? 1 : 0)) ** 2),
    ),
  };
}

function grade(snapshot: ForecastSnapshot, finishedOn: Day): GradedForecast {
  const { p10, p50, p90 } = snapshot;
  return {
    snapshot,
    error: p50 === null ? null : daysBetween(finishedOn, p50),
    isInside: p10 !== null && p10 <= finishedOn && (p90 === null || finishedOn <= p90),
  };
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length;
}
