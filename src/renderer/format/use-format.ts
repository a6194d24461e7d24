import { useStore } from 'zustand';
import { formatLocale } from '#contract/format-locale.ts';
import { preferencesOf } from '../replica/preferences-of.ts';
import { useShell } from '../replica/shell-context.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { createFormat, type Format } from './create-format.ts';

const made = new Map<string, Format>();

/** Days, times, durations, money and figures in the learner's own conventions. */
export function useFormat(): Format {
  const { i18n } = useTexts();
  const { language } = i18n;
  const preferences = useStore(useShell().replica.store, preferencesOf);
  const { firstWeekday, hourCycle, region } = preferences;
  const systems = navigator.languages;
  const key = [language, preferences.language, region, firstWeekday, hourCycle, systems].join();
  const known = made.get(key);
  if (known) return known;
  const locale = formatLocale(language, preferences, systems);
  const format = createFormat(locale, i18n.getFixedT(language), { firstWeekday, hourCycle });
  made.set(key, format);
  return format;
}
