import { firstChargeDay } from '../calendar/billing.ts';
import { clockMinutes, parseClockTime } from '../calendar/clock-time.ts';
import { type Curriculum, listActivities } from '../curriculum/curriculum.ts';
import type { PacePrior } from '../forecast/pace-prior.ts';
import type { Availability, DayHours } from '../planner/availability.ts';
import { checkExtras, checkSkipped } from './check-choices.ts';
import { checkCurriculum } from './check-curriculum.ts';
import { checkSpeeds } from './check-speeds.ts';
import type { ProgrammeSetup } from './command.ts';
import type { StudySettings, Subscription } from './document.ts';
import { putExtras } from './extras.ts';
import { firstRefusal, refuseCount, refuseDay, refuseFigure } from './limits.ts';
import { checkDoneBefore } from './record-before.ts';
import type { Refusal } from './refusal.ts';

/** Why a subscription cannot be; null if it can. */
export function checkSubscription(subscription: Subscription): Refusal | null {
  return firstRefusal(
    refuseDay(subscription.startDay),
    refuseCount('price', subscription.price.amount),
    refuseCount('safeDays', subscription.safeDays),
    /^[A-Z]{3}$/.test(subscription.price.currency) ? null : { kind: 'not-a-currency' },
    checkDeadline(subscription),
  );
}

/** What is paid once has a deadline after it, and only that. */
function checkDeadline(terms: Subscription): Refusal | null {
  const { deadline } = terms;
  if ((deadline === null) === (terms.period === 'once')) return { kind: 'no-deadline' };
  if (deadline === null) return null;
  const refusal = refuseDay(terms.startDay) ?? refuseDay(deadline);
  if (refusal) return refusal;
  return deadline > firstChargeDay(terms) ? null : { kind: 'deadline-too-early' };
}

/** Why study settings cannot be those of `curriculum`; null if they can. */
export function checkStudy(study: StudySettings, curriculum: Curriculum): Refusal | null {
  return firstRefusal(
    checkSpeeds(study.speeds, curriculum),
    refuseFigure('pauseRatio', study.pauseRatio),
    refuseCount('lectureLead', study.lectureLead),
    refuseCount('overrun', study.overrun),
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

/** What a programme rests on, before and after its start. */
type Basis = Pick<
  ProgrammeSetup,
  'subscription' | 'study' | 'availability' | 'curriculum' | 'prior'
>;

/** Why nothing can be planned from that; null if it can. */
export function checkBasis(basis: Basis): Refusal | null {
  return firstRefusal(
    checkSubscription(basis.subscription),
    checkStudy(basis.study, basis.curriculum),
    checkAvailability(basis.availability),
    checkCurriculum(basis.curriculum),
    refuseSameIds(basis.curriculum),
    basis.prior && checkPrior(basis.prior),
  );
}

/** Why the answers of the first launch make no programme; null if they do. */
export function checkSetup(setup: ProgrammeSetup): Refusal | null {
  const refusal = checkBasis(setup);
  if (refusal) return refusal;
  const { curriculum, skipped } = setup;
  const plain = { curriculum, skipped, reserve: [], projectDays: 0 };
  const home = putExtras(plain, setup.extras);
  return firstRefusal(checkSkipped(home), checkExtras(home), checkDoneBefore(setup));
}

/** Why a learned pace cannot be; null if it can. */
export function checkPrior({ mean, deviation }: PacePrior): Refusal | null {
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
