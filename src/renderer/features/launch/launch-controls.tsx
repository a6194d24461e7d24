import { useTranslation } from 'react-i18next';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { weeklyMinutes } from '#core/planner/weekly-minutes.ts';
import { useFormat } from '../../format/use-format.ts';
import { BrandMark } from '../../frame/brand-mark.tsx';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Slider } from '../../ui/slider.tsx';
import { WeekdayChips } from '../../ui/weekday-chips.tsx';
import styles from './launch-controls.module.css';
import { LaunchHours } from './launch-hours.tsx';
import { LaunchPace } from './launch-pace.tsx';
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
  readonly canStart: boolean;
  readonly starting: boolean;
}

/** The six things that the plan depends on, and the button that starts it. */
export function LaunchControls(props: LaunchControlsProps) {
  const { launch, editions, learned, canStart, starting } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const { draft, change, problem } = launch;
  const weeksOf = ({ courses }: Curriculum) => courses.flatMap(({ weeks }) => weeks).length;
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
        <div className={styles.control}>
          <WeekdayChips
            label={t('launch.studyDays')}
            values={draft.pattern.weekdays}
            onChange={(weekdays) => change({ pattern: { ...draft.pattern, weekdays } })}
          />
          <p className={styles.hint}>
            {t('launch.studyDaysHint', {
              hours: format.hours(weeklyMinutes(launch.setup.availability)),
            })}
          </p>
        </div>
        <LaunchHours launch={launch} />
        <Slider
          label={t('launch.speed')}
          text={format.speed(draft.speed)}
          tone="lectures"
          min={1}
          max={2.5}
          step={0.05}
          value={draft.speed}
          onChange={(speed) => change({ speed: Math.round(speed * 100) / 100 })}
        />
        <LaunchPace launch={launch} learned={learned} />
        <Segmented
          label={t('launch.edition')}
          options={editions.map((edition) => ({
            value: edition.id,
            label: t('launch.editionOption', {
              edition: edition.edition,
              count: weeksOf(edition),
            }),
          }))}
          value={draft.edition}
          onChange={(edition) => change({ edition })}
        />
      </div>
      <footer className={styles.foot}>
        {problem?.at === 'whole' ? (
          <p role="alert" className={styles.problem}>
            {problemSentence(problem, t, format)}
          </p>
        ) : null}
        <Button
          type="submit"
          kind="primary"
          size="large"
          autoFocus
          disabled={!canStart}
          className={styles.start}
        >
          {t(starting ? 'launch.starting' : 'launch.startPlan')}
        </Button>
      </footer>
    </>
  );
}
