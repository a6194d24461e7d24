import { lazy } from 'react';
import { type BurndownPoint, burndownDays } from '../../charts/burndown/burndown-rows.ts';
import { burndownSwatches } from '../../charts/burndown/burndown-swatches.tsx';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useForecast } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { type Column, TableTwin } from '../../ui/table-twin.tsx';
import { BurndownTip } from './burndown-tip.tsx';
import { useBurndownWords } from './use-burndown-words.ts';
import { useBurndown } from './use-progress.ts';

const BurndownChart = lazy(async () => {
  const { BurndownChart } = await import('../../charts/burndown/burndown-chart.tsx');
  return { default: BurndownChart };
});

/** What is left against the first plan, and where it is likely to go, by half-days. */
export function BurndownSection() {
  const { t } = useTexts();
  const format = useFormat();
  const { plans, subscription } = useProgramme();
  const drawing = useBurndown();
  const { isDone } = useForecast();
  const { note, description } = useBurndownWords(drawing.goesOn);
  const planDay = format.day(plans[0].acceptedOn);
  const columns: readonly Column<BurndownPoint>[] = [
    {
      title: t('progress.day'),
      cell: ({ day, at }) =>
        at === drawing.now
          ? t('progress.burndown.now', { day: format.dayWithWeekday(day) })
          : format.dayWithWeekday(day),
      value: ({ day }) => day,
    },
    {
      title: t('progress.burndown.plan', { day: planDay }),
      ...figures(format.duration, ({ baseline }) => baseline ?? 0),
    },
    { title: t('progress.burndown.actual'), ...figures(format.duration, ({ actual }) => actual) },
    { title: t('progress.burndown.likely'), ...figures(format.duration, ({ likely }) => likely) },
    {
      title: t('progress.burndown.least'),
      ...figures(format.duration, ({ range }) => range?.[0] ?? null),
    },
    {
      title: t('progress.burndown.most'),
      ...figures(format.duration, ({ range }) => range?.[1] ?? null),
    },
  ];
  const past = [
    { swatch: burndownSwatches.actual, text: t('progress.burndown.actual') },
    { swatch: burndownSwatches.baseline, text: t('progress.burndown.plan', { day: planDay }) },
  ];
  const ahead = [
    { swatch: burndownSwatches.likely, text: t('progress.burndown.likely') },
    { swatch: burndownSwatches.range, text: t('progress.burndown.range') },
    ...(drawing.goesOn
      ? [{ swatch: burndownSwatches.open, text: t('progress.burndown.open') }]
      : []),
  ];
  return (
    <ChartFigure
      title={t('progress.burndown.title')}
      note={note}
      legend={isDone ? past : [...past, ...ahead]}
      height="tall"
      chart={
        <BurndownChart
          drawing={drawing}
          title={t('progress.burndown.title')}
          description={description}
          price={format.money(subscription.price)}
          period={subscription.period}
          tipOf={(point) => <BurndownTip point={point} />}
        />
      }
      table={
        <TableTwin
          caption={t('progress.burndown.caption')}
          columns={columns}
          rows={burndownDays(drawing)}
          rowKey={({ day }) => day}
        />
      }
    />
  );
}

/** Minutes as a person reads them, or nothing, and as a spreadsheet computes with them. */
function figures(
  write: (minutes: number) => string,
  minutesOf: (point: BurndownPoint) => number | null,
) {
  const cell = (point: BurndownPoint) => {
    const minutes = minutesOf(point);
    return minutes === null ? '' : write(minutes);
  };
  const value = (point: BurndownPoint) => {
    const minutes = minutesOf(point);
    return minutes === null ? null : Math.round(minutes);
  };
  return { cell, value, unit: 'minutes', numeric: true } as const;
}
