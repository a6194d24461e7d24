import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Fit } from '#core/fit/fit-change.ts';
import { fitDeadline, reachesGoal } from '#core/fit/fit-goal.ts';
import type { FitAnswer } from '#core/fit/rank-fits.ts';
import type { Forecast } from '#core/forecast/forecast.ts';
import type { Programme } from '#core/plan/document.ts';
import type { Day } from '#core/units.ts';
import { reachElement } from '../actions/arrival.ts';
import { useActions } from '../actions/use-actions.ts';
import { useFormat } from '../format/use-format.ts';
import { useSayDay } from '../format/use-say-day.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { firstTabStop, keepFocus } from '../ui/keep-focus.ts';
import { Segmented } from '../ui/segmented.tsx';
import { Settled } from '../ui/settled.tsx';
import styles from './fit-panel.module.css';
import { FitRows } from './fit-rows.tsx';
import { useFitSearch } from './use-fit-search.ts';

interface FitPanelProps {
  /** Under way, or the draft of one. */
  readonly programme: Programme;
  readonly forecast: Forecast;
  readonly today: Day;
  /** `change` is the fit in words. */
  readonly onUse: (fit: Fit, change: string) => void;
  /** Stands below; what the panel says is complete without it. */
  readonly children?: ReactNode;
}

const goals = { '50': 0.5, '80': 0.8, '90': 0.9 } as const;
type GoalKey = keyof typeof goals;

/** The smallest changes that reach the odds that the learner wants, each applied by one click. */
export function FitPanel({ programme, forecast, today, onUse, children }: FitPanelProps) {
  const { t } = useTexts();
  const format = useFormat();
  const sayDay = useSayDay();
  const id = useId();
  const [key, setKey] = useState<GoalKey>('80');
  const goal = goals[key];
  const { answer, isLooking } = useFitSearch(programme, today, goal);
  const { period } = programme.subscription;
  const deadline = fitDeadline(programme.subscription, today);
  const { odds, day } = deadline;
  const mustFind = !reachesGoal(forecast, deadline, goal);
  const said = (fits: FitAnswer): string => {
    if (fits.kind === 'fits')
      return odds === 'inTime'
        ? t('fit.fits.inTime', { odds: format.odds(forecast.inTime) })
        : t('fit.fits.beforeRenewal', {
            odds: format.odds(forecast.beforeRenewal),
            context: period,
          });
    if (fits.kind === 'found') return t('fit.found', { count: fits.fits.length });
    const count = fits.fits.length;
    if (fits.kind === 'late')
      return t(count === 0 ? 'fit.late.none' : 'fit.late.some', {
        context: period,
        day: sayDay(day),
        odds: format.odds(fits.best / 100),
      });
    if (fits.enough) return t('fit.onlyTogether', { goal: format.percent(goal) });
    return t('fit.short', { count, goal: format.percent(goal) });
  };
  const isSettled = answer !== null && !isLooking;
  const panel = useRef<HTMLElement>(null);
  const isUsed = useRef(false);
  useActions({ fit: () => reachElement(panel.current) });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer takes the button away
  useEffect(() => {
    if (isUsed.current && panel.current) {
      const here = panel.current;
      keepFocus(() => firstTabStop([here]));
    }
    isUsed.current = false;
  }, [answer]);
  const use = (fit: Fit, change: string) => {
    isUsed.current = true;
    onUse(fit, change);
  };
  return (
    <section
      ref={panel}
      tabIndex={-1}
      data-quiet-focus
      aria-labelledby={id}
      aria-busy={isLooking}
      className={styles.panel}
    >
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {t('fit.title', { odds: format.percent(goal) })}
        </h2>
        <p className={styles.said}>{isSettled ? said(answer) : t('fit.looking')}</p>
        <Settled text={isSettled ? said(answer) : ''} />
        <Segmented
          hideLabel
          label={t('fit.goal')}
          options={Object.entries(goals).map(([value, share]) => ({
            value: value as GoalKey,
            label: format.percent(share),
          }))}
          value={key}
          onChange={setKey}
        />
      </header>
      {answer === null ? (
        mustFind && <div className={styles.room} />
      ) : (
        <FitRows
          answer={answer}
          programme={programme}
          forecast={forecast}
          odds={odds}
          isLooking={isLooking}
          onUse={use}
        />
      )}
      {children}
    </section>
  );
}
