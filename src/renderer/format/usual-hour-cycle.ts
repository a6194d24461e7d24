import type { HourCycle } from '#core/plan/preferences.ts';
import { knownLocale } from './known-locale.ts';

/** How clocks are read in the region of `locale`. */
export function usualHourCycle(locale: string): HourCycle {
  const format = new Intl.DateTimeFormat(knownLocale(locale), { hour: 'numeric' });
  const { hourCycle } = format.resolvedOptions();
  return hourCycle === 'h11' || hourCycle === 'h12' ? 'h12' : 'h23';
}
