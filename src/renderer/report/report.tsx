import type { Programme } from '#core/plan/document.ts';
import { useSayDay } from '../format/use-say-day.ts';
import { useTexts } from '../texts/use-texts.tsx';
import styles from './report.module.css';
import type { ReportFacts } from './report-facts.ts';
import { ReportGrade } from './report-grade.tsx';
import { ReportLesson } from './report-lesson.tsx';
import { ReportSaid } from './report-said.tsx';
import { ReportWork } from './report-work.tsx';

interface ReportProps {
  readonly programme: Programme;
  readonly facts: ReportFacts;
}

/** What was said of a programme against what came of it, and what that taught. */
export function Report({ programme, facts }: ReportProps) {
  const { t } = useTexts();
  const sayDay = useSayDay();
  const { daysToSpare, finishedOn, safe, grade, first } = facts;
  return (
    <div className={styles.report}>
      <p>
        {t(daysToSpare < 0 ? 'report.late' : 'report.spare', {
          count: Math.abs(daysToSpare),
          day: sayDay(finishedOn),
          safe: sayDay(safe),
        })}
        {grade ? null : ` ${t('report.noForecasts')}`}
      </p>
      <div className={styles.columns}>
        {first ? <ReportSaid programme={programme} facts={facts} first={first} /> : null}
        {grade ? <ReportGrade facts={facts} grade={grade} /> : null}
        <ReportWork facts={facts} />
        <ReportLesson programme={programme} lesson={facts.lesson} />
      </div>
    </div>
  );
}
