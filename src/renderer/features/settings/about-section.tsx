import { useTranslation } from 'react-i18next';
import { useShell } from '../../replica/shell-context.ts';
import { useSnapshot } from '../../replica/use-replica.ts';
import { TrayNote } from '../../timer/tray-note.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';

// A glob, because the types of this side do not reach the package file.
const [version = ''] = Object.values(
  import.meta.glob<string>('../../../../package.json', { eager: true, import: 'version' }),
);

/** Where everything is kept, and which version this is. */
export function AboutSection() {
  const { t } = useTranslation();
  const { bridge } = useShell();
  const dataFile = useSnapshot((snapshot) => snapshot.dataFile);
  return (
    <Section title={t('settings.file.title')} note={t('settings.file.note')}>
      <p className={styles.path}>{dataFile}</p>
      <p className={styles.quiet}>{t('preferences.file.move')}</p>
      <div className={styles.row}>
        <p className={styles.quiet}>{t('settings.file.version', { version })}</p>
        <Button onClick={() => void bridge.showDataFile()}>{t('settings.file.show')}</Button>
      </div>
      <TrayNote />
    </Section>
  );
}
