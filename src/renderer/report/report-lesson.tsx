import type { Lesson } from '#core/forecast/lesson.ts';
import { priorRatio } from '#core/forecast/pace-prior.ts';
import type { Programme } from '#core/plan/document.ts';
import { useFormat } from '../format/use-format.ts';
import { earlierPace } from '../replica/prior-source.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { FigureCard } from '../ui/figure-card.tsx';
import styles from './report.module.css';
import { ReportPart } from './report-part.tsx';

interface ReportLessonProps {
  readonly programme: Programme;
  readonly lesson: Lesson | null;
}

/** What the programme taught about the learner's pace, and what comes of it. */
export function ReportLesson({ programme, lesson }: ReportLessonProps) {
  const { t } = useTexts();
  const format = useFormat();
  const { study } = programme;
  const earlier = earlierPace(programme);
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
    earlier === null
      ? t('report.lesson.began', {
          ratio: format.ratio(priorRatio[study.background]),
          background: t(`settings.study.backgrounds.${study.background}`),
        })
      : t('report.lesson.beganLearned', { ratio: format.ratio(earlier) });
  return (
    <ReportPart title={title}>
      <dl className={styles.cards}>
        <FigureCard
          name={t('report.lesson.pace')}
          figure={format.ratio(ratio)}
          words={t('report.lesson.range', {
            count: observations,
            low: format.ratio(low),
            high: format.ratio(high),
          })}
        />
      </dl>
      <p className={styles.quiet}>
        {t('report.lesson.hour', { time: format.duration(ratio * 60) })} {began}
      </p>
      <p>{t('report.lesson.next')}</p>
    </ReportPart>
  );
}
