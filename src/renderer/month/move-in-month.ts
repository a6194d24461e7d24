import { addDays, daysBetween, weekdayOf } from '#core/calendar/day.ts';
import type { HalfDay } from '#core/calendar/half.ts';
import type { Weekday } from '#core/calendar/weekday.ts';
import type { Day } from '#core/units.ts';

export interface MonthRange {
  readonly from: Day;
  readonly to: Day;
  readonly firstWeekday: Weekday;
  /** Where days run from right to left, so do the arrows. */
  readonly direction: 'ltr' | 'rtl';
}

/** Where a key leads from a half-day of the month, kept within it; null for any other key. */
export function moveInMonth(key: string, at: HalfDay, range: MonthRange): HalfDay | null {
  const moved = move(key, at, range);
  if (moved === null) return null;
  if (moved.day < range.from || moved.day > range.to) return at;
  return moved;
}

function move(key: string, at: HalfDay, range: MonthRange): HalfDay | null {
  const { day, half } = at;
  const ahead = range.direction === 'rtl' ? -1 : 1;
  const inWeek = (weekdayOf(day) - range.firstWeekday + 7) % 7;
  switch (key) {
    case 'ArrowLeft':
      return { day: addDays(day, -ahead), half };
    case 'ArrowRight':
      return { day: addDays(day, ahead), half };
    case 'ArrowUp':
      return half === 'afternoon'
        ? { day, half: 'morning' }
        : { day: addDays(day, -7), half: 'afternoon' };
    case 'ArrowDown':
      return half === 'morning'
        ? { day, half: 'afternoon' }
        : { day: addDays(day, 7), half: 'morning' };
    case 'Home':
      return { day: addDays(day, -Math.min(inWeek, daysBetween(range.from, day))), half };
    case 'End':
      return { day: addDays(day, Math.min(6 - inWeek, daysBetween(day, range.to))), half };
    case 'PageUp':
      return { day: addDays(day, -7), half };
    case 'PageDown':
      return { day: addDays(day, 7), half };
    default:
      return null;
  }
}
