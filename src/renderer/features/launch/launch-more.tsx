import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthPlan } from '#core/planner/month-plan.ts';
import { LaunchBefore } from './launch-before.tsx';
import styles from './launch-controls.module.css';
import { LaunchExtrasPart } from './launch-extras-part.tsx';
import { LaunchWorkPart } from './launch-work-part.tsx';
import type { Launch } from './use-launch.ts';

interface LaunchMoreProps {
  readonly launch: Launch;
  readonly plan: MonthPlan;
}

/** What few ask for at a first launch, behind one button. */
export function LaunchMore({ launch, plan }: LaunchMoreProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(false);
  const id = useId();
  // What is wrong there must be in sight.
  const open = chosen || launch.problem?.at === 'before';
  return (
    <div className={styles.more}>
      <button
        type="button"
        className={styles.moreButton}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setChosen(!open)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={open ? 'm3.5 6 4.5 4.5L12.5 6' : 'm6 3.5 4.5 4.5L6 12.5'} />
        </svg>
        {t('launch.more.button')}
      </button>
      <div id={id} hidden={!open} className={styles.moreParts}>
        {open ? (
          <>
            <LaunchBefore launch={launch} />
            <LaunchExtrasPart launch={launch} plan={plan} />
            <LaunchWorkPart launch={launch} />
          </>
        ) : null}
      </div>
    </div>
  );
}
