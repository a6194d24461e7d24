import { useId } from 'react';
import { useProgramme } from '../../replica/use-replica.ts';
import { Report } from '../../report/report.tsx';
import { useReport } from '../../report/use-report.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import styles from './progress.module.css';

/** Once all is done, how it went; nothing before. */
export function ReportSection() {
  const { t } = useTexts();
  const id = useId();
  const programme = useProgramme();
  const facts = useReport(programme);
  if (facts === null) return null;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{t('report.title')}</h2>
      <Report programme={programme} facts={facts} />
    </section>
  );
}
