import { estimateActivities } from '../curriculum/estimate-activities.ts';
import { listWork } from '../planner/list-work.ts';
import type { MonthPlan } from '../planner/month-plan.ts';
import { openHalfDays } from '../planner/open-half-days.ts';
import { planMonth } from '../planner/plan-month.ts';
import type { Day, Minutes } from '../units.ts';
import type { ProgrammeSetup } from './command.ts';
import { horizonDays } from './horizon.ts';

/** The first plan: everything, from the first day of the subscription that is not past. */
export function planSetup(setup: ProgrammeSetup, today: Day): MonthPlan {
  const { curriculum, study, availability, subscription } = setup;
  const estimates = estimateActivities(curriculum, study.pace, {});
  const whole = new Map<string, Minutes>();
  for (const [activity, estimate] of estimates) whole.set(activity, estimate.minutes);
  const from = today > subscription.startDay ? today : subscription.startDay;
  return planMonth({
    work: listWork(curriculum, whole, estimates),
    lectureLead: study.lectureLead,
    halfDays: openHalfDays(availability, { day: from, half: 'morning' }, horizonDays),
  });
}
