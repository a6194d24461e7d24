import { addMinutesToClock, clockMinutes } from '../calendar/clock-time.ts';
import { weekdayOf } from '../calendar/day.ts';
import { type Half, halves } from '../calendar/half.ts';
import type { Weekday } from '../calendar/weekday.ts';
import type { Availability, DayHours, HalfDayHours } from '../planner/availability.ts';
import { hoursOn } from '../planner/hours-on.ts';
import type { ClockTime, Day, Minutes } from '../units.ts';
import { limits } from './limits.ts';
import { isSameHours, studyDayHours } from './study-day-hours.ts';

/** What a learner paints on days: it holds for both halves unless it names some. */
export type HoursChange =
  /** Nothing is studied. */
  | { readonly kind: 'off'; readonly halves?: readonly Half[] | undefined }
  /** As many minutes more; fewer if negative, and none at the least. */
  | {
      readonly kind: 'by';
      readonly minutes: number;
      readonly halves?: readonly Half[] | undefined;
    }
  /** So many minutes, whatever it was. */
  | {
      readonly kind: 'to';
      readonly minutes: Minutes;
      readonly halves?: readonly Half[] | undefined;
    }
  /** As the week has it. */
  | { readonly kind: 'pattern'; readonly halves?: readonly Half[] | undefined }
  /** As most study days of the week, also where the week has none. */
  | { readonly kind: 'study'; readonly halves?: undefined };

/** Which of the days are painted: those of some weekdays, or those on which the week has hours. */
export type PaintedDays = readonly Weekday[] | 'study-days' | 'all';

/**
 * The availability with `change` on those of `days` that are painted. A half-day keeps its start,
 * ends where the other begins or at midnight, and has the capacity that a learner may type at most.
 * A day that comes out as the week has it is no exception; days that are not named stay as they are.
 */
export function withException(
  availability: Availability,
  days: Iterable<Day>,
  change: HoursChange,
  painted: PaintedDays = 'all',
): Availability {
  const exceptions: Record<Day, DayHours> = { ...availability.exceptions };
  const study = change.kind === 'study' ? studyDayHours(availability) : null;
  for (const day of days) {
    const usual = availability.weekly[weekdayOf(day)];
    if (!isPainted(day, usual, painted)) continue;
    const before = hoursOn(availability, day);
    const hours = change.kind === 'study' ? (study ?? before) : changeHours(before, usual, change);
    if (isSameHours(hours, usual)) delete exceptions[day];
    else exceptions[day] = hours;
  }
  return { ...availability, exceptions };
}

function isPainted(day: Day, usual: DayHours, painted: PaintedDays): boolean {
  if (painted === 'all') return true;
  if (painted === 'study-days') return halves.some((half) => usual[half].capacity > 0);
  return painted.includes(weekdayOf(day));
}

function changeHours(
  hours: DayHours,
  usual: DayHours,
  change: Exclude<HoursChange, { kind: 'study' }>,
): DayHours {
  const isNamed = (half: Half) => change.halves === undefined || change.halves.includes(half);
  if (change.kind === 'pattern') {
    const back = {
      morning: isNamed('morning') ? usual.morning : hours.morning,
      afternoon: isNamed('afternoon') ? usual.afternoon : hours.afternoon,
    };
    return isApart(back) ? back : usual;
  }
  const next = { ...hours };
  for (const half of halves) {
    if (!isNamed(half)) continue;
    const wanted = capacityOf(hours[half].capacity, change);
    const capacity = Math.max(0, Math.min(wanted, roomOf(next, half))) as Minutes;
    next[half] = { ...hours[half], capacity };
  }
  return next;
}

function capacityOf(
  before: Minutes,
  change: Exclude<HoursChange, { kind: 'pattern' | 'study' }>,
): number {
  if (change.kind === 'off') return 0;
  return Math.round(change.kind === 'to' ? change.minutes : before + change.minutes);
}

/** How long `half` may last: a morning until an afternoon that there is, each until midnight. */
function roomOf({ morning, afternoon }: DayHours, half: Half): number {
  const start = clockMinutes(half === 'morning' ? morning.start : afternoon.start);
  const end =
    half === 'morning' && afternoon.capacity > 0 ? clockMinutes(afternoon.start) : 24 * 60;
  const free = half === 'afternoon' && morning.capacity > 0 && overlaps(morning, afternoon.start);
  return free ? 0 : Math.min(limits.capacity.most, Math.max(0, end - start));
}

function overlaps({ start, capacity }: HalfDayHours, next: ClockTime): boolean {
  return addMinutesToClock(start, capacity) > next;
}

function isApart({ morning, afternoon }: DayHours): boolean {
  const areBoth = morning.capacity > 0 && afternoon.capacity > 0;
  return !areBoth || !overlaps(morning, afternoon.start);
}
