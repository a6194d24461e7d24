import type { TFunction } from 'i18next';
import type { Price } from '#core/plan/document.ts';
import type { HourCycle } from '#core/plan/preferences.ts';
import type { ClockTime, Day } from '#core/units.ts';
import { twoDigits } from '../two-digits.ts';

/** What the shell writes besides words. */
export interface ShellFormat {
  /** `2 h 40`, `3 h`, `40 min` */
  readonly duration: (minutes: number) => string;
  /** `09:00` or `9:00 AM` */
  readonly clock: (time: ClockTime) => string;
  /** `17 Dec` */
  readonly day: (day: Day) => string;
  /** `$49`, `€39.50` */
  readonly price: (price: Price) => string;
  /** `a, b and c` */
  readonly list: (items: readonly string[]) => string;
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
      return t('units.hoursMinutes', { hours: number.format(hours), minutes: twoDigits(rest) });
    },
    clock: (time) => clock.format(new Date(`2000-01-01T${time}:00Z`)),
    day: (day) => {
      const options = { month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
      return new Intl.DateTimeFormat(locale, options).format(new Date(`${day}T00:00:00Z`));
    },
    price: (price) => writePrice(price, locale),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}

/** A whole amount without the places for a fraction. */
function writePrice({ amount, currency }: Price, locale: string): string {
  const style = { style: 'currency', currency } as const;
  const digits = new Intl.NumberFormat(locale, style).resolvedOptions().maximumFractionDigits ?? 2;
  const whole = amount % 10 ** digits === 0;
  return new Intl.NumberFormat(locale, {
    ...style,
    ...(whole && { minimumFractionDigits: 0, maximumFractionDigits: 0 }),
  }).format(amount / 10 ** digits);
}
