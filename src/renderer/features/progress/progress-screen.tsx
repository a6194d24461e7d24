import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { useForecast } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { BurndownSection } from './burndown-section.tsx';
import { FigureCards } from './figure-cards.tsx';
import { HoursSection } from './hours-section.tsx';
import { MoneySection } from './money-section.tsx';
import { OddsSection } from './odds-section.tsx';
import { PaceSection } from './pace-section.tsx';
import styles from './progress.module.css';
import { ReportSection } from './report-section.tsx';
import { SpeedSection } from './speed-section.tsx';
import { onPlanMinutes } from './standing.ts';
import { useStanding } from './use-progress.ts';

/** Whether it still fits: what is left, what is likely, at what pace, for how much. */
export function ProgressScreen() {
  const { t } = useTranslation();
  return (
    <div className={styles.screen}>
      <header>
        <h1>{t('progress.title')}</h1>
        <p className={styles.quiet}>
          <Standing />
        </p>
      </header>
      <ReportSection />
      <BurndownSection />
      <FigureCards />
      <div className={styles.columns}>
        <PaceSection />
        <HoursSection />
      </div>
      <SpeedSection />
      <OddsSection />
      <MoneySection />
    </div>
  );
}

function Standing() {
  const { t } = useTranslation();
  const format = useFormat();
  const { plans } = useProgramme();
  const { isDone } = useForecast();
  const { estimated, left, behind } = useStanding();
  if (isDone) return t('progress.standing.done', { all: format.hours(estimated) });
  const figures = {
    left: format.hours(left),
    all: format.hours(estimated),
    day: format.day(plans[0].acceptedOn),
    gap: format.duration(Math.abs(behind)),
  };
  if (Math.abs(behind) < onPlanMinutes) return t('progress.standing.onPlan', figures);
  return t(behind > 0 ? 'progress.standing.behind' : 'progress.standing.ahead', figures);
}
