import type { ForecastSnapshot } from '#core/forecast/snapshot.ts';
import { csvInTime, saidInTime } from '../../format/said-in-time.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { TableTwin } from '../../ui/table-twin.tsx';
import { useOddsWords } from './use-odds-words.ts';

/** Every forecast in figures. */
export function OddsTable({ snapshots }: { readonly snapshots: readonly ForecastSnapshot[] }) {
  const { t } = useTexts();
  const format = useFormat();
  const { end } = useOddsWords();
  return (
    <TableTwin<ForecastSnapshot>
      caption={t('odds.caption')}
      columns={[
        {
          title: t('progress.day'),
          cell: ({ day }) => format.dayWithWeekday(day),
          value: ({ day }) => day,
        },
        {
          title: t('odds.inTime'),
          cell: (said) => saidInTime(format, said),
          value: csvInTime,
          unit: 'percent',
          numeric: true,
        },
        {
          title: t('odds.early'),
          cell: ({ p10 }) => end(p10),
          value: ({ p10 }) => p10,
          numeric: true,
        },
        {
          title: t('odds.likely'),
          cell: ({ p50 }) => end(p50),
          value: ({ p50 }) => p50,
          numeric: true,
        },
        {
          title: t('odds.late'),
          cell: ({ p90 }) => end(p90),
          value: ({ p90 }) => p90,
          numeric: true,
        },
        {
          title: t('odds.safeDay'),
          cell: ({ safe }) => end(safe),
          value: ({ safe }) => safe,
          numeric: true,
        },
      ]}
      rows={snapshots}
      rowKey={({ day }) => day}
    />
  );
}
