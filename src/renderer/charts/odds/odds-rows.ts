import { addDays, daysBetween } from '#core/calendar/day.ts';
import type { ForecastSnapshot } from '#core/forecast/snapshot.ts';
import type { Day } from '#core/units.ts';
import { dayTicks } from '../axis-ticks.ts';

/** One day, or a few where days are too many, with what was forecast then. */
export interface OddsRow {
  /** The first of its days. */
  readonly day: Day;
  /** Null where no forecast was kept. */
  readonly said: ForecastSnapshot | null;
  readonly inTime: number | null;
  /**
   * Which run of forecasts by the same safe day it belongs to, from 0; odds by different safe days are
   * no line. Null where no forecast was kept.
   */
  readonly run: number | null;
  /** The safe day that counted, in days from the lowest; null where it lies beyond the axis. */
  readonly safe: number | null;
  /** P10 to P90 in days from the lowest on the axis, cut at its upper end. */
  readonly range: readonly [number, number] | null;
  /** Where P50 lies between the two, 0 to 1; null where it lies beyond the axis. */
  readonly likely: number | null;
  /** True if P90 lies beyond the axis, or no end was in sight. */
  readonly isOpen: boolean;
}

/** A day on the axis of finish days, in days from the lowest. */
export interface OddsMark {
  readonly at: number;
  readonly day: Day;
}

export interface OddsDrawing {
  readonly rows: readonly OddsRow[];
  /** Days below the rows. */
  readonly days: readonly Day[];
  /** From the lowest finish day to the highest. */
  readonly finishDays: readonly OddsMark[];
  /** The safe day of each run, the latest last. */
  readonly runs: readonly OddsMark[];
  readonly renewals: readonly OddsMark[];
  readonly finished: OddsMark | null;
  /** How many days a row stands for; of these the latest forecast is drawn. */
  readonly step: number;
  /** True if rows are so many that single points would run together. */
  readonly isDense: boolean;
}

export interface OddsInput {
  /** At least one, oldest first, each of another day. */
  readonly snapshots: readonly [ForecastSnapshot, ...ForecastSnapshot[]];
  /** In order, as far as anyone may want to see. */
  readonly renewals: readonly Day[];
  /** Null while anything is left. */
  readonly finishedOn: Day | null;
}

const mostRows = 400;
/** As long as there are fewer, there is room for those to come. */
const fewestRows = 14;
const denseRows = 90;
/** How far beyond the renewal and the latest likely end the axis goes. */
const mostDaysBeyond = 14;

/**
 * What was forecast day by day, from the first forecast to the last, each in the row of its day.
 * Days without one have an empty row, so that rows lie as far apart as their days. Where a row
 * stands for more days than one, the first has the first forecast and each other its latest.
 */
export function oddsRows(input: OddsInput): OddsDrawing {
  const { snapshots, renewals, finishedOn } = input;
  const [first] = snapshots;
  const last = snapshots.at(-1) ?? first;
  const span = daysBetween(first.day, last.day) + 1;
  const step = Math.ceil(span / mostRows);
  const count = Math.max(fewestRows, Math.ceil(span / step));
  const said = new Map<number, ForecastSnapshot>();
  for (const snapshot of snapshots) {
    const index = Math.floor(daysBetween(first.day, snapshot.day) / step);
    if (index > 0 || snapshot === first) said.set(index, snapshot);
  }
  const finishDays = finishAxis(input);
  const lowest = finishDays[0]?.day ?? first.day;
  const highest = finishDays.at(-1)?.at ?? 0;
  const markOf = (day: Day): OddsMark => ({ day, at: daysBetween(lowest, day) });
  const isDrawn = ({ at }: OddsMark) => at >= 0 && at <= highest;
  const runs: OddsMark[] = [];
  const rows = Array.from({ length: count }, (_, index): OddsRow => {
    const snapshot = said.get(index) ?? null;
    if (snapshot && snapshot.safe !== runs.at(-1)?.day) runs.push(markOf(snapshot.safe));
    return {
      ...rowOf(addDays(first.day, index * step), snapshot, lowest, highest),
      run: snapshot && runs.length - 1,
      // A day without a forecast has the safe day of the one before.
      safe: runs.slice(-1).find(isDrawn)?.at ?? null,
    };
  });
  return {
    rows,
    days: dayTicks(first.day, addDays(first.day, count - 1)).flatMap(
      (day) => rows[daysBetween(first.day, day)]?.day ?? [],
    ),
    finishDays,
    runs,
    renewals: renewals.map(markOf).filter(isDrawn),
    finished: finishedOn === null ? null : markOf(finishedOn),
    step,
    isDense: count > denseRows,
  };
}

function rowOf(
  day: Day,
  said: ForecastSnapshot | null,
  lowest: Day,
  highest: number,
): Omit<OddsRow, 'run' | 'safe'> {
  if (said === null) {
    return { day, said, inTime: null, range: null, likely: null, isOpen: false };
  }
  const at = (end: Day | null) => (end === null ? Infinity : daysBetween(lowest, end));
  const [p10, p50, p90] = [at(said.p10), at(said.p50), at(said.p90)];
  const range = [Math.min(p10, highest), Math.min(p90, highest)] as const;
  const length = range[1] - range[0];
  return {
    day,
    said,
    inTime: said.inTime,
    range,
    likely: p50 > highest ? null : length === 0 ? 0.5 : (p50 - range[0]) / length,
    isOpen: p90 > highest,
  };
}

/**
 * Ticks from the earliest finish day to the latest, in even steps. One far end among many would
 * squeeze all others, so that it goes no further beyond what matters than `mostDaysBeyond`.
 */
function finishAxis({ snapshots, renewals, finishedOn }: OddsInput): readonly OddsMark[] {
  const last = snapshots.at(-1) ?? snapshots[0];
  const { safe } = last;
  const ends = snapshots.flatMap(({ p10, p50, p90, safe }) => [p10, p50, p90, safe]);
  const known = ends.filter((end) => end !== null);
  const next = renewals.find((day) => day > safe);
  const matters = [safe, next, finishedOn, last.p50, last.p10].filter((day) => day != null);
  const lowest = earliestOf([...known, ...matters]) ?? safe;
  const bound = addDays(latestOf(matters) ?? safe, mostDaysBeyond);
  const latest = latestOf([...known, ...matters]) ?? safe;
  const ticks = dayTicks(lowest, latest < bound ? latest : bound);
  const step = daysBetween(ticks[0] ?? lowest, ticks[1] ?? addDays(lowest, 1));
  // One more, so that the axis ends on a tick.
  return [...ticks, addDays(ticks.at(-1) ?? lowest, step)].map((day) => ({
    day,
    at: daysBetween(lowest, day),
  }));
}

function earliestOf(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>(
    (found, day) => (!found || day < found ? day : found),
    undefined,
  );
}

function latestOf(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>(
    (found, day) => (!found || day > found ? day : found),
    undefined,
  );
}
