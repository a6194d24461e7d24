import type { WorkKind } from '#core/curriculum/curriculum.ts';
import type { Minutes } from '#core/units.ts';
import { ratioTicks } from '../axis-ticks.ts';

/** What is settled of one kind of work of one course-week. */
export interface PaceInput {
  readonly weekIndex: number;
  /** `2.1`, the name of the week on the axis. */
  readonly code: string;
  readonly kind: WorkKind;
  readonly estimate: Minutes;
  readonly actual: Minutes;
}

export interface PaceFigure {
  readonly estimate: Minutes;
  readonly actual: Minutes;
  /** 1.2 took a fifth longer than estimated. */
  readonly ratio: number;
  /** From 1 to the ratio: upwards what took longer, downwards what was faster. */
  readonly bar: readonly [number, number];
}

export interface PaceRow extends Readonly<Record<WorkKind, PaceFigure | null>> {
  readonly code: string;
}

export interface PaceDrawing {
  /** A row for each course-week with anything settled, in the order of the curriculum. */
  readonly rows: readonly PaceRow[];
  readonly ticks: readonly number[];
}

/** The pace of each settled course-week and kind against its estimate. */
export function paceRows(settled: readonly PaceInput[]): PaceDrawing {
  const weeks = new Map<number, PaceRow>();
  const usable = settled.filter(({ estimate }) => estimate > 0);
  for (const { weekIndex, code, kind, estimate, actual } of usable) {
    const ratio = actual / estimate;
    const row = weeks.get(weekIndex) ?? { code, lectures: null, homework: null };
    weeks.set(weekIndex, { ...row, [kind]: { estimate, actual, ratio, bar: [1, ratio] } });
  }
  const rows = [...weeks].sort(([a], [b]) => a - b).map(([, row]) => row);
  const ratios = rows.flatMap(({ lectures, homework }) => [
    lectures?.ratio ?? 1,
    homework?.ratio ?? 1,
  ]);
  return { rows, ticks: ratioTicks(Math.min(0.75, ...ratios), Math.max(1.25, ...ratios)) };
}

/** Minutes of all `studied` ones that are in nothing that is settled; never below 0. */
export function uncountedMinutes(settled: readonly PaceInput[], studied: number): number {
  return Math.max(
    0,
    settled.reduce((left, { actual }) => left - actual, studied),
  );
}

/** Actual over estimate of all that is settled of a kind; null of none. */
export function paceOf(settled: readonly PaceInput[], kind: WorkKind): number | null {
  let estimate = 0;
  let actual = 0;
  for (const each of settled) {
    if (each.kind !== kind) continue;
    estimate += each.estimate;
    actual += each.actual;
  }
  return estimate > 0 ? actual / estimate : null;
}
