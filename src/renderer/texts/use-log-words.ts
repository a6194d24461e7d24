import { useTranslation } from 'react-i18next';
import type { LogLexicon } from '#core/record/log-lexicon.ts';
import { logWords } from './log-words.ts';

/** The words that a log may be typed with in the language of the texts. */
export function useLogWords(): LogLexicon {
  const { i18n } = useTranslation();
  const byLanguage: Readonly<Record<string, LogLexicon>> = logWords;
  return byLanguage[i18n.language] ?? logWords.en;
}
