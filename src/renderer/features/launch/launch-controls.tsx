import { useId, useState } from 'react';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import type { MonthPlan } from '#core/planner/month-plan.ts';
import { useFormat } from '../../format/use-format.ts';
import { BrandMark } from '../../frame/brand-mark.tsx';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './launch-controls.module.css';
import { LaunchDays } from './launch-days.tsx';
import { LaunchEdition } from './launch-edition.tsx';
import { LaunchHours } from './launch-hours.tsx';
import { LaunchMore } from './launch-more.tsx';
import { LaunchPace } from './launch-pace.tsx';
import { LaunchSpeed } from './launch-speed.tsx';
import { LaunchSubscription } from './launch-subscription.tsx';
import type { LearnedPace } from './learned-pace.ts';
import { problemSentence } from './problem-sentence.ts';
import { ReopenLatest } from './reopen-latest.tsx';
import type { Launch } from './use-launch.ts';

interface LaunchControlsProps {
  readonly launch: Launch;
  readonly editions: readonly Curriculum[];
  /** Null at the very first launch. */
  readonly learned: LearnedPace | null;
  /** As it is drawn. */
  readonly plan: MonthPlan;
  readonly canStart: boolean;
  readonly starting: boolean;
  readonly onStart: () => void;
}

/** What the plan depends on, the rarer of it behind one button, and the button that starts it. */
export function LaunchControls(props: LaunchControlsProps) {
  const { launch, editions, learned, plan, canStart, starting, onStart } = props;
  const { t } = useTexts();
  const format = useFormat();
  const { problem } = launch;
  const [isAsked, setAsked] = useState(false);
  const moreId = useId();
  // What is wrong there must be in sight.
  const hasMore = isAsked || problem?.at === 'before';
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>
          <BrandMark size={20} />
          {t('launch.title')}
        </h1>
        <p className={styles.intro}>{t('launch.intro')}</p>
        <ReopenLatest />
      </header>
      <div className={styles.controls}>
        <LaunchSubscription launch={launch} />
        <LaunchDays launch={launch} />
        <LaunchHours launch={launch} />
        <LaunchSpeed launch={launch} plan={plan} />
        <LaunchPace launch={launch} learned={learned} />
        <LaunchEdition launch={launch} editions={editions} />
        {hasMore ? <LaunchMore id={moreId} isAsked={isAsked} launch={launch} plan={plan} /> : null}
      </div>
      <footer className={styles.foot}>
        {problem?.at === 'whole' ? (
          <p role="alert" className={styles.problem}>
            {problemSentence(problem, t, format)}
          </p>
        ) : null}
        <div className={styles.actions}>
          <Button
            size="large"
            aria-expanded={hasMore}
            aria-controls={moreId}
            onClick={() => setAsked(!hasMore)}
          >
            {t(hasMore ? 'launch.more.less' : 'launch.more.button')}
            {hasMore ? null : <span className="only-spoken">{t('launch.more.what')}</span>}
          </Button>
          <Button
            kind="primary"
            size="large"
            autoFocus
            disabled={!canStart}
            className={styles.start}
            onClick={onStart}
          >
            {t(starting ? 'launch.starting' : 'launch.startPlan')}
          </Button>
        </div>
      </footer>
    </>
  );
}
