import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { renewalsUntil } from '#core/calendar/billing.ts';
import { type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import { doneFraction } from '#core/record/remaining.ts';
import type { Day } from '#core/units.ts';
import { useFormat } from '../../format/use-format.ts';
import { MonthGrid } from '../../month/month-grid.tsx';
import { monthHalfDays } from '../../month/month-half-days.ts';
import { rowSourcesOf } from '../../replica/row-sources.ts';
import { useBillingDays, useBlockStates } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { HalfDayPanel } from './half-day-panel.tsx';
import { monthPages, pageWith } from './month-pages.ts';
import styles from './plan-month.module.css';

interface Chosen {
  readonly at: HalfDay;
  readonly cell: HTMLElement;
}

/** The half-days from the first to the last that matter; choosing one opens what is in it. */
export function PlanMonth({ today }: { readonly today: Day }) {
  const { t } = useTranslation();
  const format = useFormat();
  const programme = useProgramme();
  const states = useBlockStates();
  const { renewal, safe } = useBillingDays();
  const [page, setPage] = useState<number | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { subscription, availability } = programme;
  const sources = rowSourcesOf(programme);

  const halfDays = useMemo(() => {
    const standing = new Map(
      states.map(({ block, status }) => {
        const minutes = block.pieces.reduce((sum, piece) => sum + piece.minutes, 0);
        const done = block.pieces.reduce(
          (sum, piece) => sum + piece.minutes * doneFraction(sources.progress, piece.activity),
          0,
        );
        return [halfDayKey(block), { state: status, share: done / minutes }];
      }),
    );
    return monthHalfDays(
      sources.blocks,
      sources.places,
      (at) => standing.get(halfDayKey(at)) ?? { state: 'planned' },
    );
  }, [states, sources]);

  const days = [
    subscription.startDay,
    today,
    renewal,
    ...sources.blocks.map(({ day }) => day),
  ].sort();
  const first = days[0] ?? today;
  const last = days.at(-1) ?? today;
  const pages = monthPages(first, last, format.firstWeekday);
  const shown = Math.min(page ?? pageWith(pages, today), pages.length - 1);
  const { from, to } = pages[shown] ?? { from: first, to: last };
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  const range =
    from.slice(0, 7) === to.slice(0, 7)
      ? format.monthWithYear(from)
      : t('plan.month.range', {
          from: isOneYear ? format.month(from) : format.monthWithYear(from),
          to: format.monthWithYear(to),
        });

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
      <MonthGrid
        label={range}
        from={from}
        to={to}
        today={today}
        halfDays={halfDays}
        availability={availability}
        period={subscription.period}
        renewals={renewalsUntil(subscription, to)}
        safeDay={safe}
        selected={chosen?.at ?? null}
        action={t('plan.month.open')}
        onChoose={(at, cell) => setChosen({ at, cell })}
      />
      <Legend />
      {chosen ? (
        <Popover
          trigger={null}
          anchor={chosen.cell}
          open
          onOpenChange={(open) => {
            if (open) return;
            chosen.cell.focus();
            setChosen(null);
          }}
          title={t('plan.panel.title', {
            day: format.longDay(chosen.at.day),
            half: t(`subject.halves.${chosen.at.half}`),
          })}
        >
          <HalfDayPanel
            key={halfDayKey(chosen.at)}
            at={chosen.at}
            onClose={() => {
              chosen.cell.focus();
              setChosen(null);
            }}
          />
        </Popover>
      ) : null}
    </section>
  );
}

const marks = ['planned', 'done', 'part', 'unknown', 'missed'] as const;

function Legend() {
  const { t } = useTranslation();
  return (
    <ul className={styles.legend} aria-label={t('plan.legend.label')}>
      {marks.map((mark) => (
        <li key={mark} className={styles.entry}>
          <span className={`${styles.swatch} ${styles[mark]}`} aria-hidden="true" />
          {t(`plan.legend.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
