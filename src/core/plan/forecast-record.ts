import type { ForecastSnapshot } from '../forecast/snapshot.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Day } from '../units.ts';
import type { AcceptedPlan, PlanDocument, Programme } from './document.ts';
import { firstRefusal, refuseDay, refusePastDay } from './limits.ts';
import type { Refusal } from './refusal.ts';
import { listProgrammes } from './shelf.ts';

/** The programme with what was forecast on a day of which nothing is kept yet. */
export function recordForecast(
  programme: Programme,
  { today, snapshot }: { readonly today: Day; readonly snapshot: ForecastSnapshot },
): Result<Programme, Refusal> {
  const { forecasts } = programme;
  // A clock may have been wrong for a day: what was said then keeps nothing later from being kept.
  const kept = [...forecasts, snapshot].sort((a, b) => (a.day < b.day ? -1 : 1));
  const refusal = refusePastDay(snapshot.day, today) ?? checkForecasts(kept);
  return refusal ? fail(refusal) : ok({ ...programme, forecasts: kept });
}

/** Why kept forecasts cannot be; null if they can: each sound in itself, and of a later day. */
export function checkForecasts(forecasts: readonly ForecastSnapshot[]): Refusal | null {
  let last = '';
  for (const snapshot of forecasts) {
    if (snapshot.day <= last) return { kind: 'forecast-exists', day: snapshot.day };
    const refusal = checkForecast(snapshot);
    if (refusal) return refusal;
    last = snapshot.day;
  }
  return null;
}

function checkForecast(snapshot: ForecastSnapshot): Refusal | null {
  const { day, p10, p50, p90, safe, inTime, left, needed, expectedCost } = snapshot;
  const ends = [p10, p50, p90].filter((end) => end !== null);
  // No end is later than any.
  const inOrder = [p10, p50, p90].map((end) => end ?? 'never');
  const isSound =
    inOrder.every((end, index) => index === 0 || end >= (inOrder[index - 1] ?? '')) &&
    inTime >= 0 &&
    inTime <= 1 &&
    [left, needed, expectedCost].every((count) => Number.isSafeInteger(count) && count >= 0);
  return firstRefusal(
    ...[day, safe, ...ends].map(refuseDay),
    isSound ? null : { kind: 'not-a-forecast', day },
  );
}

/**
 * `document` with every forecast that `from` keeps of the same programmes: what was said stays said,
 * whichever change is taken back. Another copy of a programme, which an import brought, is not the
 * same: no command ever changes or copies the first plan.
 */
export function carryForecasts(from: PlanDocument, document: PlanDocument): PlanDocument {
  const known = new Map<AcceptedPlan, readonly ForecastSnapshot[]>();
  for (const { plans, forecasts } of listProgrammes(from)) known.set(plans[0], forecasts);
  const carry = (programme: Programme): Programme => {
    const forecasts = known.get(programme.plans[0]) ?? [];
    return forecasts.length > programme.forecasts.length ? { ...programme, forecasts } : programme;
  };
  const programme = document.programme && carry(document.programme);
  const shelf = document.shelf.map(carry);
  const isSame =
    programme === document.programme && shelf.every((each, at) => each === document.shelf[at]);
  return isSame ? document : { ...document, programme, shelf };
}
