import { lazy, useMemo } from 'react';
import type { DayRecord } from '#core/record/hours-by-day.ts';
import { sumMinutes } from '#core/units.ts';
import { barSwatches } from '../../charts/bar-swatches.tsx';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { ChartTip } from '../../charts/chart-tip.tsx';
import { type HoursRow, hoursRows } from '../../charts/hours/hours-rows.ts';
import { useNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { TableTwin } from '../../ui/table-twin.tsx';
import { hoursOf } from './derived-hours.ts';

const HoursChart = lazy(async () => {
  const { HoursChart } = await import('../../charts/hours/hours-chart.tsx');
  return { default: HoursChart };
});

/** What was studied, lost and planned, day by day. */
export function HoursSection() {
  const { t } = useTexts();
  const format = useFormat();
  const { days, studied, lost } = hoursOf(useProgramme());
  const today = useNow().day;
  const drawing = useMemo(() => hoursRows(days, today), [days, today]);
  const title = t('progress.hours.title');
  const planned = sumMinutes(days.filter(({ day }) => day < today).map((day) => day.planned));
  const sums = {
    studied: format.hours(studied),
    planned: format.hours(planned),
    lost: format.duration(lost),
  };
  const sentence =
    studied === 0 && lost === 0
      ? t('progress.hours.noteNew')
      : t(lost > 0 ? 'progress.hours.noteLost' : 'progress.hours.note', sums);
  const note = drawing.isPart ? `${sentence} ${t('progress.hours.part')}` : sentence;
  const figures = ({ planned, studied, lost }: HoursRow) =>
    (
      [
        ['studied', studied],
        ['lost', lost],
        ['planned', planned],
      ] as const
    )
      .filter(([name, minutes]) => name !== 'planned' || minutes > 0)
      .map(([name, minutes]) => ({
        name: t(`progress.hours.${name}`),
        value: format.duration(minutes),
      }));
  return (
    <ChartFigure
      title={title}
      note={note}
      legend={[
        { swatch: barSwatches.lectures, text: t('progress.hours.studied') },
        { swatch: barSwatches.lost, text: t('progress.hours.lost') },
        { swatch: barSwatches.planned, text: t('progress.hours.planned') },
      ]}
      height="low"
      chart={
        <HoursChart
          drawing={drawing}
          title={title}
          description={note}
          tipOf={(row) => (
            <ChartTip title={format.dayWithWeekday(row.day)} figures={figures(row)}>
              {row.planned === 0 ? <p>{t('progress.hours.off')}</p> : null}
            </ChartTip>
          )}
        />
      }
      table={
        <TableTwin<DayRecord>
          caption={t('progress.hours.caption')}
          columns={[
            {
              title: t('progress.day'),
              cell: ({ day }) => format.dayWithWeekday(day),
              value: ({ day }) => day,
            },
            {
              title: t('progress.hours.planned'),
              cell: ({ planned }) => format.duration(planned),
              value: ({ planned }) => planned,
              unit: 'minutes',
              numeric: true,
            },
            {
              title: t('progress.hours.studied'),
              cell: ({ logged, lost }) => format.duration(logged - lost),
              value: ({ logged, lost }) => logged - lost,
              unit: 'minutes',
              numeric: true,
            },
            {
              title: t('progress.hours.lost'),
              cell: ({ lost }) => format.duration(lost),
              value: ({ lost }) => lost,
              unit: 'minutes',
              numeric: true,
            },
          ]}
          rows={days}
          rowKey={({ day }) => day}
        />
      }
    />
  );
}
