import { english } from './english.ts';
import type { Translation } from './translation.ts';

/** A language is a folder of texts, a file that gathers them, and a line here. */
const loaders = {
  en: async () => english,
  de: async () => (await import('./german.ts')).german,
} satisfies Readonly<Record<string, () => Promise<Translation>>>;

export type Language = keyof typeof loaders;

/** The languages that the program speaks, as BCP 47 tags. */
export const languages: readonly Language[] = ['en', 'de'];

/**
 * The name that browsers give to a made-up language that is written from right to left. It has no
 * texts of its own, and nobody is offered it: with it in the data file a layout can be tried.
 */
export const mirrored = 'ar-XB';

/** Every text of `language`, from its own part of the program. */
export function textsOf(language: Language): Promise<Translation> {
  return loaders[language]();
}

/**
 * The language to speak: the learner's choice, else the first of the system's that the program
 * speaks, else English.
 */
export function chooseLanguage(
  chosen: string | null,
  systems: readonly string[],
): Language | typeof mirrored {
  if (chosen === mirrored) return mirrored;
  for (const tag of chosen === null ? systems : [chosen, ...systems]) {
    const spoken = languages.find((language) => tag === language || tag.startsWith(`${language}-`));
    if (spoken) return spoken;
  }
  return 'en';
}
