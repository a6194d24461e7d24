import { useTranslation } from 'react-i18next';
import { createFormat, type Format } from './create-format.ts';
import { formatLocale } from './locale.ts';

const made = new Map<string, Format>();

/** Days, times, durations, money and figures in the learner's own conventions. */
export function useFormat(): Format {
  const { t, i18n } = useTranslation();
  const locale = formatLocale(navigator.language, i18n.language);
  const known = made.get(locale);
  if (known) return known;
  const format = createFormat(locale, t);
  made.set(locale, format);
  return format;
}
