import { isRenewing, renewalDay } from '#core/calendar/billing.ts';
import { daysBetween } from '#core/calendar/day.ts';
import type { HalfDay } from '#core/calendar/half.ts';
import type { Estimates } from '#core/curriculum/estimate.ts';
import { burndownFan, type FanRow } from '#core/forecast/burndown-fan.ts';
import { forecastInputOf } from '#core/forecast/forecast-programme.ts';
import type { Programme } from '#core/plan/document.ts';
import { hoursOn } from '#core/planner/hours-on.ts';
import { type BurndownRow, burndown } from '#core/record/burndown.ts';
import { spentIn } from '#core/record/spent-in.ts';
import { rememberByDay } from '#core/remember.ts';
import type { Day } from '#core/units.ts';
import {
  type BurndownDrawing,
  burndownRows,
  lastDrawnDay,
} from '../../charts/burndown/burndown-rows.ts';
import { billingDaysOf, estimatesOf, forecastOf } from '../../replica/derived.ts';

const mostRenewals = 60;
/** So many days of the fan are worked out, evenly spread over more; each takes a tenth of a ms. */
const mostFanDays = 64;

/** What was to be left and what was left, half-day by half-day. */
export interface BurndownRecord {
  readonly rows: readonly BurndownRow[];
  /** Estimated minutes before anything was done: by the first plan, and by today's estimates. */
  readonly planned: number;
  readonly estimated: number;
}

export const burndownRecordOf = rememberByHalfDay((programme, now): BurndownRecord => {
  const estimates = estimatesOf(programme);
  return {
    rows: burndown(programme, estimates, now),
    planned: programme.plans[0].minutes,
    estimated: estimatedOf(programme, estimates),
  };
});

/** The future of the burndown as far as it is drawn. It takes about as long as a forecast. */
export const burndownFanOf = rememberByHalfDay((programme, now): readonly FanRow[] => {
  const { isDone, finish } = forecastOf(programme, now.day);
  if (isDone) return [];
  const input = forecastInputOf(programme, now.day);
  const known = burndownRecordOf(programme, now).rows.at(-1)?.day ?? now.day;
  const count = daysBetween(input.firstDay, lastDrawnDay(known, finish)) + 1;
  // Of a programme that begins after all that is drawn, there are no days.
  if (count <= 0) return [];
  const every = Math.ceil(count / mostFanDays);
  return burndownFan(input, Math.ceil(count / every) * every, every);
});

/** The burndown of a programme under way; without a fan its future is blank. */
export function drawBurndown(
  programme: Programme,
  now: HalfDay,
  fan: readonly FanRow[] | null,
): BurndownDrawing {
  const { subscription, availability } = programme;
  const { isDone, finish } = forecastOf(programme, now.day);
  const { safe, firstCharge } = billingDaysOf(subscription, now.day);
  return burndownRows({
    ...burndownRecordOf(programme, now),
    now,
    finish: isDone ? null : finish,
    ahead: fan,
    capacityOf: (at) => {
      if (at.day < subscription.startDay) return 0;
      const { capacity } = hoursOn(availability, at.day)[at.half];
      return at.day === now.day ? Math.max(0, capacity - spentIn(programme, at)) : capacity;
    },
    safe,
    firstCharge: firstCharge > now.day ? firstCharge : null,
    renewals: renewalsOf(programme),
  });
}

/** What is left out counts nothing. */
function estimatedOf({ skipped }: Programme, estimates: Estimates): number {
  const out = new Set(skipped);
  let sum = 0;
  for (const [activity, { minutes }] of estimates) if (!out.has(activity)) sum += minutes;
  return sum;
}

function renewalsOf({ subscription }: Programme): readonly Day[] {
  const count = isRenewing(subscription) ? mostRenewals : 1;
  return Array.from({ length: count }, (_, k) => renewalDay(subscription, k + 1));
}

function rememberByHalfDay<Value>(make: (programme: Programme, now: HalfDay) => Value) {
  const made = {
    morning: rememberByDay((programme: Programme, day) =>
      make(programme, { day, half: 'morning' }),
    ),
    afternoon: rememberByDay((programme: Programme, day) =>
      make(programme, { day, half: 'afternoon' }),
    ),
  };
  return (programme: Programme, { day, half }: HalfDay): Value => made[half](programme, day);
}
