import { useTranslation } from 'react-i18next';
import type { Lesson } from '#core/forecast/lesson.ts';
import { priorRatio } from '#core/forecast/pace-prior.ts';
import type { Programme } from '#core/plan/document.ts';
import { useFormat } from '../format/use-format.ts';
import styles from './report.module.css';
import { ReportPart } from './report-part.tsx';

interface ReportLessonProps {
  readonly programme: Programme;
  readonly lesson: Lesson | null;
}

/** What the programme taught about the learner's pace, and what comes of it. */
export function ReportLesson({ programme, lesson }: ReportLessonProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { prior, study } = programme;
  const title = t('report.lesson.title');
  if (lesson === null) {
    return (
      <ReportPart title={title}>
        <p className={styles.quiet}>{t('report.lesson.none')}</p>
      </ReportPart>
    );
  }
  const { ratio, low, high, observations } = lesson;
  const began =
    prior === null
      ? t('report.lesson.began', {
          ratio: format.ratio(priorRatio[study.background]),
          background: t(`settings.study.backgrounds.${study.background}`),
        })
      : t('report.lesson.beganLearned', { ratio: format.ratio(Math.exp(prior.mean)) });
  return (
    <ReportPart title={title}>
      <dl className={styles.cards}>
        <div className={styles.card}>
          <dt>{t('report.lesson.pace')}</dt>
          <dd className={styles.big}>{format.ratio(ratio)}</dd>
          <dd className={styles.words}>
            {t('report.lesson.range', {
              count: observations,
              low: format.ratio(low),
              high: format.ratio(high),
            })}
          </dd>
        </div>
      </dl>
      <p className={styles.quiet}>
        {t('report.lesson.hour', { time: format.duration(ratio * 60) })} {began}
      </p>
      <p>{t('report.lesson.next')}</p>
    </ReportPart>
  );
}
