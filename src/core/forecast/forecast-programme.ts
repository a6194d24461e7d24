import { addDays } from '../calendar/day.ts';
import { halves } from '../calendar/half.ts';
import {
  type ActivityId,
  type Curriculum,
  listActivities,
  workKindOf,
} from '../curriculum/curriculum.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import type { ProgrammeSetup } from '../plan/command.ts';
import type { Programme } from '../plan/document.ts';
import type { Availability } from '../planner/availability.ts';
import { hoursOn } from '../planner/hours-on.ts';
import { attendanceRatios } from '../record/hours-by-day.ts';
import { remainingMinutes } from '../record/remaining.ts';
import { settledWork } from '../record/settled-work.ts';
import { type Day, type Minutes, minutes } from '../units.ts';
import type { Forecast } from './forecast.ts';
import { forecastFinish, type StudyDay } from './forecast-finish.ts';
import { learnAttendance } from './learn-attendance.ts';
import { learnPace } from './learn-pace.ts';

/** Further than this no finish day is looked for. */
const horizonDays = 1096;

/** The forecast of a programme under way, at the beginning of what is left of `today`. */
export function forecastProgramme(programme: Programme, today: Day): Forecast {
  const { curriculum, study, subscription } = programme;
  const estimates = estimateActivities(curriculum, study.pace, programme.estimates);
  return forecastFinish({
    today,
    blocks: blocksLeft(curriculum, remainingMinutes(programme, estimates)),
    studyDays: studyDays(programme, today, spentToday(programme, today)),
    terms: subscription,
    price: subscription.price.amount,
    pace: learnPace(study.background, settledWork(programme, estimates)),
    attendance: learnAttendance(attendanceRatios(programme, today)),
    doneOn: lastTick(programme),
  });
}

/** The forecast before anything is accepted or logged: the prior on the whole curriculum. */
export function forecastSetup(setup: ProgrammeSetup, today: Day): Forecast {
  const { curriculum, study, subscription } = setup;
  const whole = new Map<ActivityId, Minutes>();
  for (const [activity, estimate] of estimateActivities(curriculum, study.pace, {})) {
    whole.set(activity, estimate.minutes);
  }
  return forecastFinish({
    today,
    blocks: blocksLeft(curriculum, whole),
    studyDays: studyDays(setup, today, 0),
    terms: subscription,
    price: subscription.price.amount,
    pace: learnPace(study.background, []),
    attendance: learnAttendance([]),
    doneOn: null,
  });
}

/** What is left of each course-week and kind of work. */
function blocksLeft(
  curriculum: Curriculum,
  remaining: ReadonlyMap<ActivityId, Minutes>,
): readonly Minutes[] {
  const blocks = new Map<string, number>();
  for (const { activity, weekIndex } of listActivities(curriculum)) {
    const left = remaining.get(activity.id) ?? 0;
    if (left === 0) continue;
    const key = `${weekIndex} ${workKindOf(activity)}`;
    blocks.set(key, (blocks.get(key) ?? 0) + left);
  }
  return [...blocks.values()].map(minutes);
}

function studyDays(
  {
    availability,
    subscription,
  }: { availability: Availability; subscription: Programme['subscription'] },
  today: Day,
  spent: number,
): readonly StudyDay[] {
  const from = today > subscription.startDay ? today : subscription.startDay;
  const days: StudyDay[] = [];
  for (let n = 0; n < horizonDays; n += 1) {
    const day = addDays(from, n);
    const hours = hoursOn(availability, day);
    let capacity = halves.reduce((sum, half) => sum + hours[half].capacity, 0);
    if (day === today) capacity = Math.max(0, capacity - spent);
    if (capacity > 0) days.push({ day, capacity: minutes(capacity) });
  }
  return days;
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
