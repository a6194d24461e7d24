import { type Weekday, weekdays } from '#core/calendar/weekday.ts';

interface LocaleWeek {
  readonly firstWeekday: Weekday;
  /** All seven, in the order of the learner's week. */
  readonly week: readonly Weekday[];
  readonly weekend: readonly Weekday[];
}

interface WeekInfo {
  readonly firstDay: number;
  readonly weekend: readonly number[];
}

type LocaleWithWeek = Intl.Locale & {
  readonly getWeekInfo?: () => WeekInfo;
  readonly weekInfo?: WeekInfo;
};

/**
 * How `locale` lays out a week; from Monday, Saturday and Sunday off, where that is not known. What
 * the learner `chose` comes first.
 */
export function weekOfLocale(locale: string, chose: Weekday | null): LocaleWeek {
  // A method by the standard, a property in the browsers before it.
  const asked = new Intl.Locale(locale) as LocaleWithWeek;
  const known = asked.getWeekInfo?.() ?? asked.weekInfo;
  const firstWeekday = chose ?? weekdays.find((weekday) => weekday === known?.firstDay) ?? 1;
  return {
    firstWeekday,
    week: [...weekdays.slice(firstWeekday - 1), ...weekdays.slice(0, firstWeekday - 1)],
    weekend: weekdays.filter((weekday) => (known?.weekend ?? [6, 7]).includes(weekday)),
  };
}
