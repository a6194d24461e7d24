/**
 * The locale of figures beside texts in `language`: with the conventions of the region of `own`, or
 * of `language` alone where `own` is no BCP 47 tag.
 */
export function shellLocale(language: string, own: string): string {
  try {
    const locale = new Intl.Locale(own);
    if (locale.language === new Intl.Locale(language).language) return locale.baseName;
    const { region } = locale.maximize();
    return region ? `${language}-${region}` : language;
  } catch {
    return language;
  }
}
