import { daysBetween, weekdayOf } from '#core/calendar/day.ts';
import type { ClosingWork } from '#core/record/closing-work.ts';
import type { Day } from '#core/units.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.tsx';

// Beyond these a weekday alone would be taken for a nearer one, and a list is no longer read.
const nearDays = 6;
const mostDays = 3;

/** What a tick closes besides its own work, and from when, as seen on `today`. */
export function useClosingWords(): (closing: ClosingWork, today: Day) => string {
  const { t } = useTexts();
  const format = useFormat();
  const dayOf = (day: Day, today: Day) => {
    if (day === today) return t('today.closes.morning');
    return daysBetween(day, today) <= nearDays
      ? format.weekday(weekdayOf(day), 'long')
      : format.day(day);
  };
  return ({ more, from }, today) => {
    const time = format.duration(more);
    const days = [...new Set(from.map(({ day }) => day))];
    if (days.length === 0 || days.length > mostDays) return t('today.closes.before', { time });
    const when = format.list(days.map((day) => dayOf(day, today)));
    return t('today.closes.from', { time, when });
  };
}
