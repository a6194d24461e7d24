import { renewalDay } from '#core/calendar/billing.ts';
import type { HalfDay } from '#core/calendar/half.ts';
import type { Estimates } from '#core/curriculum/estimate.ts';
import type { Forecast } from '#core/forecast/forecast.ts';
import type { Programme } from '#core/plan/document.ts';
import { hoursOn } from '#core/planner/hours-on.ts';
import { burndown } from '#core/record/burndown.ts';
import type { Day } from '#core/units.ts';
import { type BurndownDrawing, burndownRows } from '../../charts/burndown/burndown-rows.ts';
import { billingDaysOf } from '../../replica/derived.ts';

const mostRenewals = 60;

/** The burndown of a programme under way, with the fan of its forecast. */
export function drawBurndown(
  programme: Programme,
  estimates: Estimates,
  forecast: Forecast,
  now: HalfDay,
): BurndownDrawing {
  const { plans, subscription, availability } = programme;
  let estimated = 0;
  for (const { minutes } of estimates.values()) estimated += minutes;
  return burndownRows({
    rows: burndown(programme, estimates, now),
    now,
    planned: plans[0].minutes,
    estimated,
    finish: forecast.isDone ? null : forecast.finish,
    capacityOf: ({ day, half }) =>
      day < subscription.startDay ? 0 : hoursOn(availability, day)[half].capacity,
    safe: billingDaysOf(subscription, now.day).safe,
    renewals: renewalsOf(programme),
  });
}

function renewalsOf({ subscription }: Programme): readonly Day[] {
  return Array.from({ length: mostRenewals }, (_, k) => renewalDay(subscription, k + 1));
}
