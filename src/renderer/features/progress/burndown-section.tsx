import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { type BurndownPoint, burndownDays } from '../../charts/burndown/burndown-rows.ts';
import { burndownSwatches } from '../../charts/burndown/burndown-swatches.tsx';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useForecast } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
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
  const { t } = useTranslation();
  const format = useFormat();
  const { plans, subscription } = useProgramme();
  const { drawing } = useBurndown();
  const { isDone } = useForecast();
  const { note, description } = useBurndownWords();
  const planDay = format.day(plans[0].acceptedOn);
  const exactly = (minutes: number | null) => (minutes === null ? '' : format.duration(minutes));
  const about = (minutes: number | null) => (minutes === null ? '' : format.hours(minutes));
  const columns: readonly Column<BurndownPoint>[] = [
    { title: t('progress.day'), cell: ({ day }) => format.dayWithWeekday(day) },
    {
      title: t('progress.burndown.plan', { day: planDay }),
      cell: ({ baseline }) => exactly(baseline ?? 0),
      numeric: true,
    },
    { title: t('progress.burndown.actual'), cell: ({ actual }) => exactly(actual), numeric: true },
    { title: t('progress.burndown.likely'), cell: ({ likely }) => about(likely), numeric: true },
    {
      title: t('progress.burndown.range'),
      cell: ({ range }) =>
        range && t('progress.from', { low: format.hours(range[0]), high: format.hours(range[1]) }),
      numeric: true,
    },
  ];
  const past = [
    { swatch: burndownSwatches.actual, text: t('progress.burndown.actual') },
    { swatch: burndownSwatches.baseline, text: t('progress.burndown.plan', { day: planDay }) },
  ];
  const ahead = [
    { swatch: burndownSwatches.likely, text: t('progress.burndown.likely') },
    { swatch: burndownSwatches.range, text: t('progress.burndown.range') },
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
          tipOf={(point) => <BurndownTip point={point} />}
        />
      }
      table={
        <TableTwin
          caption={t('progress.burndown.caption')}
          columns={columns}
          rows={burndownDays(drawing.points)}
          rowKey={({ day }) => day}
        />
      }
    />
  );
}
