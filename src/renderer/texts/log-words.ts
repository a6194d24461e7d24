import type { LogLexicon } from '#core/record/log-lexicon.ts';
import german from './de/log-words.json';
import english from './en/log-words.json';
import type { Language } from './languages.ts';

/** The words that a log may be typed with, by language. */
export const logWords: Readonly<Record<Language, LogLexicon>> = {
  en: english,
  de: german,
};
