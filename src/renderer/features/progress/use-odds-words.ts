import type { ForecastSnapshot } from '#core/forecast/snapshot.ts';
import type { Day } from '#core/units.ts';
import type { OddsDrawing } from '../../charts/odds/odds-rows.ts';
import { saidInTime } from '../../format/said-in-time.ts';
import { useFormat } from '../../format/use-format.ts';
import { useSayDay } from '../../format/use-say-day.ts';
import { useMissedWords } from '../../replica/use-missed-words.ts';
import { useTexts } from '../../texts/use-texts.tsx';

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
  const { t } = useTexts();
  const format = useFormat();
  const sayDay = useSayDay();
  const missed = useMissedWords();
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
    odds: saidInTime(format, said),
    end: endInWords(said),
  });

  /** Of today, and of the earliest day whose odds are by the same safe day. */
  const oddsOf = (snapshots: readonly ForecastSnapshot[], last: ForecastSnapshot) => {
    const now = saidInTime(format, last);
    const other = snapshots.findLastIndex(({ safe }) => safe !== last.safe);
    const first = snapshots[other + 1] ?? last;
    if (first === last) return t('odds.now', { now });
    const earlier = saidInTime(format, first);
    return t('odds.nowAndEarlier', { now, earlier, day: sayDay(first.day) });
  };

  const note: OddsWords['note'] = (snapshots, { finished, runs, step }) => {
    const last = snapshots.at(-1);
    if (!last) return '';
    return [
      missed ? `${missed.target} ${missed.paid}` : '',
      t('odds.note'),
      finished ? t('odds.noteDone') : oddsOf(snapshots, last),
      runs.length > 1 ? t('odds.breaks') : '',
      step > 1 ? t('odds.thinned', { count: step }) : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  };

  const description: OddsWords['description'] = (snapshots, { finished }) => {
    const [first, last] = [snapshots[0], snapshots.at(-1)];
    if (!first || !last) return '';
    const span = { count: snapshots.length, first: sayDay(first.day), last: sayDay(last.day) };
    return [
      t('odds.describe.span', span),
      t('odds.describe.one', inWords(first)),
      ...(first === last ? [] : [t('odds.describe.one', inWords(last))]),
      t('odds.describe.days', { safe: sayDay(first.safe) }),
      ...snapshots
        .filter(({ safe }, index) => index > 0 && safe !== snapshots[index - 1]?.safe)
        .map(({ day, safe }) =>
          t('odds.describe.safeMoves', { day: sayDay(day), safe: sayDay(safe) }),
        ),
      ...(finished ? [t('odds.describe.finished', { day: sayDay(finished.day) })] : []),
    ].join(' ');
  };

  return { end, first: (said) => t('odds.first', inWords(said)), note, description };
}
