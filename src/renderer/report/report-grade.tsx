import type { ForecastGrade } from '#core/forecast/grade-forecasts.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { FigureCard } from '../ui/figure-card.tsx';
import styles from './report.module.css';
import { ReportDays } from './report-days.tsx';
import type { ReportFacts } from './report-facts.ts';
import { ReportPart } from './report-part.tsx';

interface ReportGradeProps {
  readonly facts: ReportFacts;
  readonly grade: ForecastGrade;
}

/** Less than this is neither too early nor too late, in days. */
const even = 0.05;

/** How often the ranges held the real end, how far off they were, and how the odds scored. */
export function ReportGrade({ facts, grade }: ReportGradeProps) {
  const { t } = useTexts();
  const format = useFormat();
  const { daysInside, daysWithoutEnd } = facts;
  const { graded, meanError, bias, brier } = grade;
  const days = (value: number) => {
    const tenths = Math.round(Math.abs(value) * 10) / 10;
    return t('report.grade.days', { count: tenths, days: format.number(tenths) });
  };
  const side = Math.abs(bias) < even ? 'even' : bias > 0 ? 'late' : 'early';
  const hasError = daysWithoutEnd < graded.length;
  const cards = [
    {
      name: t('report.grade.inside'),
      figure: t('report.grade.insideFigure', { inside: daysInside, all: graded.length }),
      words: t('report.grade.insideWords', { count: graded.length }),
    },
    {
      name: t('report.grade.error'),
      figure: hasError ? days(meanError) : t('report.grade.none'),
      words: [
        hasError
          ? t(`report.grade.errorWords.${side}`, { bias: days(bias) })
          : t('report.grade.noError'),
        ...(hasError && daysWithoutEnd > 0
          ? [t('report.grade.noEnd', { count: daysWithoutEnd })]
          : []),
      ].join(' '),
    },
    {
      name: t('report.grade.brier'),
      figure: format.number(Math.round(brier * 100) / 100),
      words: t('report.grade.brierWords'),
    },
  ];
  return (
    <ReportPart title={t('report.grade.title')}>
      <dl className={styles.cards}>
        {cards.map((card) => (
          <FigureCard key={card.name} {...card} />
        ))}
      </dl>
      <p className={styles.quiet}>{t('report.grade.anecdote')}</p>
      <ReportDays graded={graded} />
    </ReportPart>
  );
}
