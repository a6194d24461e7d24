import { addDays, daysBetween } from '#core/calendar/day.ts';
import type { DayRecord } from '#core/record/hours-by-day.ts';
import type { Day, Minutes } from '#core/units.ts';
import { dayTicks, hourTicks } from '../axis-ticks.ts';

/** A day's minutes: planned, studied, and lost to the platform on top. */
export interface HoursRow {
  readonly day: Day;
  readonly planned: Minutes;
  readonly studied: Minutes;
  readonly lost: Minutes;
}

export interface HoursDrawing {
  readonly rows: readonly HoursRow[];
  readonly days: readonly Day[];
  readonly hours: readonly number[];
  /** True if days before or after the drawn ones were left out. */
  readonly isPart: boolean;
}

/** More days than this would be bars too thin to see. */
const mostDays = 62;
/** Where some must be left out, so many after today are kept. */
const daysAhead = 14;

/** A row for each day from the first to the last with a plan or a log, in order, days off too. */
export function hoursRows(records: readonly DayRecord[], today: Day): HoursDrawing {
  const [first, last] = spanOf(records, today);
  const byDay = new Map(records.map((record) => [record.day, record]));
  const rows = Array.from({ length: daysBetween(first, last) + 1 }, (_, n) => {
    const day = addDays(first, n);
    return rowOf(day, byDay.get(day));
  });
  return {
    rows,
    days: dayTicks(first, last),
    hours: hourTicks(Math.max(60, ...rows.map(highest))),
    isPart: records.some(({ day }) => day < first || day > last),
  };
}

/** As one row, whether or not there is a record of the day. */
function rowOf(day: Day, record: DayRecord | undefined): HoursRow {
  const { planned, logged, lost } = record ?? { planned: 0, logged: 0, lost: 0 };
  return {
    day,
    planned: planned as Minutes,
    studied: (logged - lost) as Minutes,
    lost: lost as Minutes,
  };
}

function highest({ planned, studied, lost }: HoursRow): number {
  return Math.max(planned, studied + lost);
}

function spanOf(records: readonly DayRecord[], today: Day): readonly [Day, Day] {
  const first = records[0]?.day ?? today;
  const last = records.at(-1)?.day ?? today;
  if (daysBetween(first, last) < mostDays) return [first, last];
  // Some days after today, as far as there are any: the middle one of the three.
  const ends = [addDays(first, mostDays - 1), addDays(today, daysAhead), last].sort();
  const end = ends[1] ?? last;
  return [addDays(end, 1 - mostDays), end];
}
