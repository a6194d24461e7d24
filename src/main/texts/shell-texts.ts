import i18next, { type TFunction } from 'i18next';
import german from './de.json';
import english from './en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: { shell: typeof english };
  }
}

/** Every language that the shell speaks; another one is a file and a line. */
const languages = {
  en: { shell: english },
  de: { shell: german },
} satisfies Readonly<Record<string, { readonly shell: typeof english }>>;

/** The words of what is drawn outside of windows: menus, tray, notifications. */
export interface ShellTexts {
  readonly t: TFunction;
  /** The one that is spoken, such as `en`. */
  readonly language: string;
  /** Speaks the language of a BCP 47 tag from now on, or English where it is not there. */
  speak(language: string): void;
}

/** The words in `language`; see `speak`. */
export function createShellTexts(language: string): ShellTexts {
  const texts = i18next.createInstance();
  void texts.init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: Object.keys(languages),
    nonExplicitSupportedLngs: true,
    defaultNS: 'shell',
    ns: ['shell'],
    resources: languages,
    initAsync: false,
    // Nothing of it is HTML.
    interpolation: { escapeValue: false },
  });
  return {
    // One function for good: it speaks what the instance speaks when it is called.
    t: texts.t,
    get language() {
      return texts.resolvedLanguage ?? 'en';
    },
    speak: (tag) => void texts.changeLanguage(tag),
  };
}
