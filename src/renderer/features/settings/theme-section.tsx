import { useTranslation } from 'react-i18next';
import type { Theme } from '#core/plan/preferences.ts';
import { useDocument, useSubmit } from '../../replica/use-replica.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Section } from './section.tsx';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

export function ThemeSection() {
  const { t } = useTranslation();
  const submit = useSubmit();
  const { preferences } = useDocument();
  return (
    <Section title={t('settings.look.title')}>
      <Segmented
        label={t('settings.look.theme')}
        options={themes.map((value) => ({ value, label: t(`settings.look.themes.${value}`) }))}
        value={preferences.theme}
        onChange={(theme) => void submit({ kind: 'change-preferences', changes: { theme } })}
      />
    </Section>
  );
}
