import { useEffect, useEffectEvent } from 'react';
import { takeSnapshot } from '#core/forecast/snapshot.ts';
import { sumMinutes } from '#core/units.ts';
import { useNow } from '../clock/use-now.ts';
import { billingDaysOf, forecastOf, remainingOf } from '../replica/derived.ts';
import { useProgramme, useSubmit } from '../replica/use-replica.ts';

/**
 * Keeps what is forecast on each day that the window sees, once, when there is time for it; of what
 * is done nothing is left to be said.
 */
export function useDailyForecast(): void {
  const programme = useProgramme();
  const { day } = useNow();
  const submit = useSubmit();
  const isDue =
    !programme.forecasts.some((said) => said.day === day) && !forecastOf(programme, day).isDone;

  const keep = useEffectEvent(() => {
    const forecast = forecastOf(programme, day);
    const left = sumMinutes([...remainingOf(programme).values()]);
    const { safe } = billingDaysOf(programme.subscription, day);
    const snapshot = takeSnapshot(forecast, day, left, safe);
    // It is of this programme, and of no other that was opened meanwhile.
    void submit(
      ({ id }) => (id === programme.id ? { kind: 'record-forecast', today: day, snapshot } : null),
      { quiet: true },
    );
  });

  const asked = isDue ? `${programme.id} ${day}` : null;
  useEffect(() => {
    if (asked === null) return undefined;
    const waiting = requestIdleCallback(keep, { timeout: 2000 });
    return () => cancelIdleCallback(waiting);
  }, [asked]);
}
