import type { Motion, Theme } from '#core/plan/preferences.ts';
import { useFormat } from '../../format/use-format.ts';
import { textSizes } from '../../preferences/text-sizes.ts';
import { usePreferences } from '../../replica/use-preferences.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';

const themes: readonly Theme[] = ['system', 'light', 'dark'];
const motions: readonly Motion[] = ['system', 'reduced', 'full'];

/** Light or dark, how large the texts are, and how much moves. */
export function AppearanceSection() {
  const { t } = useTexts();
  const format = useFormat();
  const { preferences, change } = usePreferences();
  const { theme, textSize, motion } = preferences;
  // An import may have brought another one.
  const sizes = textSizes.includes(textSize) ? textSizes : [...textSizes, textSize];
  return (
    <Section title={t('settings.look.title')}>
      <Segmented
        label={t('settings.look.theme')}
        options={themes.map((value) => ({ value, label: t(`settings.look.themes.${value}`) }))}
        value={theme}
        onChange={(theme) => change({ theme })}
      />
      <div className={styles.fields}>
        <Select
          label={t('preferences.textSize')}
          options={sizes.map((size) => ({
            value: String(size),
            label: format.percent(size / 100),
          }))}
          value={String(textSize)}
          onChange={(size) => change({ textSize: Number(size) })}
        />
        <Select
          label={t('preferences.motion')}
          options={motions.map((value) => ({ value, label: t(`preferences.motions.${value}`) }))}
          value={motion}
          onChange={(motion) => change({ motion })}
        />
      </div>
    </Section>
  );
}
