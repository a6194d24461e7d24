import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BillingPeriod } from '#core/calendar/billing.ts';
import { fitDeadline } from '#core/fit/fit-goal.ts';
import type { Fit, FitAnswer } from '#core/fit/rank-fits.ts';
import type { Forecast } from '#core/forecast/forecast.ts';
import type { Programme } from '#core/plan/document.ts';
import type { Day } from '#core/units.ts';
import { reachElement } from '../actions/arrival.ts';
import { useActions } from '../actions/use-actions.ts';
import { useFormat } from '../format/use-format.ts';
import { Button } from '../ui/button.tsx';
import { firstTabStop, keepFocus } from '../ui/keep-focus.ts';
import { Segmented } from '../ui/segmented.tsx';
import { Settled } from '../ui/settled.tsx';
import styles from './fit-panel.module.css';
import { useFitSearch } from './use-fit-search.ts';
import { useFitWords } from './use-fit-words.ts';

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
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const [key, setKey] = useState<GoalKey>('80');
  const goal = goals[key];
  const { answer, isLooking } = useFitSearch(programme, today, goal);
  const { period } = programme.subscription;
  const { odds } = fitDeadline(programme.subscription, today);
  const said = (fits: FitAnswer): string => {
    if (fits.kind === 'fits')
      return odds === 'inTime'
        ? t('fit.fits.inTime', { odds: format.odds(forecast.inTime) })
        : t('fit.fits.beforeRenewal', {
            odds: format.odds(forecast.beforeRenewal),
            context: period,
          });
    if (fits.kind === 'found') return t('fit.found', { count: fits.fits.length });
    if (fits.fits.length === 0) return t('fit.nothing');
    const count = fits.fits.length;
    return t(fits.isReached ? 'fit.onlyTogether' : 'fit.short', {
      count,
      goal: format.percent(goal),
    });
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
      {answer === null ? null : (
        <Fits answer={answer} odds={odds} period={period} isLooking={isLooking} onUse={use} />
      )}
      {children}
    </section>
  );
}

interface FitsProps {
  readonly answer: FitAnswer;
  readonly odds: 'inTime' | 'beforeRenewal';
  readonly period: BillingPeriod;
  readonly isLooking: boolean;
  readonly onUse: (fit: Fit, change: string) => void;
}

function Fits({ answer, odds, period, isLooking, onUse }: FitsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFitWords();
  if (answer.kind === 'fits' || answer.fits.length === 0) return null;
  return (
    <ol className={styles.fits}>
      {answer.fits.map((fit) => {
        const change = words.change(fit.moves);
        const share = format.odds(fit.forecast[odds]);
        return (
          <li key={change} className={styles.fit}>
            <span className={styles.odds}>
              <b className={styles.figure}>{share}</b>{' '}
              <span className={styles.quiet}>
                {odds === 'inTime'
                  ? t('fit.odds.inTime')
                  : t('fit.odds.beforeRenewal', { context: period })}
              </span>
            </span>
            <span className={styles.words}>
              <span>{change}</span>
              <span className={styles.quiet}>{words.asks(fit)}</span>
            </span>
            <Button size="small" idle={isLooking} onClick={() => onUse(fit, change)}>
              {t('fit.use')}
              <span className="only-spoken">{t('fit.useWhat', { change, odds: share })}</span>
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
