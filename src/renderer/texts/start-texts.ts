import i18next from 'i18next';
// biome-ignore lint/style/noRestrictedImports: the one place that asks the library
import { initReactI18next } from 'react-i18next';
import { english } from './english.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'texts';
    resources: { texts: typeof english };
  }
}

/** Makes the texts ready before anything is drawn, in English, which is behind every language. */
export function startTexts(): void {
  i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'texts',
    // There is one namespace: no key is searched for the name of another.
    nsSeparator: false,
    resources: { en: { texts: english } },
    initAsync: false,
    // React escapes what it writes.
    interpolation: { escapeValue: false },
  });
}
