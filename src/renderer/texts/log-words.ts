import { joinLexicons } from '#core/record/join-lexicons.ts';
import type { LogLexicon } from '#core/record/log-lexicon.ts';
import german from './de/log-words.json';
import english from './en/log-words.json';
import { type Language, languages } from './languages.ts';

/** The words that a log may be typed with, by language. */
export const logWords: Readonly<Record<Language, LogLexicon>> = {
  en: english,
  de: german,
};

const heard = new Map<LogLexicon, LogLexicon>();

/** The words of one language with those of all others that it has no other meaning for. */
export function heardWords(own: LogLexicon): LogLexicon {
  const known = heard.get(own);
  if (known) return known;
  const others = languages.map((language) => logWords[language]).filter((each) => each !== own);
  const joined = joinLexicons(own, others);
  heard.set(own, joined);
  return joined;
}

/** What all languages but one say before a day. */
export function foreignOn(own: LogLexicon): readonly string[] {
  return languages.flatMap((language) => (logWords[language] === own ? [] : logWords[language].on));
}
