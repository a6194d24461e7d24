import { useMemo, useState } from 'react';
import { renewalsUntil } from '#core/calendar/billing.ts';
import { type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import type { Programme } from '#core/plan/document.ts';
import { listProjectDays } from '#core/plan/list-project-days.ts';
import { hoursOn } from '#core/planner/hours-on.ts';
import { remember } from '#core/remember.ts';
import type { Day } from '#core/units.ts';
import { useFormat } from '../../format/use-format.ts';
import { useSayDays } from '../../format/use-say-days.ts';
import { MonthGrid } from '../../month/month-grid.tsx';
import { monthRecordOf } from '../../month/month-record-of.ts';
import { MonthTools } from '../../month/month-tools.tsx';
import { blocksOf } from '../../replica/derived.ts';
import { useBillingDays } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { HalfDayPanel } from './half-day-panel.tsx';
import { MonthLegend } from './month-legend.tsx';
import { monthPages, pageWith } from './month-pages.ts';
import { PinProblems } from './pin-problems.tsx';
import styles from './plan-month.module.css';
import { RefusedEdit } from './refused-edit.tsx';
import { finishOf, useMonthEdits } from './use-month-edits.ts';

interface Chosen {
  readonly at: HalfDay;
  readonly cell: HTMLElement;
}

/** The half-days from the first to the last that matter, to be read, opened, painted and moved. */
export function PlanMonth({ today }: { readonly today: Day }) {
  const { longDay } = useSayDays();
  const { t } = useTexts();
  const format = useFormat();
  const programme = useProgramme();
  const { renewal, safe } = useBillingDays();
  const [page, setPage] = useState<number | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const edits = useMonthEdits(today);
  const { drawn, editing } = edits;
  const { subscription } = programme;
  const projectDays = projectDaysOf(drawn);
  const marks = useMemo(
    () => ({
      // Those of the past mean nothing any more.
      pinned: new Set(drawn.pins.filter(({ day }) => day >= today).map(halfDayKey)),
      reserve: new Set(drawn.reserve.map(halfDayKey)),
    }),
    [drawn.pins, drawn.reserve, today],
  );

  // Of the plan as it is: while something is carried, the pages stay.
  const days = [
    subscription.startDay,
    today,
    renewal,
    ...blocksOf(programme).map(({ day }) => day),
    ...projectDaysOf(programme),
  ].sort();
  const first = days[0] ?? today;
  const last = days.at(-1) ?? today;
  const pages = monthPages(first, last, format.firstWeekday);
  const shown = Math.min(page ?? pageWith(pages, today), pages.length - 1);
  const { from, to } = pages[shown] ?? { from: first, to: last };
  const range = useRange(from, to);
  const close = () => {
    chosen?.cell.focus();
    setChosen(null);
  };

  return (
    <section className={styles.month} aria-label={t('plan.month.label')}>
      <header className={styles.head}>
        <h2>{range}</h2>
        {pages.length > 1 ? (
          <span className={styles.pages}>
            <Button size="small" idle={shown === 0} onClick={() => setPage(shown - 1)}>
              {t('plan.month.earlier')}
            </Button>
            <Button
              size="small"
              idle={shown === pages.length - 1}
              onClick={() => setPage(shown + 1)}
            >
              {t('plan.month.later')}
            </Button>
          </span>
        ) : null}
      </header>
      <MonthTools
        brush={edits.brush}
        onBrush={edits.setBrush}
        status={edits.status}
        isProblem={editing.isRefused}
      />
      <PinProblems today={today} onUnpin={edits.run} />
      <MonthGrid
        label={range}
        from={from}
        to={to}
        today={today}
        halfDays={monthRecordOf(drawn, today)}
        availability={drawn.availability}
        period={subscription.period}
        renewals={renewalsUntil(subscription, to)}
        safeDay={safe}
        pinned={marks.pinned}
        reserve={marks.reserve}
        projectDays={projectDays}
        editing={editing}
        selected={chosen?.at ?? null}
        action={t('plan.month.open')}
        onChoose={(at, cell) => {
          edits.closeRefused();
          setChosen({ at, cell });
        }}
      />
      <MonthLegend
        marks={[
          ...(drawn.reserve.length > 0 ? (['reserve'] as const) : []),
          ...(projectDays.length > 0 ? (['project'] as const) : []),
          ...(drawn.pins.some(({ day }) => day >= today) ? (['pinned'] as const) : []),
        ]}
      />
      {chosen ? (
        <Popover
          trigger={null}
          anchor={chosen.cell}
          open
          onOpenChange={(open) => {
            if (!open) close();
          }}
          title={t('plan.panel.title', {
            day: longDay(chosen.at.day),
            half: t(`subject.halves.${chosen.at.half}`),
          })}
        >
          <HalfDayPanel
            key={halfDayKey(chosen.at)}
            at={chosen.at}
            onClose={close}
            hand={{
              canCarry: editing.canCarry(chosen.at, 'move'),
              canKeepFree:
                hoursOn(programme.availability, chosen.at.day)[chosen.at.half].capacity > 0,
              isProjectDay: projectDays.includes(chosen.at.day),
              onPickUp: (kind) => {
                close();
                edits.pickUp(kind, chosen.at);
              },
              onEdit: (edit) => {
                close();
                edits.run(edit, chosen.cell);
              },
            }}
          />
        </Popover>
      ) : null}
      {edits.refused ? <RefusedEdit refused={edits.refused} onClose={edits.closeRefused} /> : null}
    </section>
  );
}

/** The days for a project of one's own, if the plan has an end for them to come after. */
const projectDaysOf = remember((programme: Programme): readonly Day[] => {
  const finish = finishOf(programme);
  const { availability, projectDays } = programme;
  return finish === null ? [] : listProjectDays(availability, finish, projectDays);
});

/** `December 2026`, or `December 2026 – January 2027`. */
function useRange(from: Day, to: Day): string {
  const { t } = useTexts();
  const format = useFormat();
  if (from.slice(0, 7) === to.slice(0, 7)) return format.monthWithYear(from);
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  return t('plan.month.range', {
    from: isOneYear ? format.month(from) : format.monthWithYear(from),
    to: format.monthWithYear(to),
  });
}
