import { app } from 'electron';
import { formatLocale } from '#contract/format-locale.ts';
import type { Preferences } from '#core/plan/preferences.ts';

/** The locale that the shell writes figures in, beside texts in `language`. */
export function formatLocaleOf(language: string, preferences: Preferences): string {
  const systems = [app.getLocale(), ...app.getPreferredSystemLanguages()];
  return formatLocale(language, preferences, systems);
}
