import { lazy } from 'react';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { ChartTip } from '../../charts/chart-tip.tsx';
import { oddsSwatches } from '../../charts/odds/odds-swatches.tsx';
import { saidInTime } from '../../format/said-in-time.ts';
import { useFormat } from '../../format/use-format.ts';
import { useSayDay } from '../../format/use-say-day.ts';
import { useForecast } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { EmptySection } from './empty-section.tsx';
import { OddsTable } from './odds-table.tsx';
import { useOdds } from './use-odds.ts';
import { useOddsWords } from './use-odds-words.ts';

const OddsChart = lazy(async () => {
  const { OddsChart } = await import('../../charts/odds/odds-chart.tsx');
  return { default: OddsChart };
});

/** More of them are named together. */
const mostNamed = 3;

/** What was forecast day by day: whether it would be in time, and when it would end. */
export function OddsSection() {
  const { t } = useTexts();
  const format = useFormat();
  const sayDay = useSayDay();
  const { isDone } = useForecast();
  const { period } = useProgramme().subscription;
  const { snapshots, drawing } = useOdds();
  const words = useOddsWords();
  const title = t('odds.title');
  const [only] = snapshots;
  if (!only || !drawing) return <EmptySection title={title} text={t('odds.none')} />;
  if (snapshots.length === 1 && !isDone) {
    return <EmptySection title={title} text={words.first(only)} />;
  }
  const { renewals, finished, rows } = drawing;
  const safeDays = [...new Set(snapshots.map(({ safe }) => safe))];
  const [renewal] = renewals;
  const legend = [
    { swatch: oddsSwatches.range, text: t('odds.range') },
    { swatch: oddsSwatches.likely, text: t('odds.likely') },
    ...(rows.some(({ isOpen }) => isOpen)
      ? [{ swatch: oddsSwatches.open, text: t('odds.open') }]
      : []),
    ...(finished
      ? [{ swatch: oddsSwatches.finished, text: t('odds.finished', { day: sayDay(finished.day) }) }]
      : []),
    {
      swatch: oddsSwatches.safe,
      text:
        safeDays.length > mostNamed
          ? t('odds.safeDays')
          : t('odds.safe', { day: format.list(safeDays.map(sayDay)) }),
    },
    ...(renewal
      ? [
          {
            swatch: oddsSwatches.renewal,
            text:
              renewals.length > mostNamed
                ? t('odds.renewals')
                : t('odds.renewal', {
                    day: format.list(renewals.map(({ day }) => sayDay(day))),
                    context: period,
                  }),
          },
        ]
      : []),
  ];
  return (
    <ChartFigure
      title={title}
      note={words.note(snapshots, drawing)}
      legend={legend}
      height="tall"
      chart={
        <OddsChart
          drawing={drawing}
          title={title}
          description={words.description(snapshots, drawing)}
          tipOf={({ said }) =>
            said ? (
              <ChartTip
                title={format.dayWithWeekday(said.day)}
                figures={[
                  { name: t('odds.inTime'), value: saidInTime(format, said) },
                  { name: t('odds.safeDay'), value: sayDay(said.safe) },
                  { name: t('odds.early'), value: words.end(said.p10) },
                  { name: t('odds.likely'), value: words.end(said.p50) },
                  { name: t('odds.late'), value: words.end(said.p90) },
                ]}
              />
            ) : null
          }
        />
      }
      table={<OddsTable snapshots={snapshots} />}
    />
  );
}
