import { isPlaceAsked } from '../../actions/arrival.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Later } from '../../ui/later.tsx';
import { AboutSection } from './about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { BehaviourSection } from './behaviour-section.tsx';
import { ExceptionsSection } from './exceptions-section.tsx';
import { ExtrasSection } from './extras-section.tsx';
import { FilesSection } from './files-section.tsx';
import { HoursSection } from './hours-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { OptionalSection } from './optional-section.tsx';
import { ProgrammeSection } from './programme-section.tsx';
import { QuickLogSection } from './quick-log-section.tsx';
import { RemindersSection } from './reminders-section.tsx';
import { SectionList, useSectionList } from './section-list.ts';
import styles from './settings.module.css';
import { SettingsIndex } from './settings-index.tsx';
import { ShelfSection } from './shelf-section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SpeedSection } from './speed-section.tsx';
import { StudySection } from './study-section.tsx';
import { SubscriptionSection } from './subscription-section.tsx';

/** What can be set, each change at once and undoable. */
export function SettingsScreen() {
  const { t } = useTexts();
  const [sections, list] = useSectionList();
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{t('settings.title')}</h1>
        <p className={styles.quiet}>{t('settings.intro')}</p>
      </header>
      <div className={styles.body}>
        <SettingsIndex sections={sections} />
        <div className={styles.sections}>
          <SectionList value={list}>
            <SubscriptionSection />
            <HoursSection />
            <ExceptionsSection />
            <SpeedSection />
            {/* A page that is not whole cannot be scrolled to where the place is. */}
            <Later atOnce={isPlaceAsked()}>
              <StudySection />
              <ExtrasSection />
              <OptionalSection />
              <QuickLogSection />
              <RemindersSection />
              <ShortcutsSection />
              <AppearanceSection />
              <LanguageSection />
              <BehaviourSection />
              <FilesSection />
              <AboutSection />
              <ProgrammeSection />
              <ShelfSection />
            </Later>
          </SectionList>
        </div>
      </div>
    </div>
  );
}
