import { memo } from 'react';
import { weeklyMinutes } from '#core/planner/weekly-minutes.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { WeekdayChips } from '../../ui/weekday-chips.tsx';
import styles from './launch-controls.module.css';
import { sameParts } from './same-parts.ts';
import type { Launch } from './use-launch.ts';

/** The weekdays that are studied on, and the hours that this makes in a week. */
export const LaunchDays = memo(function LaunchDays({ launch }: { readonly launch: Launch }) {
  const { t } = useTexts();
  const format = useFormat();
  const { draft, change, setup } = launch;
  return (
    <div className={styles.control}>
      <WeekdayChips
        label={t('launch.studyDays')}
        values={draft.pattern.weekdays}
        onChange={(weekdays) => change(({ pattern }) => ({ pattern: { ...pattern, weekdays } }))}
      />
      <p className={styles.hint}>
        {t('launch.studyDaysHint', {
          hours: format.duration(weeklyMinutes(setup.availability)),
        })}
      </p>
    </div>
  );
}, sameParts('pattern'));
