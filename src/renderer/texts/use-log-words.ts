import type { LogLexicon } from '#core/record/log-lexicon.ts';
import { logWords } from './log-words.ts';
import { useTexts } from './use-texts.tsx';

/** The words that a log may be typed with in the language of the texts. */
export function useLogWords(): LogLexicon {
  const { i18n } = useTexts();
  const byLanguage: Readonly<Record<string, LogLexicon>> = logWords;
  return byLanguage[i18n.language] ?? logWords.en;
}
