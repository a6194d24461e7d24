import { clockMinutes, parseClockTime } from '../calendar/clock-time.ts';
import { type Curriculum, listActivities } from '../curriculum/curriculum.ts';
import type { PacePrior } from '../forecast/pace-prior.ts';
import type { Availability, DayHours } from '../planner/availability.ts';
import { checkCurriculum } from './check-curriculum.ts';
import type { ProgrammeSetup } from './command.ts';
import type { StudySettings, Subscription } from './document.ts';
import { firstRefusal, refuseCount, refuseDay, refuseFigure } from './limits.ts';
import type { Refusal } from './refusal.ts';

/** Why a subscription cannot be; null if it can. */
export function checkSubscription(subscription: Subscription): Refusal | null {
  return firstRefusal(
    refuseDay(subscription.startDay),
    refuseCount('price', subscription.price.amount),
    refuseCount('safeDays', subscription.safeDays),
    /^[A-Z]{3}$/.test(subscription.price.currency) ? null : { kind: 'not-a-currency' },
  );
}

/** Why study settings cannot be; null if they can. */
export function checkStudy(study: StudySettings): Refusal | null {
  return firstRefusal(
    refuseFigure('speed', study.pace.speed),
    refuseFigure('pauseRatio', study.pace.pauseRatio),
    refuseCount('lectureLead', study.lectureLead),
  );
}

/** Why the hours of a day cannot be: a morning that runs into the afternoon, a day past midnight. */
export function checkDayHours(hours: DayHours): Refusal | null {
  const { morning, afternoon } = hours;
  if (parseClockTime(morning.start) === null || parseClockTime(afternoon.start) === null) {
    return { kind: 'not-a-time', field: 'start' };
  }
  const capacity =
    refuseCount('capacity', morning.capacity) ?? refuseCount('capacity', afternoon.capacity);
  if (capacity) return capacity;
  const morningEnd = clockMinutes(morning.start) + morning.capacity;
  const afternoonStart = clockMinutes(afternoon.start);
  const overlaps = morning.capacity > 0 && afternoon.capacity > 0 && morningEnd > afternoonStart;
  const pastMidnight = Math.max(morningEnd, afternoonStart + afternoon.capacity) > 24 * 60;
  return overlaps || pastMidnight ? { kind: 'hours-overlap' } : null;
}

/** Why an availability cannot be; null if it can. */
export function checkAvailability(availability: Availability): Refusal | null {
  return firstRefusal(
    ...Object.values(availability.weekly).map(checkDayHours),
    ...Object.keys(availability.exceptions).map(refuseDay),
    ...Object.values(availability.exceptions).map(checkDayHours),
  );
}

/** Why the answers of the first launch make no programme; null if they do. */
export function checkSetup(setup: ProgrammeSetup): Refusal | null {
  return firstRefusal(
    checkSubscription(setup.subscription),
    checkStudy(setup.study),
    checkAvailability(setup.availability),
    checkCurriculum(setup.curriculum),
    refuseSameIds(setup.curriculum),
    setup.prior && checkPrior(setup.prior),
  );
}

function checkPrior({ mean, deviation }: PacePrior): Refusal | null {
  return refuseFigure('prior', mean) ?? refuseFigure('priorDeviation', deviation);
}

function refuseSameIds(curriculum: Curriculum): Refusal | null {
  const seen = new Set<string>();
  for (const { activity } of listActivities(curriculum)) {
    if (seen.has(activity.id)) return { kind: 'id-taken', id: activity.id };
    seen.add(activity.id);
  }
  return null;
}
