import { addDays, daysBetween } from '#core/calendar/day.ts';
import { compareHalfDays, type HalfDay } from '#core/calendar/half.ts';
import type { FanRow } from '#core/forecast/burndown-fan.ts';
import type { Spread } from '#core/forecast/forecast.ts';
import type { BurndownRow } from '#core/record/burndown.ts';
import type { Day } from '#core/units.ts';
import { dayTicks, hourTicks } from '../axis-ticks.ts';
import { halfDayFan } from './half-day-fan.ts';

/** Minutes left at a moment. */
export interface BurndownPoint extends HalfDay {
  /** Days since the beginning of the first day. */
  readonly at: number;
  /** Null once nothing is left of the plan. */
  readonly baseline: number | null;
  /** Null of what is to come. */
  readonly actual: number | null;
  /** Null of what is past, and once nothing is left. */
  readonly likely: number | null;
  /** What eight in ten futures leave, the lower first; null as `likely`. */
  readonly range: readonly [number, number] | null;
}

/** A vertical line, with where there is room for its words: of two that are close, in two rows. */
export interface BurndownMark {
  readonly at: number;
  readonly day: Day;
  readonly side: 'left' | 'right';
  readonly row: 'upper' | 'lower';
}

export interface RenewalMark extends BurndownMark {
  /** After a free trial the first charge of all. */
  readonly isFirstCharge: boolean;
  readonly isLabelled: boolean;
}

export interface BurndownDrawing {
  readonly points: readonly BurndownPoint[];
  /** Days from the left to the right edge. */
  readonly end: number;
  readonly now: number;
  readonly left: number;
  readonly days: readonly { readonly at: number; readonly day: Day }[];
  readonly hours: readonly number[];
  /** Null where it lies before the first day. */
  readonly safe: BurndownMark | null;
  readonly renewals: readonly RenewalMark[];
  /** Where the fan goes on beyond the right edge, and until when; null where it ends before. */
  readonly goesOn: FanBeyond | null;
  /** True if words of a vertical line stand over the y axis. */
  readonly isCrowded: boolean;
}

/** The fan beyond the right edge. */
export interface FanBeyond {
  /** Minutes of the middle of the fan where it is cut. */
  readonly left: number;
  /** Null where some futures have no end. */
  readonly until: Day | null;
}

export interface BurndownInput {
  readonly rows: readonly BurndownRow[];
  readonly now: HalfDay;
  /** Estimated minutes before anything was done: by the first plan, and by today's estimates. */
  readonly planned: number;
  readonly estimated: number;
  /** Null when all is done. */
  readonly finish: Spread<Day | null> | null;
  /** What will be left at the end of some days from today on; null while that is not known. */
  readonly ahead: readonly FanRow[] | null;
  /** Minutes that may still be studied in a half-day. */
  readonly capacityOf: (at: HalfDay) => number;
  readonly safe: Day;
  /** Null without a free trial, and once it is over. */
  readonly firstCharge: Day | null;
  /** In order, as far as anyone may want to see. */
  readonly renewals: readonly Day[];
}

/** How far beyond the plan and the first renewal a late end is still drawn. */
const mostDaysBeyond = 100;
/** Now is the middle of a half-day, a quarter of a day before its end. */
const quarter = 0.25;
const mostLabels = 3;

/**
 * The burndown from the first day to the last of plan, first renewal and likely end, as points in
 * order of time. The future is a fan that starts from what is left now.
 */
