import { useMemo } from 'react';
import { isRenewing, renewalDay } from '#core/calendar/billing.ts';
import type { ForecastSnapshot } from '#core/forecast/snapshot.ts';
import { type OddsDrawing, oddsRows } from '../../charts/odds/odds-rows.ts';
import { useNow } from '../../clock/use-now.ts';
import { useForecast } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { oddsSnapshots } from './odds-snapshots.ts';

const mostRenewals = 60;

interface Odds {
  readonly snapshots: readonly ForecastSnapshot[];
  /** Null where no forecast was kept. */
  readonly drawing: OddsDrawing | null;
}

/** The forecasts of every day up to today, and how they are drawn. */
export function useOdds(): Odds {
  const programme = useProgramme();
  const forecast = useForecast();
  const { day: today } = useNow();
  return useMemo(() => {
    const snapshots = oddsSnapshots(programme, forecast, today);
    const [first, ...others] = snapshots;
    if (!first) return { snapshots, drawing: null };
    const { subscription } = programme;
    const finishedOn = forecast.isDone ? forecast.finish.p50 : null;
    const count = isRenewing(subscription) ? mostRenewals : 1;
    const renewals = Array.from({ length: count }, (_, k) => renewalDay(subscription, k + 1));
    const drawing = oddsRows({
      snapshots: [first, ...others],
      renewals,
      finishedOn,
    });
    return { snapshots, drawing };
  }, [programme, forecast, today]);
}
