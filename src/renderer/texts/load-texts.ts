import i18next from 'i18next';
import { type Language, languages, textsOf } from './languages.ts';

/** Makes the texts of `language` ready to be asked for. */
export async function loadTexts(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'texts')) return;
  i18next.addResourceBundle(language, 'texts', await textsOf(language));
}

/** Makes the texts of every language ready, and answers which these are. */
export async function loadEveryText(): Promise<readonly Language[]> {
  await Promise.all(languages.map(loadTexts));
  return languages;
}