export function burndownRows(input: BurndownInput): BurndownDrawing {
  const { rows, now, finish, ahead, capacityOf } = input;
  const first = rows[0]?.day ?? now.day;
  const known = rows.at(-1)?.day ?? now.day;
  const last = lastDrawnDay(known, finish);
  const end = daysBetween(first, last) + 1;
  const atEndOf = (half: HalfDay) =>
    daysBetween(first, half.day) + (half.half === 'morning' ? 0.5 : 1);
  const nowAt = atEndOf(now) - quarter;
  const left = rows.findLast(({ actual }) => actual !== null)?.actual ?? input.estimated;
  const fan = finish && ahead && halfDayFan({ left, now, rows: ahead, finish, capacityOf });
  const fanAt = (at: HalfDay) => fan?.(at) ?? { likely: null, range: null };
  const start: BurndownPoint = {
    at: 0,
    day: first,
    half: 'morning',
    baseline: input.planned,
    actual: input.estimated,
    likely: null,
    range: null,
  };
  const all = [start];
  for (const row of rows) {
    const order = compareHalfDays(row, now);
    const previous = all.at(-1) ?? start;
    if (order === 0) {
      const baseline = (row.baseline + (previous.baseline ?? row.baseline)) / 2;
      const fanned = { likely: fan && left, range: fan && ([left, left] as const) };
      all.push({ ...now, at: nowAt, baseline, actual: left, ...fanned });
    }
    all.push({
      day: row.day,
      half: row.half,
      at: atEndOf(row),
      baseline: row.baseline,
      actual: order < 0 ? row.actual : null,
      ...(order < 0 ? { likely: null, range: null } : fanAt(row)),
    });
  }
  for (let n = 1; n <= daysBetween(known, last); n += 1) {
    const at: HalfDay = { day: addDays(known, n), half: 'afternoon' };
    const baseline = rows.at(-1)?.baseline ?? 0;
    all.push({ ...at, at: atEndOf(at), baseline, actual: null, ...fanAt(at) });
  }
  const points = endAtZero(all);
  const most = Math.max(
    ...points.map(({ baseline, actual }) => Math.max(baseline ?? 0, actual ?? 0)),
  );
  // The words of a first charge, near the left edge, need room before those of later lines.
  const rightward = input.firstCharge === null ? end / 4 : end / 2.5;
  // Words to the left of a line must not cross the line before it, nor words to the right the next.
  const markAt = (day: Day, at: number, isFirst: boolean): BurndownMark => {
    const side = at < rightward ? 'right' : 'left';
    return { at, day, side, row: isFirst === (side === 'left') ? 'lower' : 'upper' };
  };
  const safe =
    input.safe < first ? null : markAt(input.safe, daysBetween(first, input.safe) + 1, true);
  const isDrawn = (day: Day | null): day is Day => day !== null && day >= first && day <= last;
  const chargeAt = (day: Day) => markAt(day, daysBetween(first, day), false);
  const renewals = [
    ...[input.firstCharge]
      .filter(isDrawn)
      .map((day) => ({ ...chargeAt(day), isLabelled: true, isFirstCharge: true })),
    ...labelSome(input.renewals.filter(isDrawn).map(chargeAt), now.day),
  ];
  return {
    points,
    end,
    now: nowAt,
    left,
    days: dayTicks(first, last).map((day) => ({ day, at: daysBetween(first, day) + 0.5 })),
    hours: hourTicks(most),
    safe,
    renewals,
    goesOn: finish && beyond(points.at(-1), finish),
    isCrowded:
      safe?.side === 'right' || renewals.some((mark) => mark.isLabelled && mark.side === 'right'),
  };
}

/** For a table one point a day: that which ends it, and of today the point of now. */
export function burndownDays({
  points,
  now,
}: Pick<BurndownDrawing, 'points' | 'now'>): readonly BurndownPoint[] {
  const days = new Map(points.map((point) => [point.day, point]));
  const here = points.find(({ at }) => at === now);
  if (here) days.set(here.day, here);
  return [...days.values()];
}

function beyond(last: BurndownPoint | undefined, { p90 }: Spread<Day | null>): FanBeyond | null {
  if (!last?.range || (p90 !== null && p90 <= last.day)) return null;
  return { left: (last.range[0] + last.range[1]) / 2, until: p90 };
}

/** A plan or a forecast that came to nothing is no line along the axis from then on. */
function endAtZero(points: readonly BurndownPoint[]): readonly BurndownPoint[] {
  return points.map((point, index) => {
    const before = points[index - 1];
    return {
      ...point,
      baseline: before?.baseline === 0 ? null : point.baseline,
      likely: before?.likely === 0 ? null : point.likely,
      range: before?.range?.[1] === 0 ? null : point.range,
    };
  });
}

/** The last day of a burndown whose rows end on `known`: a late end is drawn, a distant one not. */
export function lastDrawnDay(known: Day, finish: Spread<Day | null> | null): Day {
  const most = addDays(known, mostDaysBeyond);
  if (finish === null) return known;
  if (finish.p90 === null || finish.p90 > most) return most;
  return finish.p90 > known ? finish.p90 : known;
}

function labelSome(marks: readonly BurndownMark[], today: Day): readonly RenewalMark[] {
  const next = marks.find(({ day }) => day > today) ?? marks.at(-1);
  return marks.map((mark) => ({
    ...mark,
    isFirstCharge: false,
    isLabelled: marks.length <= mostLabels || mark === next,
  }));
}
