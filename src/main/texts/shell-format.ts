import type { TFunction } from 'i18next';
import type { HourCycle } from '#core/plan/preferences.ts';
import type { ClockTime } from '#core/units.ts';

/** What the shell writes besides words. */
export interface ShellFormat {
  /** `2 h 40`, `3 h`, `40 min` */
  readonly duration: (minutes: number) => string;
  /** `09:00` or `9:00 AM` */
  readonly clock: (time: ClockTime) => string;
}

/** Formats of `locale`, with the words of `t`; the locale's own hours where `hourCycle` is null. */
export function createShellFormat(
  locale: string,
  hourCycle: HourCycle | null,
  t: TFunction,
): ShellFormat {
  const number = new Intl.NumberFormat(locale);
  const clock = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
    ...(hourCycle && { hourCycle }),
  });
  return {
    duration: (minutes) => {
      const whole = Math.round(minutes);
      const hours = Math.floor(whole / 60);
      const rest = whole % 60;
      if (hours === 0) return t('units.minutes', { minutes: number.format(rest) });
      if (rest === 0) return t('units.hours', { hours: number.format(hours) });
      return t('units.hoursMinutes', {
        hours: number.format(hours),
        minutes: String(rest).padStart(2, '0'),
      });
    },
    clock: (time) => clock.format(new Date(`2000-01-01T${time}:00Z`)),
  };
}
