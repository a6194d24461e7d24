import { useMemo } from 'react';
import type { BurndownDrawing } from '../../charts/burndown/burndown-rows.ts';
import { useNow } from '../../clock/use-now.ts';
import { useEstimates, useForecast } from '../../replica/use-derived.ts';
import { useProgramme } from '../../replica/use-replica.ts';
import { drawBurndown } from './derived-burndown.ts';
import { hoursOf } from './derived-hours.ts';
import { type MoneyFacts, moneyFacts } from './money-facts.ts';
import { type Standing, standingAt } from './standing.ts';

/** The burndown as of this half-day, and where the learner stands on it. */
export function useBurndown(): { readonly drawing: BurndownDrawing; readonly standing: Standing } {
  const programme = useProgramme();
  const estimates = useEstimates();
  const forecast = useForecast();
  const { day, half } = useNow();
  return useMemo(() => {
    const now = { day, half };
    const drawing = drawBurndown(programme, estimates, forecast, now);
    return { drawing, standing: standingAt(drawing, now) };
  }, [programme, estimates, forecast, day, half]);
}

/** What was paid and may be, as of today. */
export function useMoney(): MoneyFacts {
  const programme = useProgramme();
  const forecast = useForecast();
  const { day } = useNow();
  return moneyFacts(programme.subscription, forecast, hoursOf(programme).studied, day);
}
