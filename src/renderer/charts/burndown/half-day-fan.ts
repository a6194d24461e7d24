import { addDays, daysBetween } from '#core/calendar/day.ts';
import { compareHalfDays, type HalfDay, halfDayKey, halves } from '#core/calendar/half.ts';
import type { FanRow } from '#core/forecast/burndown-fan.ts';
import type { Spread } from '#core/forecast/forecast.ts';
import type { Day } from '#core/units.ts';

export interface FanInput {
  /** Minutes left now. */
  readonly left: number;
  readonly now: HalfDay;
  /** What will be left at the end of some days from today on, in order. */
  readonly rows: readonly FanRow[];
  readonly finish: Spread<Day | null>;
  /** Minutes that may still be studied in a half-day. */
  readonly capacityOf: (at: HalfDay) => number;
}

interface FanAt {
  readonly likely: number;
  /** The lower first. */
  readonly range: readonly [number, number];
}

/** Minutes left at the end of a day; the first is what is left now. */
interface Knot {
  readonly day: Day;
  /** What may be studied from now until then. */
  readonly offered: number;
  readonly left: number;
}

/**
 * What is likely to be left at the end of a half-day, `now` or later. Between two days that are
 * known it falls in proportion to the capacity in between, so that it is flat on a day off, and it
 * comes to nothing on the very finish days. Null beyond what is known.
 */
export function halfDayFan(input: FanInput): (at: HalfDay) => FanAt | null {
  const { rows, finish } = input;
  const ends = [finish.p10, finish.p50, finish.p90].filter((day) => day !== null);
  const last = [input.now.day, ...rows.map(({ day }) => day), ...ends].sort().at(-1);
  const offered = capacityUntil(input, last ?? input.now.day);
  const lineOf = (quantile: 'p10' | 'p50' | 'p90') =>
    lineThrough(knotsOf(input, quantile, offered), offered);
  const [low, middle, high] = [lineOf('p10'), lineOf('p50'), lineOf('p90')];
  return (at) => {
    const [lowest, likely, highest] = [low(at), middle(at), high(at)];
    if (lowest === null || likely === null || highest === null) return null;
    return { likely, range: [lowest, highest] };
  };
}

function knotsOf(
  { left, now, rows, finish }: FanInput,
  quantile: 'p10' | 'p50' | 'p90',
  offered: ReadonlyMap<string, number>,
): readonly Knot[] {
  const end = finish[quantile];
  const open = rows.map((row) => ({ day: row.day, left: row[quantile] }));
  const ahead = open.filter((knot) => knot.left > 0 && (end === null || knot.day < end));
  const closed = end === null ? ahead : [...ahead, { day: end, left: 0 }];
  return [
    { day: addDays(now.day, -1), offered: 0, left },
    ...closed.map((knot) => ({ ...knot, offered: offered.get(endOf(knot.day)) ?? 0 })),
  ];
}

function lineThrough(knots: readonly Knot[], offered: ReadonlyMap<string, number>) {
  return (at: HalfDay): number | null => {
    const before = knots.findLast(({ day }) => day < at.day);
    const after = knots.find(({ day }) => day >= at.day);
    if (!before) return null;
    if (!after) return before.left === 0 ? 0 : null;
    if (at.half === 'afternoon' && at.day === after.day) return after.left;
    const whole = after.offered - before.offered;
    const gone = (offered.get(halfDayKey(at)) ?? 0) - before.offered;
    // Upwards, so that nothing is left on the finish day and not before.
    return Math.ceil(before.left + (after.left - before.left) * (whole > 0 ? gone / whole : 0));
  };
}

/** The capacity from the half-day `now` to the end of each later one, both included. */
function capacityUntil({ now, capacityOf }: FanInput, last: Day): ReadonlyMap<string, number> {
  const until = new Map<string, number>();
  let sum = 0;
  for (let n = 0; n <= daysBetween(now.day, last); n += 1) {
    for (const half of halves) {
      const at = { day: addDays(now.day, n), half };
      if (compareHalfDays(at, now) < 0) continue;
      sum += capacityOf(at);
      until.set(halfDayKey(at), sum);
    }
  }
  return until;
}

function endOf(day: Day): string {
  return halfDayKey({ day, half: 'afternoon' });
}
