import type { Forecast } from '#core/forecast/forecast.ts';
import { type ForecastSnapshot, takeSnapshot } from '#core/forecast/snapshot.ts';
import type { Programme } from '#core/plan/document.ts';
import { type Day, sumMinutes } from '#core/units.ts';
import { billingDaysOf, remainingOf } from '../../replica/derived.ts';

/** Every kept forecast, oldest first; today's is the one of now, and there is none once all is done. */
export function oddsSnapshots(
  programme: Programme,
  forecast: Forecast,
  today: Day,
): readonly ForecastSnapshot[] {
  if (forecast.isDone) return programme.forecasts;
  const left = sumMinutes([...remainingOf(programme).values()]);
  const { safe } = billingDaysOf(programme.subscription, today);
  const others = programme.forecasts.filter(({ day }) => day !== today);
  const all = [...others, takeSnapshot(forecast, today, left, safe)];
  // A clock that was set back may have left later ones.
  return all.sort((a, b) => (a.day < b.day ? -1 : 1));
}
