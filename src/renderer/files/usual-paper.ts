import type { Paper } from '#contract/report-file.ts';

/** Where letters are written on Letter, by the Unicode CLDR (supplemental data, paper sizes). */
const letterRegions = [
  'BZ',
  'CA',
  'CL',
  'CO',
  'CR',
  'GT',
  'MX',
  'NI',
  'PA',
  'PH',
  'PR',
  'SV',
  'US',
  'VE',
];

/** The paper that is usual in the region of `locale`. */
export function usualPaper(locale: string): Paper {
  const { region } = new Intl.Locale(locale).maximize();
  return region !== undefined && letterRegions.includes(region) ? 'Letter' : 'A4';
}
