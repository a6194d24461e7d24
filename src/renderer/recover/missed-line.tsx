import { hasRecentMiss } from '#core/recover/has-recent-miss.ts';
import { useNow } from '../clock/use-now.ts';
import { useForecast } from '../replica/use-derived.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { RecoverButton } from './recover-button.tsx';
import styles from './recover-line.module.css';

/** Ways on after a miss that left the plan as it is; nothing where nothing was missed of late. */
export function MissedLine({ said }: { readonly said: string | null }) {
  const { t } = useTexts();
  const programme = useProgramme();
  const { day } = useNow();
  const { isDone } = useForecast();
  if (said === null && (isDone || !hasRecentMiss(programme, day))) return null;
  return (
    <section className={styles.line} aria-label={t('recover.label')}>
      <p className={styles.said}>{said ?? t('recover.missed')}</p>
      {isDone ? null : <RecoverButton />}
    </section>
  );
}
