import { assertNever } from '#core/assert-never.ts';
import type { Fit } from '#core/fit/fit-change.ts';
import type { FitMove } from '#core/fit/fit-move.ts';
import type { Forecast } from '#core/forecast/forecast.ts';
import { useFormat } from '../format/use-format.ts';
import { useSayDays } from '../format/use-say-days.ts';
import { useTexts } from '../texts/use-texts.tsx';

/** As many days are named one by one. */
const mostNamed = 3;

export interface FitWords {
  /** What is changed: `+35 min on weekdays and lectures at 2x`. */
  readonly change: (moves: readonly FitMove[]) => string;
  /** What it asks, and where it leads. */
  readonly asks: (fit: Fit) => string;
  /** What it asks, and what is to be expected to be paid instead of what would be without it. */
  readonly saves: (fit: Fit, before: Forecast, currency: string) => string;
}

/** A change that makes it fit, in words. */
export function useFitWords(): FitWords {
  const { t } = useTexts();
  const format = useFormat();
  const { day: sayDay, days: sayRange, dayWithWeekday } = useSayDays();

  const moveWords = (move: FitMove): string => {
    switch (move.kind) {
      case 'longer': {
        const time = format.duration(move.minutes);
        const isWeekdays = format.week.every(
          (weekday) => move.weekdays.includes(weekday) !== format.weekend.includes(weekday),
        );
        return t(isWeekdays ? 'fit.moves.weekdays' : 'fit.moves.studyDays', { time });
      }
      case 'days': {
        const { days } = move;
        const [first] = days;
        const last = days.at(-1);
        if (days.length <= mostNamed || !first || !last) {
          const named = format.list(days.map(dayWithWeekday));
          return t('fit.moves.days', { count: days.length, days: named });
        }
        return t('fit.moves.manyDays', { count: days.length, days: sayRange(first, last) });
      }
      case 'faster':
        return t('fit.moves.faster', { speed: format.speed(move.to) });
      case 'skip':
        return t(move.withExtras ? 'fit.moves.skipExtras' : 'fit.moves.skip', {
          count: move.count,
        });
      default:
        return assertNever(move);
    }
  };

  const askWords = (move: FitMove): string => {
    switch (move.kind) {
      case 'longer':
        return t('fit.asks.weekly', {
          time: format.duration(move.minutes * move.weekdays.length),
        });
      case 'days':
        return t('fit.asks.once', { time: format.duration(move.minutes * move.days.length) });
      case 'faster':
        return t('fit.asks.faster', { speed: format.speed(move.from) });
      case 'skip':
        return t('fit.asks.skip', { time: format.duration(move.minutes) });
      default:
        return assertNever(move);
    }
  };

  return {
    change: (moves) => {
      const said = format.list(moves.map(moveWords));
      return said.charAt(0).toLocaleUpperCase(format.locale) + said.slice(1);
    },
    asks: ({ moves, forecast }) => {
      const { p50 } = forecast.finish;
      const end = p50 === null ? t('fit.asks.noEnd') : t('fit.asks.likely', { day: sayDay(p50) });
      return [...moves.map(askWords), end].join(' · ');
    },
    saves: ({ moves, forecast }, before, currency) => {
      const said = ({ expectedCost }: Forecast) =>
        format.roundMoney({ amount: expectedCost, currency });
      const [cost, instead] = [said(forecast), said(before)];
      // Without an end in sight there is no sum to compare.
      const isCheaper = before.finish.p50 !== null && cost !== instead;
      return [
        ...moves.map(askWords),
        ...(isCheaper ? [t('fit.asks.cost', { cost, instead })] : []),
      ].join(' · ');
    },
  };
}
