import { sumMinutes } from '#core/units.ts';
import { useRemaining } from '../replica/use-derived.ts';
import { useTexts } from '../texts/use-texts.tsx';
import actionLine from '../ui/action-line.module.css';
import { classNames } from '../ui/class-names.ts';
import { RecoverButton } from './recover-button.tsx';
import styles from './recover-line.module.css';

/** Stands where a new plan would be offered, while the followed one holds what is left. */
export function RecoverLine() {
  const { t } = useTexts();
  const left = sumMinutes(useRemaining().values());
  if (left === 0) return null;
  return (
    <section
      className={classNames(actionLine.line, actionLine.news)}
      aria-label={t('recover.label')}
    >
      <p className={styles.said}>{t('recover.holds')}</p>
      <RecoverButton />
    </section>
  );
}
