import type { GradedForecast } from '#core/forecast/grade-forecasts.ts';
import { csvInTime, saidInTime } from '../format/said-in-time.ts';
import { useFormat } from '../format/use-format.ts';
import { useSayDays } from '../format/use-say-days.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { TableTwin } from '../ui/table-twin.tsx';

/** Each day's forecast against the real end. */
export function ReportDays({ graded }: { readonly graded: readonly GradedForecast[] }) {
  const { t } = useTexts();
  const format = useFormat();
  const { day: sayDay, days: sayRange } = useSayDays();
  const off = (error: number | null) => {
    if (error === null) return '';
    if (error === 0) return t('report.said.exact');
    const key = error > 0 ? 'report.grade.tooLate' : 'report.grade.tooEarly';
    return t(key, { days: format.number(Math.abs(error)) });
  };
  const range = ({ snapshot: { p10, p90 } }: GradedForecast) => {
    if (p10 === null) return '';
    return p90 === null ? t('report.said.openRange', { day: sayDay(p10) }) : sayRange(p10, p90);
  };
  return (
    <TableTwin<GradedForecast>
      caption={t('report.grade.caption')}
      columns={[
        {
          title: t('report.grade.day'),
          cell: ({ snapshot }) => format.dayWithWeekday(snapshot.day),
          value: ({ snapshot }) => snapshot.day,
        },
        {
          title: t('report.grade.likely'),
          cell: ({ snapshot: { p50 } }) => (p50 === null ? t('report.said.noEnd') : sayDay(p50)),
          value: ({ snapshot: { p50 } }) => p50,
        },
        {
          title: t('report.grade.off'),
          cell: ({ error }) => off(error),
          value: ({ error }) => error,
          unit: 'days',
        },
        { title: t('report.grade.range'), cell: range },
        {
          title: t('report.grade.held'),
          cell: ({ isInside }) => t(isInside ? 'report.said.yes' : 'report.said.no'),
        },
        {
          title: t('report.grade.inTime'),
          cell: ({ snapshot }) => saidInTime(format, snapshot),
          value: ({ snapshot }) => csvInTime(snapshot),
          unit: 'percent',
          numeric: true,
        },
      ]}
      rows={graded}
      rowKey={({ snapshot }) => snapshot.day}
    />
  );
}
