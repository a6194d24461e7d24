import { ReportButton } from '../../files/report-button.tsx';
import { useTexts } from '../../texts/use-texts.tsx';
import { Later } from '../../ui/later.tsx';
import { BurndownSection } from './burndown-section.tsx';
import { FigureCards } from './figure-cards.tsx';
import { HoursSection } from './hours-section.tsx';
import { MoneySection } from './money-section.tsx';
import { OddsSection } from './odds-section.tsx';
import { PaceSection } from './pace-section.tsx';
import styles from './progress.module.css';
import { ReportSection } from './report-section.tsx';
import { SpeedSection } from './speed-section.tsx';
import { StandingSentence } from './standing-sentence.tsx';

/** Whether it still fits: what is left, what is likely, at what pace, for how much. */
export function ProgressScreen() {
  const { t } = useTexts();
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <div>
          <h1>{t('progress.title')}</h1>
          <p className={styles.quiet}>
            <StandingSentence />
          </p>
        </div>
        <ReportButton size="small" label={t('paper.button')} />
      </header>
      <ReportSection />
      <BurndownSection />
      <FigureCards />
      <Later>
        <div className={styles.columns}>
          <PaceSection />
          <HoursSection />
        </div>
        <SpeedSection />
        <OddsSection />
        <MoneySection />
      </Later>
    </div>
  );
}
