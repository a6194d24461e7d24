import { useDeferredValue, useMemo } from 'react';
import type { BurndownDrawing } from '../../charts/burndown/burndown-rows.ts';
import { useNow } from '../../clock/use-now.ts';
import { useForecast } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { burndownFanOf, burndownRecordOf, drawBurndown } from './derived-burndown.ts';
import { hoursOf } from './derived-hours.ts';
import { type MoneyFacts, moneyFacts } from './money-facts.ts';
import { type Standing, standingAt } from './standing.ts';

/** Where the learner stands in this half-day. */
export function useStanding(): Standing {
  const programme = useProgramme();
  const now = useNow();
  return standingAt(burndownRecordOf(programme, now), now);
}

/**
 * The burndown as of this half-day. Its future takes too long for the task of a click or of the
 * first paint: it is blank at first, and after a change the drawing follows a moment later.
 */
export function useBurndown(): BurndownDrawing {
  const programme = useProgramme();
  const { day, half } = useNow();
  const latest = useMemo(() => ({ programme, now: { day, half } }), [programme, day, half]);
  const settled = useDeferredValue<typeof latest | null>(latest, null);
  const { programme: drawn, now } = settled ?? latest;
  const hasFan = settled !== null;
  return useMemo(
    () => drawBurndown(drawn, now, hasFan ? burndownFanOf(drawn, now) : null),
    [drawn, now, hasFan],
  );
}

/** What was paid and may be, as of today. */
export function useMoney(): MoneyFacts {
  const programme = useProgramme();
  const forecast = useForecast();
  const { day } = useNow();
  return moneyFacts(programme.subscription, forecast, hoursOf(programme).studied, day);
}
