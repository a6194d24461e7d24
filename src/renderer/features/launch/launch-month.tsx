import { memo, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { renewalsUntil } from '#core/calendar/billing.ts';
import { addDays, daysBetween } from '#core/calendar/day.ts';
import type { ProgrammeSetup } from '#core/plan/command.ts';
import type { MonthPlan } from '#core/planner/month-plan.ts';
import type { Day } from '#core/units.ts';
import { useFormat } from '../../format/use-format.ts';
import { MonthGrid } from '../../month/month-grid.tsx';
import { monthHalfDays } from '../../month/month-half-days.ts';
import { billingDaysOf, placesOf } from '../../replica/derived.ts';
import styles from './launch-month.module.css';
import { LaunchVerdict } from './launch-verdict.tsx';

// As many weeks as a window shows; a plan that goes on says so below.
const mostDays = 63;

interface LaunchMonthProps {
  readonly setup: ProgrammeSetup;
  readonly plan: MonthPlan;
  readonly today: Day;
  readonly onToggleDay: (day: Day) => void;
  /** Stands below the verdict. */
  readonly children?: ReactNode;
}

/** The plan as it would be, drawn anew with every change, and what it promises. */
export const LaunchMonth = memo(function LaunchMonth({
  setup,
  plan,
  today,
  onToggleDay,
  children,
}: LaunchMonthProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const halfDays = useMemo(
    () => monthHalfDays(plan.blocks, placesOf(setup.curriculum), () => ({ state: 'planned' })),
    [plan, setup],
  );
  const { renewal, safe } = billingDaysOf(setup.subscription, today);
  const { startDay } = setup.subscription;
  const from = startDay > today ? startDay : today;
  const end = plan.finish !== null && plan.finish > renewal ? plan.finish : renewal;
  const last = addDays(from, mostDays - 1);
  const goesOn = end > last;
  const to = goesOn ? last : end;
  const weeksLater = Math.ceil(daysBetween(to, end) / 7);
  return (
    <section className={styles.month} aria-label={t('launch.month')}>
      <header className={styles.head}>
        <h2 className={styles.title}>{setup.curriculum.title}</h2>
        <LaunchVerdict setup={setup} plan={plan} today={today} />
        {children}
      </header>
      {plan.blocks.length === 0 ? (
        <p role="alert" className={styles.empty}>
          {t(plan.unplaced.length > 0 ? 'launch.noHours' : 'launch.nothingLeft')}
        </p>
      ) : null}
      <MonthGrid
        label={t('launch.month')}
        from={from}
        to={to}
        today={today}
        halfDays={halfDays}
        availability={setup.availability}
        renewals={renewalsUntil(setup.subscription, to)}
        period={setup.subscription.period}
        safeDay={safe}
        action={t('launch.toggleDay')}
        onChoose={({ day }) => onToggleDay(day)}
      />
      {weeksLater > 0 ? (
        <p className={styles.later}>
          {t('launch.later', { count: weeksLater, day: format.dayWithYear(end) })}
        </p>
      ) : null}
    </section>
  );
});
