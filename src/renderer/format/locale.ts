/**
 * The locale that figures are written in: the learner's own, or, where the texts are in another
 * language, that language with the conventions of the learner's region (`de` gives `en-DE`).
 */
export function formatLocale(learners: string, textLanguage: string): string {
  const key = `${learners} ${textLanguage}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const locale = localeOf(learners, textLanguage);
  known.set(key, locale);
  return locale;
}

// Everything that is drawn asks for it.
const known = new Map<string, string>();

function localeOf(learners: string, textLanguage: string): string {
  const own = parseLocale(learners);
  const { language } = new Intl.Locale(textLanguage);
  if (own === null) return language;
  if (own.language === language) return own.baseName;
  const { region } = own.maximize();
  return region ? `${language}-${region}` : language;
}

function parseLocale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}
