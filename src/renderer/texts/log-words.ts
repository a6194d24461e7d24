import type { LogLexicon } from '#core/record/log-lexicon.ts';
import english from './en/log-words.json';

/** The words that a log may be typed with, by language. */
export const logWords: Readonly<Record<'en', LogLexicon>> = { en: english };
