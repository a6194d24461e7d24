import { nextRenewal, safeFinishDay } from '#core/calendar/billing.ts';
import type { ProgrammeSetup } from '#core/plan/command.ts';
import type { Extras } from '#core/plan/extras.ts';
import { planSetup } from '#core/plan/plan-setup.ts';
import { spreadReserve } from '#core/plan/spread-reserve.ts';
import type { Day } from '#core/units.ts';

/** The extras as the first launch asks for them: of reserve and project days only how many. */
export interface LaunchExtras {
  readonly frameworkDay: boolean;
  readonly courseEnd: boolean;
  readonly reserve: number;
  readonly projectDays: number;
}

export const plainExtras: LaunchExtras = {
  frameworkDay: false,
  courseEnd: false,
  reserve: 0,
  projectDays: 0,
};

/**
 * The extras of a plan of `setup` made on the day `today`: its reserve lies between the first day
 * and the safe day, or the day on which the plan would end without it, if that is earlier.
 */
export function extrasFor(asked: LaunchExtras, setup: ProgrammeSetup, today: Day): Extras {
  const { reserve: count, ...others } = asked;
  const extras: Extras = { ...others, reserve: [] };
  if (count === 0) return extras;
  const { availability, subscription } = setup;
  const { startDay } = subscription;
  const safe = safeFinishDay(subscription, nextRenewal(subscription, today));
  const { finish } = planSetup({ ...setup, extras }, today);
  const from = startDay > today ? startDay : today;
  const before = finish !== null && finish < safe ? finish : safe;
  return { ...extras, reserve: spreadReserve({ availability, from, before, count }) };
}
