import type { Preferences } from '#core/plan/preferences.ts';

/** What of the preferences decides in whose conventions figures, days and clocks are written. */
export type FormatWishes = Pick<Preferences, 'language' | 'region'>;

/**
 * The locale that figures are written in beside texts in `spoken`, a BCP 47 tag. Their region is the
 * one that the learner chose. Where that is left to the system, and so is the language, it is the
 * system's; but a language that the learner chose brings its own: as the system has it among its
 * locales (`systems`, the first one counts most), or else the region in which it is usual. German on a
 * system in English of the United States has the clock, the week and the commas of Germany.
 */
export function formatLocale(
  spoken: string,
  { language, region }: FormatWishes,
  systems: readonly string[],
): string {
  const own = region === null ? null : parseLocale(region);
  if (own) return inRegionOf(own, spoken);
  const known = systems.flatMap((tag) => parseLocale(tag) ?? []);
  const [system] = known;
  const text = parseLocale(spoken);
  // A made-up language has no region in which it is usual.
  if (language === null || !text || text.region !== undefined) {
    return system ? inRegionOf(system, spoken) : languageOf(spoken);
  }
  const same = known.find((each) => each.language === text.language);
  return same ? same.baseName : inRegionOf(text, spoken);
}

/** `own` itself where it is of the language of the texts, else that language with its region. */
function inRegionOf(own: Intl.Locale, spoken: string): string {
  const language = languageOf(spoken);
  if (own.language === language && own.region !== undefined) return own.baseName;
  const { region } = own.maximize();
  return region ? `${language}-${region}` : language;
}

function languageOf(tag: string): string {
  return parseLocale(tag)?.language ?? 'en';
}

function parseLocale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}
