import { lazy, useMemo } from 'react';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { ChartTip } from '../../charts/chart-tip.tsx';
import { type SpeedRow, speedRows } from '../../charts/speed/speed-rows.ts';
import { speedSwatches } from '../../charts/speed/speed-swatches.tsx';
import { csvRatio } from '../../format/csv-value.ts';
import { useFormat } from '../../format/use-format.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { TableTwin } from '../../ui/table-twin.tsx';
import { EmptySection } from './empty-section.tsx';
import styles from './progress.module.css';
import { SpeedChoices } from './speed-choices.tsx';
import { speedRecordOf } from './speed-record.ts';
import { useSpeedWords } from './speed-words.ts';

const SpeedChart = lazy(async () => {
  const { SpeedChart } = await import('../../charts/speed/speed-chart.tsx');
  return { default: SpeedChart };
});

/** How lectures were watched, and beside it what another speed would change. */
export function SpeedSection() {
  return (
    <div className={styles.columns}>
      <SpeedFigure />
      <SpeedChoices />
    </div>
  );
}

function SpeedFigure() {
  const { t } = useTexts();
  const format = useFormat();
  const record = speedRecordOf(useProgramme());
  const drawing = useMemo(() => speedRows(record.stretches), [record]);
  const words = useSpeedWords();
  const title = t('speed.title');
  if (drawing.rows.length === 0) return <EmptySection title={title} text={t('speed.empty')} />;
  const note = words.note(record, drawing);
  const savedIn = ({ saved }: SpeedRow) =>
    t(saved < 0 ? 'speed.buys.costs' : 'speed.buys.saved', {
      time: format.duration(Math.abs(saved)),
    });
  return (
    <ChartFigure
      title={title}
      note={note}
      legend={[
        { swatch: speedSwatches.watched, text: t('speed.watched') },
        { swatch: speedSwatches.paused, text: t('speed.paused') },
      ]}
      height="low"
      chart={
        <SpeedChart
          drawing={drawing}
          title={title}
          description={note}
          nameOf={words.nameOf}
          tipOf={(row) => (
            <ChartTip
              title={words.longNameOf(row)}
              figures={[
                { name: t('speed.speed'), value: format.speed(row.speed) },
                { name: t('speed.watched'), value: format.duration(row.watched) },
                { name: t('speed.paused'), value: format.duration(row.paused) },
                { name: t('speed.saved'), value: savedIn(row) },
              ]}
            />
          )}
        />
      }
      table={
        <TableTwin<SpeedRow>
          caption={t('speed.caption')}
          columns={[
            {
              title: t(`speed.when.${drawing.by}`),
              cell: words.nameOf,
              // A mere `1.10` would become a number, or a day.
              value: (row) => row.day ?? words.longNameOf(row),
            },
            {
              title: t('speed.speed'),
              cell: ({ speed }) => format.speed(speed),
              value: ({ speed }) => csvRatio(speed),
              numeric: true,
            },
            {
              title: t('speed.video'),
              cell: ({ video }) => format.duration(video),
              value: ({ video }) => Math.round(video),
              unit: 'minutes',
              numeric: true,
            },
            {
              title: t('speed.watched'),
              cell: ({ watched }) => format.duration(watched),
              value: ({ watched }) => Math.round(watched),
              unit: 'minutes',
              numeric: true,
            },
            {
              title: t('speed.paused'),
              cell: ({ paused }) => format.duration(paused),
              value: ({ paused }) => Math.round(paused),
              unit: 'minutes',
              numeric: true,
            },
            {
              title: t('speed.saved'),
              cell: savedIn,
              value: ({ saved }) => Math.round(saved),
              unit: 'minutes',
              numeric: true,
            },
          ]}
          rows={drawing.rows}
          rowKey={({ key }) => key}
        />
      }
    />
  );
}
