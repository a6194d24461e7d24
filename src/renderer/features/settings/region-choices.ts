import type { Option } from '../../ui/select.tsx';

/** Regions that differ in days, clocks, figures or weeks, or have many learners. */
const regions = [
  ...['AE', 'AR', 'AT', 'AU', 'BD', 'BE', 'BG', 'BR', 'CA', 'CH', 'CL', 'CN', 'CO', 'CZ', 'DE'],
  ...['DK', 'DZ', 'EE', 'EG', 'ES', 'FI', 'FR', 'GB', 'GR', 'HK', 'HR', 'HU', 'ID', 'IE', 'IL'],
  ...['IN', 'IR', 'IS', 'IT', 'JO', 'JP', 'KE', 'KR', 'KZ', 'LK', 'LT', 'LU', 'LV', 'MA', 'MX'],
  ...['MY', 'NG', 'NL', 'NO', 'NP', 'NZ', 'PE', 'PH', 'PK', 'PL', 'PT', 'RO', 'RS', 'SA', 'SE'],
  ...['SG', 'SI', 'SK', 'TH', 'TN', 'TR', 'TW', 'UA', 'US', 'UY', 'VN', 'ZA'],
];

/** A region, whatever is spoken there: `und-CH`. */
const tagOf = (region: string) => `und-${region}`;

/**
 * The regions whose formats can be chosen, by their names in `language`, and the one that `chosen`
 * is of if it is none of these.
 */
export function regionChoices(language: string, chosen: string | null): readonly Option<string>[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const { compare } = new Intl.Collator(language);
  const own = chosen === null ? null : regionOf(chosen);
  const offered = own === null || regions.includes(own) ? regions : [...regions, own];
  return offered
    .map((region) => ({ value: tagOf(region), label: names.of(region) ?? region }))
    .sort((a, b) => compare(a.label, b.label));
}

/** The choice that stands for the locale `tag`. */
export function regionChoice(tag: string): string {
  return tagOf(regionOf(tag));
}

/** The name of the region of the locale `tag`, in `language`. */
export function regionName(tag: string, language: string): string {
  const region = regionOf(tag);
  return new Intl.DisplayNames(language, { type: 'region' }).of(region) ?? region;
}

/** What is read where a locale has no region, or is none. */
const worldwide = '001';

function regionOf(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().region ?? worldwide;
  } catch {
    return worldwide;
  }
}
