import { useTexts } from '../texts/use-texts.tsx';
import { Kbd } from '../ui/kbd.tsx';
import styles from './recover-dialog.module.css';

/** The keys of the list, in one quiet line. */
export function RecoverKeys({ hasDays }: { readonly hasDays: boolean }) {
  const { t } = useTexts();
  return (
    <p className={styles.keys}>
      <span>
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t('recover.keys.choose')}
      </span>
      {hasDays ? (
        <span>
          <Kbd>←</Kbd> <Kbd>→</Kbd> {t('recover.keys.days')}
        </span>
      ) : null}
      <span>
        <Kbd>Enter</Kbd> {t('recover.keys.show')}
      </span>
      <span>
        <Kbd>Esc</Kbd> {t('recover.keys.leave')}
      </span>
    </p>
  );
}
