import i18next from 'i18next';
import { chooseLanguage, mirrored } from './languages.ts';
import { loadTexts } from './load-texts.ts';

let wanted = '';

/**
 * Has every text in the language that `chosen` asks for, or the system where it is null, and tells
 * the page. Of two that are asked for at once the last counts.
 */
export async function speak(chosen: string | null): Promise<void> {
  const language = chooseLanguage(chosen, navigator.languages);
  wanted = language;
  if (language !== mirrored) await loadTexts(language);
  if (language !== wanted || language === i18next.language) return;
  await i18next.changeLanguage(language);
  const page = document.documentElement;
  page.lang = language;
  page.dir = i18next.dir(language);
}
