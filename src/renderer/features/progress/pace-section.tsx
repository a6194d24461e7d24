import { lazy, useMemo } from 'react';
import { barSwatches } from '../../charts/bar-swatches.tsx';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { ChartTip } from '../../charts/chart-tip.tsx';
import {
  type PaceFigure,
  type PaceRow,
  paceOf,
  paceRows,
  uncountedMinutes,
} from '../../charts/pace/pace-rows.ts';
import { csvRatio } from '../../format/csv-value.ts';
import { useFormat } from '../../format/use-format.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { TableTwin } from '../../ui/table-twin.tsx';
import { hoursOf } from './derived-hours.ts';
import { settledOf } from './derived-pace.ts';
import { EmptySection } from './empty-section.tsx';

const PaceChart = lazy(async () => {
  const { PaceChart } = await import('../../charts/pace/pace-chart.tsx');
  return { default: PaceChart };
});

/** Less is the rounding of shared hours. */
const leastUncounted = 5;

const kinds = ['lectures', 'homework'] as const;

/** What each course-week took against its estimate. */
export function PaceSection() {
  const { t } = useTexts();
  const format = useFormat();
  const programme = useProgramme();
  const drawing = useMemo(
    () =>
      paceRows(
        settledOf(programme).map((each) => ({ ...each, code: t('subject.weekCode', each) })),
      ),
    [programme, t],
  );
  const note = usePaceNote();
  const title = t('progress.pace.title');
  if (drawing.rows.length === 0) {
    return <EmptySection title={title} text={t('progress.pace.empty')} />;
  }
  const inWords = ({ actual, estimate, ratio }: PaceFigure) =>
    t('progress.pace.figure', {
      actual: format.duration(actual),
      estimate: format.duration(estimate),
      ratio: format.ratio(ratio),
    });
  const tipOf = (row: PaceRow) => (
    <ChartTip
      title={t('progress.pace.week', { code: row.code })}
      figures={kinds.flatMap((kind) => {
        const figure = row[kind];
        return figure ? [{ name: t(`subject.${kind}`), value: inWords(figure) }] : [];
      })}
    />
  );
  const rows = drawing.rows.flatMap((row) =>
    kinds.flatMap((kind) => {
      const figure = row[kind];
      return figure ? [{ code: row.code, kind, ...figure }] : [];
    }),
  );
  return (
    <ChartFigure
      title={title}
      note={note}
      legend={kinds.map((kind) => ({ swatch: barSwatches[kind], text: t(`subject.${kind}`) }))}
      height="low"
      chart={<PaceChart drawing={drawing} title={title} description={note} tipOf={tipOf} />}
      table={
        <TableTwin
          caption={t('progress.pace.caption')}
          columns={[
            {
              title: t('progress.pace.work'),
              cell: ({ code, kind }) => `${code} ${t(`subject.${kind}`)}`,
            },
            {
              title: t('progress.pace.estimate'),
              cell: ({ estimate }) => format.duration(estimate),
              value: ({ estimate }) => estimate,
              unit: 'minutes',
              numeric: true,
            },
            {
              title: t('progress.pace.actual'),
              cell: ({ actual }) => format.duration(actual),
              value: ({ actual }) => actual,
              unit: 'minutes',
              numeric: true,
            },
            {
              title: t('progress.pace.ratio'),
              cell: ({ ratio }) => format.ratio(ratio),
              value: ({ ratio }) => csvRatio(ratio),
              numeric: true,
            },
          ]}
          rows={rows}
          rowKey={({ code, kind }) => `${code} ${kind}`}
        />
      }
    />
  );
}

/** The pace of each kind so far. */
function usePaceNote(): string {
  const { t } = useTexts();
  const format = useFormat();
  const programme = useProgramme();
  const settled = settledOf(programme).map((each) => ({ ...each, code: '' }));
  const ratios = kinds.flatMap((kind) => {
    const ratio = paceOf(settled, kind);
    return ratio === null ? [] : [t(`progress.pace.so.${kind}`, { ratio: format.ratio(ratio) })];
  });
  if (ratios.length === 0) return '';
  const note = t('progress.pace.note', { ratios: format.list(ratios) });
  const uncounted = uncountedMinutes(settled, hoursOf(programme).studied);
  return uncounted < leastUncounted
    ? note
    : `${note} ${t('progress.pace.uncounted', { time: format.duration(uncounted) })}`;
}
