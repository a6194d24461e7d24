import { useTranslation } from 'react-i18next';
import type { ForecastSnapshot } from '#core/forecast/snapshot.ts';
import type { Day } from '#core/units.ts';
import type { OddsDrawing } from '../../charts/odds/odds-rows.ts';
import { useFormat } from '../../format/use-format.ts';
import { useSayDay } from '../../format/use-say-day.ts';

interface OddsWords {
  /** A finish day, or that none is in sight. */
  readonly end: (day: Day | null) => string;
  /** Of the only one there is. */
  readonly first: (said: ForecastSnapshot) => string;
  /** How to read it. */
  readonly note: (snapshots: readonly ForecastSnapshot[], drawing: OddsDrawing) => string;
  /** What it shows, for who can't see it. */
  readonly description: (snapshots: readonly ForecastSnapshot[], drawing: OddsDrawing) => string;
}

/** The words around the odds over time. */
export function useOddsWords(): OddsWords {
  const { t } = useTranslation();
  const format = useFormat();
  const sayDay = useSayDay();
  const end = (day: Day | null) => (day === null ? t('odds.never') : sayDay(day));
  const endInWords = ({ p10, p50, p90 }: ForecastSnapshot) => {
    if (p10 === null) return t('odds.end.never');
    if (p50 === null) return t('odds.end.far', { early: sayDay(p10) });
    const days = { early: sayDay(p10), likely: sayDay(p50) };
    return p90 === null
      ? t('odds.end.open', days)
      : t('odds.end.range', { ...days, late: sayDay(p90) });
  };
  const inWords = (said: ForecastSnapshot) => ({
    day: sayDay(said.day),
    odds: format.percent(said.inTime),
    end: endInWords(said),
  });

  const note: OddsWords['note'] = (snapshots, { finished, step }) => {
    const [first, last] = [snapshots[0], snapshots.at(-1)];
    if (!first || !last) return '';
    const sentence = finished
      ? t('odds.noteDone')
      : t('odds.note', {
          now: format.percent(last.inTime),
          earlier: format.percent(first.inTime),
          day: sayDay(first.day),
        });
    return step === 1 ? sentence : `${sentence} ${t('odds.thinned', { count: step })}`;
  };

  const description: OddsWords['description'] = (snapshots, { safe, finished }) => {
    const [first, last] = [snapshots[0], snapshots.at(-1)];
    if (!first || !last) return '';
    const span = { count: snapshots.length, first: sayDay(first.day), last: sayDay(last.day) };
    return [
      t('odds.describe.span', span),
      t('odds.describe.one', inWords(first)),
      ...(first === last ? [] : [t('odds.describe.one', inWords(last))]),
      ...(safe ? [t('odds.describe.days', { safe: sayDay(safe.day) })] : []),
      ...(finished ? [t('odds.describe.finished', { day: sayDay(finished.day) })] : []),
    ].join(' ');
  };

  return { end, first: (said) => t('odds.first', inWords(said)), note, description };
}
