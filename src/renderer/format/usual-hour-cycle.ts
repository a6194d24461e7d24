import type { HourCycle } from '#core/plan/preferences.ts';

/**
 * How clocks are read in the region of `locale`. A browser that doesn't know the language as it is
 * written there goes by the region's first language: German in the United States has twelve hours.
 */
export function usualHourCycle(locale: string): HourCycle {
  const { region } = new Intl.Locale(locale);
  const { locale: known } = new Intl.DateTimeFormat(locale).resolvedOptions();
  const isKnown = region === undefined || new Intl.Locale(known).region === region;
  const asked = isKnown ? locale : new Intl.Locale(`und-${region}`).maximize().baseName;
  const { hourCycle } = new Intl.DateTimeFormat(asked, { hour: 'numeric' }).resolvedOptions();
  return hourCycle === 'h11' || hourCycle === 'h12' ? 'h12' : 'h23';
}
