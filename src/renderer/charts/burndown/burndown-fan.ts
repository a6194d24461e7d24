import { addDays, daysBetween } from '#core/calendar/day.ts';
import { compareHalfDays, type HalfDay, halfDayKey, halves } from '#core/calendar/half.ts';
import type { Spread } from '#core/forecast/forecast.ts';
import type { Day } from '#core/units.ts';

export interface FanInput {
  /** Minutes left now. */
  readonly left: number;
  readonly finish: Spread<Day | null>;
  readonly now: HalfDay;
  /** The last day that is drawn. */
  readonly last: Day;
  readonly capacityOf: (at: HalfDay) => number;
}

interface FanAt {
  readonly likely: number;
  readonly range: readonly [number, number];
}

/**
 * What is likely to be left at the end of a half-day, `now` or later: from what is left now to
 * nothing on each finish day, in proportion to the capacity in between. So it is flat on a day off,
 * and where no end is in sight it does not fall at all.
 */
export function createFan({ left, finish, now, last, capacityOf }: FanInput) {
  const ends = [finish.p10, finish.p50, finish.p90].filter((day) => day !== null);
  const furthest = [last, ...ends].sort().at(-1) ?? last;
  const offered = capacityUntil(now, furthest, capacityOf);
  const leftAt = (at: HalfDay, end: Day | null): number => {
    if (end === null) return left;
    if (compareHalfDays(at, { day: end, half: 'afternoon' }) >= 0) return 0;
    const whole = offered.get(halfDayKey({ day: end, half: 'afternoon' })) ?? 0;
    const gone = offered.get(halfDayKey(at)) ?? 0;
    return whole === 0 ? left : Math.round(left * (1 - gone / whole));
  };
  return (at: HalfDay): FanAt => ({
    likely: leftAt(at, finish.p50),
    range: [leftAt(at, finish.p10), leftAt(at, finish.p90)],
  });
}

/** The capacity from the half-day `now` to the end of each later one, both included. */
function capacityUntil(
  now: HalfDay,
  last: Day,
  capacityOf: FanInput['capacityOf'],
): ReadonlyMap<string, number> {
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
