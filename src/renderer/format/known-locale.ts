/**
 * A locale with the conventions of the region of `locale`. A browser that doesn't know the language as
 * it is written there goes by the region's first language: German in the United States has twelve
 * hours, and the month before the day.
 */
export function knownLocale(locale: string): string {
  const { region } = new Intl.Locale(locale);
  const { locale: known } = new Intl.DateTimeFormat(locale).resolvedOptions();
  const isKnown = region === undefined || new Intl.Locale(known).region === region;
  return isKnown ? locale : new Intl.Locale(`und-${region}`).maximize().baseName;
}
