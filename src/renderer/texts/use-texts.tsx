import type { i18n, TFunction } from 'i18next';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
// biome-ignore lint/style/noRestrictedImports: the one place that asks the library
import { useTranslation } from 'react-i18next';

/** The texts of the language that is spoken, and what knows which one that is. */
export interface Texts {
  readonly t: TFunction;
  readonly i18n: i18n;
}

const TextsContext = createContext<Texts | null>(null);

/**
 * Gives all below the texts, and draws it anew when the language changes. Asked once for a window:
 * the library's own hook costs a screen of some hundred parts more than all else of its words.
 */
export function TextsProvider({ children }: { readonly children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const texts = useMemo(() => ({ t, i18n }), [t, i18n]);
  return <TextsContext value={texts}>{children}</TextsContext>;
}

/** The texts; the same ones until the language changes. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('drawn outside a TextsProvider');
  return texts;
}
