import { memo, type ReactNode, useMemo, useState } from 'react';
import { renewalsUntil } from '#core/calendar/billing.ts';
import { addDays, daysBetween } from '#core/calendar/day.ts';
import { type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import { estimateActivities } from '#core/curriculum/estimate-activities.ts';
import { lectureSpeeds } from '#core/curriculum/speed-of.ts';
import type { ProgrammeSetup } from '#core/plan/command.ts';
import { listProjectDays } from '#core/plan/list-project-days.ts';
import type { MonthPlan } from '#core/planner/month-plan.ts';
import type { Day } from '#core/units.ts';
import { studyOf } from '../../block/block-study.ts';
import { useFormat } from '../../format/use-format.ts';
import { MonthGrid } from '../../month/month-grid.tsx';
import { monthHalfDays } from '../../month/month-half-days.ts';
import { MonthTools } from '../../month/month-tools.tsx';
import { billingDaysOf, placesOf } from '../../replica/derived.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { draftOf } from './draft-of.ts';
import { KeptHalfDay } from './kept-half-day.tsx';
import styles from './launch-month.module.css';
import { LaunchVerdict } from './launch-verdict.tsx';
import type { Launch } from './use-launch.ts';
import { useLaunchEdits } from './use-launch-edits.ts';

// As many weeks as a window shows; a plan that goes on says so below.
const mostDays = 63;

interface LaunchMonthProps {
  readonly setup: ProgrammeSetup;
  readonly plan: MonthPlan;
  readonly today: Day;
  readonly onToggleDay: (day: Day) => void;
  readonly hand: Pick<Launch, 'draft' | 'store' | 'change' | 'undo' | 'tryOut'>;
  /** Stands below the verdict. */
  readonly children?: ReactNode;
}

interface Chosen {
  readonly at: HalfDay;
  readonly cell: HTMLElement;
  readonly why: 'reserve' | 'project';
}

/** The plan as it would be, drawn anew with every change, and what it promises. */
export const LaunchMonth = memo(function LaunchMonth({
  setup,
  plan,
  today,
  onToggleDay,
  hand,
  children,
}: LaunchMonthProps) {
  const { t } = useTexts();
  const format = useFormat();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { renewal, safe } = billingDaysOf(setup.subscription, today);
  const { startDay } = setup.subscription;
  const from = startDay > today ? startDay : today;
  const lastProjectDay =
    plan.finish === null
      ? undefined
      : listProjectDays(setup.availability, plan.finish, setup.extras.projectDays).at(-1);
  const end = [renewal, plan.finish ?? renewal, lastProjectDay ?? renewal].sort().at(-1) ?? renewal;
  const last = addDays(from, mostDays - 1);
  const goesOn = end > last;
  const to = goesOn ? last : end;
  const weeksLater = Math.ceil(daysBetween(to, end) / 7);
  const edits = useLaunchEdits({ ...hand, setup, plan, today, first: from });
  const { setup: drawn, plan: shown } = edits;
  const halfDays = useMemo(() => halfDaysOf(drawn, shown, today), [drawn, shown, today]);
  const { extras, availability } = drawn;
  const reserve = useMemo(() => new Set(extras.reserve.map(halfDayKey)), [extras.reserve]);
  const projectDays = useMemo(
    () =>
      shown.finish === null ? [] : listProjectDays(availability, shown.finish, extras.projectDays),
    [availability, shown.finish, extras.projectDays],
  );
  const whyOf = (at: HalfDay) => {
    if (reserve.has(halfDayKey(at))) return 'reserve';
    const isFree = !halfDays.has(halfDayKey(at));
    return isFree && projectDays.includes(at.day) ? 'project' : null;
  };
  const close = () => {
    chosen?.cell.focus();
    setChosen(null);
  };
  const choose = (at: HalfDay, cell: HTMLElement) => {
    const why = whyOf(at);
    if (why === null) onToggleDay(at.day);
    else setChosen({ at, cell, why });
  };
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
      <MonthTools
        brush={edits.brush}
        onBrush={edits.setBrush}
        status={edits.status}
        isProblem={edits.editing.isRefused}
      />
      <MonthGrid
        label={t('launch.month')}
        from={from}
        to={to}
        today={today}
        halfDays={halfDays}
        availability={availability}
        renewals={renewalsUntil(setup.subscription, to)}
        period={setup.subscription.period}
        safeDay={safe}
        action={t('launch.toggleDay')}
        reserve={reserve}
        projectDays={projectDays}
        editing={edits.editing}
        onChoose={choose}
      />
      {chosen ? (
        <KeptHalfDay
          {...chosen}
          onClose={close}
          onEdit={(edit) => {
            close();
            edits.run(edit);
          }}
        />
      ) : null}
      {weeksLater > 0 ? (
        <p className={styles.later}>
          {t('launch.later', { count: weeksLater, day: format.dayWithYear(end) })}
        </p>
      ) : null}
    </section>
  );
});

/** What stands in every half-day, each with the speed at which its lectures are expected. */
function halfDaysOf(setup: ProgrammeSetup, { blocks }: MonthPlan, today: Day) {
  // The draft's own curriculum has the extras; that of the setup is bare.
  const { curriculum, study } = draftOf(setup, today);
  const sources = {
    places: placesOf(curriculum),
    estimates: estimateActivities(curriculum, study, {}),
    speeds: lectureSpeeds(curriculum, study.speeds),
  };
  return monthHalfDays(
    blocks,
    sources.places,
    () => ({ state: 'planned' }),
    (block) => studyOf(block, sources).video?.speeds ?? null,
  );
}
