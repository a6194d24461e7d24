/** How much of a planned study day is really studied: mean and variance of the ratio. */
export interface Attendance {
  readonly mean: number;
  readonly variance: number;
}

/** Six days that count as seen before the first: one missed, most nearly whole, one longer. */
const pseudoDays: readonly number[] = [0, 0.7, 0.85, 0.95, 1, 1.1];

/** A day of twice what was planned or more says no more than twice. */
const mostAttendance = 2;

/** The attendance over `ratios` of hours studied to hours planned, pooled with six pseudo-days. */
export function learnAttendance(ratios: readonly number[]): Attendance {
  const days = [...pseudoDays, ...ratios.map((ratio) => Math.min(ratio, mostAttendance))];
  const mean = days.reduce((sum, day) => sum + day, 0) / days.length;
  const variance = days.reduce((sum, day) => sum + (day - mean) ** 2, 0) / days.length;
  return { mean, variance };
}
