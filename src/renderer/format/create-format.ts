import type { TFunction } from 'i18next';
import type { Weekday } from '#core/calendar/weekday.ts';
import type { Preferences } from '#core/plan/preferences.ts';
import { type DayFormat, formatDays } from './days.ts';
import { type FigureFormat, formatFigures } from './figures.ts';
import { usualHourCycle } from './usual-hour-cycle.ts';
import { weekOfLocale } from './week-of-locale.ts';

export interface Format extends DayFormat, FigureFormat {
  readonly locale: string;
  readonly firstWeekday: Weekday;
  /** All seven, in the order of the learner's week. */
  readonly week: readonly Weekday[];
  readonly weekend: readonly Weekday[];
  /** `2 h 40`, `3 h`, `40 min` */
  readonly duration: (minutes: number) => string;
  /** `118 h`; as `duration` below ten hours, so that no two ways of writing hours meet. */
  readonly hours: (minutes: number) => string;
}

/** What the learner chose against the conventions of the locale; null is as the locale has it. */
export type FormatChoices = Pick<Preferences, 'firstWeekday' | 'hourCycle'>;

/** In minutes: below them, those beyond a whole hour count. */
const fewHours = 600;

/** Every format of `locale`; the words for hours and minutes come from the catalogue. */
export function createFormat(
  locale: string,
  t: TFunction,
  { firstWeekday, hourCycle }: FormatChoices = { firstWeekday: null, hourCycle: null },
): Format {
  const figures = formatFigures(locale);
  const duration = (minutes: number): string => {
    const whole = Math.round(minutes);
    const hours = Math.floor(whole / 60);
    const rest = whole % 60;
    if (hours === 0) return t('units.minutes', { minutes: rest });
    if (rest === 0) return t('units.hours', { hours: figures.number(hours) });
    return t('units.hoursMinutes', {
      hours: figures.number(hours),
      minutes: String(rest).padStart(2, '0'),
    });
  };
  const hours = (minutes: number): string =>
    Math.round(minutes) < fewHours
      ? duration(minutes)
      : t('units.hours', { hours: figures.number(Math.round(minutes / 60)) });
  return {
    locale,
    ...weekOfLocale(locale, firstWeekday),
    ...formatDays(locale, hourCycle ?? usualHourCycle(locale)),
    ...figures,
    duration,
    hours,
  };
}
