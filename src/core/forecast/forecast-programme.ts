import { halves } from '../calendar/half.ts';
import {
  type ActivityId,
  type Curriculum,
  listActivities,
  workKindOf,
} from '../curriculum/curriculum.ts';
import type { Estimates } from '../curriculum/estimate.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import type { ProgrammeSetup } from '../plan/command.ts';
import type { Programme } from '../plan/document.ts';
import { horizonDays } from '../plan/horizon.ts';
import { hoursOn } from '../planner/hours-on.ts';
import { attendanceRatios } from '../record/attendance.ts';
import { remainingMinutes } from '../record/remaining.ts';
import { settledWork } from '../record/settled-work.ts';
import type { Day } from '../units.ts';
import { capacityByDay } from './capacity-by-day.ts';
import type { OpenBlock } from './cost-futures.ts';
import type { Forecast } from './forecast.ts';
import { type ForecastInput, forecastFinish } from './forecast-finish.ts';
import { learnAttendance } from './learn-attendance.ts';
import { learnPace } from './learn-pace.ts';
import { centreOf } from './pace-model.ts';
import { type PacePrior, pacePrior } from './pace-prior.ts';
import { keyOf } from './random.ts';

/** The forecast of a programme under way, at the beginning of what is left of `today`. */
export function forecastProgramme(programme: Programme, today: Day): Forecast {
  return forecastFinish(forecastInputOf(programme, today));
}

/** The forecast before anything is accepted or logged: the prior on the whole curriculum. */
export function forecastSetup(setup: ProgrammeSetup, today: Day): Forecast {
  const { curriculum, study, subscription, availability } = setup;
  const estimates = estimateActivities(curriculum, study.pace, {});
  const blocks = blocksLeft(curriculum, estimates, (activity) => minutesOf(estimates, activity));
  const firstDay = laterOf(today, subscription.startDay);
  return forecastFinish({
    today,
    blocks,
    capacities: capacityByDay(availability, firstDay, horizonDays),
    firstDay,
    terms: subscription,
    price: subscription.price.amount,
    pace: learnPace(priorOf(setup), [], centreOf(blocks.map((b) => b.whole))),
    attendance: learnAttendance([]),
    doneOn: null,
    key: keyOf(`${curriculum.id} ${today}`),
  });
}

/** What a forecast of `programme` rests on. */
export function forecastInputOf(programme: Programme, today: Day): ForecastInput {
  const { curriculum, study, subscription, availability } = programme;
  const estimates = estimateActivities(curriculum, study.pace, programme.estimates);
  const left = remainingMinutes(programme, estimates);
  const firstDay = laterOf(today, subscription.startDay);
  const capacities = capacityByDay(availability, firstDay, horizonDays);
  if (firstDay === today) {
    capacities[0] = Math.max(0, (capacities[0] ?? 0) - spentToday(programme, today));
  }
  return {
    today,
    blocks: blocksLeft(curriculum, estimates, (activity) => left.get(activity) ?? 0),
    capacities,
    firstDay,
    terms: subscription,
    price: subscription.price.amount,
    pace: learnPace(
      priorOf(programme),
      settledWork(programme, estimates),
      centreOfCurriculum(curriculum, estimateActivities(curriculum, study.pace, {})),
    ),
    attendance: learnAttendance(attendanceRatios(programme, today)),
    doneOn: lastTick(programme),
    key: keyOf(`${programme.id} ${today}`),
  };
}

/** What an earlier programme taught about the learner; without one the background speaks. */
function priorOf({ prior, study }: Pick<ProgrammeSetup, 'prior' | 'study'>): PacePrior {
  return prior ?? pacePrior(study.background);
}

/** By the estimates that nobody edited, so that editing one never makes another block shorter. */
function centreOfCurriculum(curriculum: Curriculum, estimates: Estimates): number {
  const whole = blocksLeft(curriculum, estimates, (activity) => minutesOf(estimates, activity));
  return centreOf(whole.map((block) => block.whole));
}

/** What is left of each course-week and kind of work, where anything is. */
function blocksLeft(
  curriculum: Curriculum,
  estimates: Estimates,
  leftOf: (activity: ActivityId) => number,
): readonly OpenBlock[] {
  const blocks = new Map<number, OpenBlock>();
  for (const { activity, weekIndex } of listActivities(curriculum)) {
    const kind = workKindOf(activity);
    const place = 2 * weekIndex + (kind === 'lectures' ? 0 : 1);
    const before = blocks.get(place);
    const left = (before?.left ?? 0) + leftOf(activity.id);
    const whole = (before?.whole ?? 0) + minutesOf(estimates, activity.id);
    blocks.set(place, { place, kind, left, whole });
  }
  return [...blocks.values()].filter(({ left }) => left > 0);
}

function minutesOf(estimates: Estimates, activity: ActivityId): number {
  return estimates.get(activity)?.minutes ?? 0;
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** Capacity of today that is gone: by a log what it took, by a tick or a miss the half-day. */
function spentToday(programme: Programme, today: Day): number {
  const hours = hoursOn(programme.availability, today);
  const answers = [...programme.ticks, ...programme.misses];
  let spent = 0;
  for (const half of halves) {
    const isHere = (at: { day: Day; half: string }) => at.day === today && at.half === half;
    if (answers.some(isHere)) spent += hours[half].capacity;
    else for (const session of programme.sessions.filter(isHere)) spent += session.minutes;
  }
  return spent;
}

function lastTick({ ticks }: Programme): Day | null {
  return ticks.reduce<Day | null>((last, { day }) => (!last || day > last ? day : last), null);
}
