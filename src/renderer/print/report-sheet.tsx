import type { Paper } from '#contract/report-file.ts';
import { useNow } from '../clock/use-now.ts';
import { BurndownSection } from '../features/progress/burndown-section.tsx';
import { FigureCards } from '../features/progress/figure-cards.tsx';
import { HoursSection } from '../features/progress/hours-section.tsx';
import { MoneySection } from '../features/progress/money-section.tsx';
import { OddsSection } from '../features/progress/odds-section.tsx';
import { PaceSection } from '../features/progress/pace-section.tsx';
import { ReportSection } from '../features/progress/report-section.tsx';
import { SpeedSection } from '../features/progress/speed-section.tsx';
import { useFormat } from '../format/use-format.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { classNames } from '../ui/class-names.ts';
import { LogOnPaper } from './log-on-paper.tsx';
import { MonthOnPaper } from './month-on-paper.tsx';
import { ReportHead } from './report-head.tsx';
import styles from './report-sheet.module.css';
import { WeekHours } from './week-hours.tsx';

const widths = { A4: styles.a4, Letter: styles.letter } as const;

/** All of the report, one part below the other, as wide as its paper. */
export function ReportSheet({ paper }: { readonly paper: Paper }) {
  const { t } = useTexts();
  const format = useFormat();
  const { title } = useProgramme().curriculum;
  const day = format.dayWithYear(useNow().day);
  return (
    <main className={classNames(styles.sheet, widths[paper])}>
      <title>{t('paper.windowTitle', { title, day })}</title>
      <ReportHead />
      <FigureCards />
      <MonthOnPaper />
      <ReportSection />
      <BurndownSection />
      <OddsSection />
      <MoneySection />
      <PaceSection />
      <HoursSection />
      <WeekHours />
      <SpeedSection />
      <LogOnPaper />
    </main>
  );
}
