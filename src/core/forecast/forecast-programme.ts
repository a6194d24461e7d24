import { halves } from '../calendar/half.ts';
import type { ActivityId, Curriculum } from '../curriculum/curriculum.ts';
import type { Estimates } from '../curriculum/estimate.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import { extrasOfKind } from '../curriculum/extras.ts';
import type { SpeedPlan } from '../curriculum/speed-plan.ts';
import { draftProgramme } from '../plan/begin-programme.ts';
import type { ProgrammeSetup } from '../plan/command.ts';
import type { Programme } from '../plan/document.ts';
import { horizonDays } from '../plan/horizon.ts';
import { attendanceRatios } from '../record/attendance.ts';
import { remainingMinutes } from '../record/remaining.ts';
import { settledWork } from '../record/settled-work.ts';
import { silentDays } from '../record/silent-days.ts';
import { spentIn } from '../record/spent-in.ts';
import { type Day, type Minutes, sumMinutes } from '../units.ts';
import { blocksLeft } from './blocks-left.ts';
import { capacityByDay } from './capacity-by-day.ts';
import { estimateAsWatched } from './estimate-as-watched.ts';
import type { Forecast } from './forecast.ts';
import { type ForecastInput, forecastFinish } from './forecast-finish.ts';
import { holdsOf } from './holds-of.ts';
import { learnAttendance } from './learn-attendance.ts';
import { learnPace } from './learn-pace.ts';
import { centreOf } from './pace-model.ts';
import { type PacePrior, pacePrior } from './pace-prior.ts';
import { keyOf } from './random.ts';

/** The forecast of a programme under way, at the beginning of what is left of `today`. */
export function forecastProgramme(programme: Programme, today: Day): Forecast {
  return forecastFinish(forecastInputOf(programme, today));
}

/** The forecast before anything is accepted: the prior on all that was not done before. */
export function forecastSetup(setup: ProgrammeSetup, today: Day): Forecast {
  return forecastProgramme(draftProgramme(setup, today), today);
}

/** What a forecast of a programme rests on. */
export interface ProgrammeForecastInput extends ForecastInput {
  /** What is left as it is estimated, in minutes, as in the burndown. */
  readonly estimated: Minutes;
}

/** What a forecast of `programme` rests on if the lectures that are left are played by `speeds`. */
export function forecastInputOf(
  programme: Programme,
  today: Day,
  speeds: SpeedPlan = programme.study.speeds,
): ProgrammeForecastInput {
  const { curriculum, study, subscription, availability } = programme;
  const { estimates, unedited, factorOf } = estimateAsWatched(programme, speeds);
  const left = remainingMinutes(programme, estimates);
  const unskipped =
    programme.skipped.length === 0
      ? left
      : remainingMinutes({ ...programme, skipped: [] }, estimates);
  const leftOf = (activity: ActivityId) => (left.get(activity) ?? 0) * factorOf(activity);
  // Of what is left out, only what was done makes a block larger: leaving out never costs time.
  const wholeOf = (activity: ActivityId) =>
    minutesOf(estimates, activity) - (unskipped.get(activity) ?? 0) + (left.get(activity) ?? 0);
  const asAsked = speeds === study.speeds ? study : { ...study, speeds };
  const asSet = estimateActivities(curriculum, asAsked, programme.estimates);
  const firstDay = laterOf(today, subscription.startDay);
  const capacities = capacityByDay(availability, firstDay, horizonDays);
  if (firstDay === today) {
    const spent = halves.reduce((sum, half) => sum + spentIn(programme, { day: today, half }), 0);
    capacities[0] = Math.max(0, (capacities[0] ?? 0) - spent);
  }
  const blocks = blocksLeft(curriculum, leftOf, wholeOf);
  return {
    today,
    blocks,
    holds: holdsOf(programme, firstDay, blocks, leftOf),
    capacities,
    firstDay,
    terms: subscription,
    price: subscription.price.amount,
    pace: learnPace(
      priorOf(programme),
      settledWork(programme, estimates),
      centreOfCurriculum(curriculum, unedited),
    ),
    attendance: learnAttendance(attendanceRatios(programme, today), silentDays(programme, today)),
    doneOn: lastTick(programme),
    key: keyOf(`${curriculum.id} ${today}`),
    estimated: sumMinutes(remainingMinutes(programme, asSet).values()),
  };
}

/** What an earlier programme taught about the learner; without one the background speaks. */
function priorOf({ prior, study }: Pick<ProgrammeSetup, 'prior' | 'study'>): PacePrior {
  return prior ?? pacePrior(study.background);
}

/**
 * By the estimates that nobody edited, of all that is taught: editing or leaving out one activity,
 * or adding an extra, never makes another block shorter.
 */
function centreOfCurriculum(curriculum: Curriculum, estimates: Estimates): number {
  const extras = new Set(
    (['framework-day', 'course-end'] as const).flatMap((kind) => extrasOfKind(curriculum, kind)),
  );
  const taught = new Map([...estimates].filter(([activity]) => !extras.has(activity)));
  const wholeOf = (activity: ActivityId) => minutesOf(taught, activity);
  const whole = blocksLeft(curriculum, wholeOf, wholeOf);
  return centreOf(whole.map((block) => block.whole));
}

function minutesOf(estimates: Estimates, activity: ActivityId): number {
  return estimates.get(activity)?.minutes ?? 0;
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function lastTick({ ticks }: Programme): Day | null {
  return ticks.reduce<Day | null>((last, { day }) => (!last || day > last ? day : last), null);
}
