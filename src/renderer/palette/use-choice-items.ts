import type { PreferenceChanges } from '#core/plan/command.ts';
import { usePreferences } from '../replica/use-preferences.ts';
import { languageName } from '../texts/language-name.ts';
import { languages } from '../texts/languages.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { type PaletteItem, plainItem } from './palette-items.ts';

/** What can be chosen in Settings and is worth a few letters: the language and the clock. */
export function useChoiceItems(): readonly PaletteItem[] {
  const { t, i18n } = useTexts();
  const { preferences, change } = usePreferences();
  const { language, hourCycle } = preferences;
  const item = (
    id: string,
    title: string,
    words: string,
    changes: PreferenceChanges,
    isChosen: boolean,
  ): PaletteItem => ({
    ...plainItem,
    id,
    group: 'look',
    title,
    words,
    isChosen,
    run: () => change(changes),
  });
  const spoken = (tag: string) => {
    // Whoever looks for a language may know its name in any of those.
    const names = [i18n.language, 'en', ...languages].map((each) =>
      new Intl.DisplayNames(each, { type: 'language' }).of(tag),
    );
    return t('actions.choices.languageWords', { language: [...new Set(names)].join(' ') });
  };
  const clockWords = t('actions.choices.clockWords');
  const clock = (cycle: 'h12' | 'h23') =>
    item(
      `clock ${cycle}`,
      t(`actions.choices.${cycle}`),
      clockWords,
      { hourCycle: cycle },
      hourCycle === cycle,
    );
  return [
    ...languages.map((tag) =>
      item(
        `language ${tag}`,
        t('actions.choices.language', { language: languageName(tag) }),
        spoken(tag),
        { language: tag },
        language === tag,
      ),
    ),
    item(
      'language system',
      t('actions.choices.languageSystem'),
      t('actions.choices.languageWords', { language: '' }),
      { language: null },
      language === null,
    ),
    clock('h12'),
    clock('h23'),
    item(
      'clock region',
      t('actions.choices.clockRegion'),
      clockWords,
      { hourCycle: null },
      hourCycle === null,
    ),
  ];
}
