import { addDays, daysBetween, daysFrom, weekdayOf } from '../calendar/day.ts';
import { type Weekday, weekdays } from '../calendar/weekday.ts';
import { type ActivityId, isOptional, listActivities } from '../curriculum/curriculum.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import type { Programme } from '../plan/document.ts';
import type { Availability, DayHours } from '../planner/availability.ts';
import { remainingMinutes } from '../record/remaining.ts';
import { type Day, type Minutes, sumMinutes } from '../units.ts';
import { fitDeadline } from './fit-goal.ts';
import { minuteStep } from './fit-size.ts';
import { longerDay } from './longer-day.ts';

/** Work that may be left out, with the minutes that are left of it by its estimate. */
export interface SkippableWork {
  readonly activities: readonly ActivityId[];
  readonly minutes: Minutes;
}

/** How far a programme can be changed to make it fit, by a way each. */
export interface FitRoom {
  /** Weekdays with hours. */
  readonly studyDays: readonly Weekday[];
  /** The most steps by which all of these can be longer. */
  readonly longer: number;
  /**
   * Days that the week leaves free and of which the learner said nothing, tomorrow to the last day,
   * that to take in first standing first.
   */
  readonly freeDays: readonly Day[];
  /** The targets of speed above that of the settings, up to 2x. */
  readonly targets: readonly number[];
  /** What is optional and taught; then with the extras, if there are any. */
  readonly skippable: readonly SkippableWork[];
  /** Weeks until the last day, one at least: what is asked once counts a part in each. */
  readonly weeks: number;
}

const mostMinutes = 180;
const mostDays = 10;
const speedStep = 0.25;
const mostTargets = 2;
const mostSpeed = 2;

/**
 * How far each way goes until `last`, by itself the deadline. Reserve is not among them: a forecast counts half-days that a plan keeps
 * free as time to study in, so that giving them back would promise nothing new.
 */
export function fitRoom(
  programme: Programme,
  today: Day,
  last: Day = fitDeadline(programme.subscription, today).day,
): FitRoom {
  const { availability, study, subscription } = programme;
  const from = today < subscription.startDay ? subscription.startDay : addDays(today, 1);
  const count = daysBetween(from, last) + 1;
  return {
    studyDays: studyDaysOf(availability),
    longer: mostLonger(availability),
    freeDays: freeDays(availability, from, count).slice(0, mostDays),
    targets: targetsAbove(study.speeds.target),
    skippable: skippableOf(programme),
    weeks: Math.max(1, count / 7),
  };
}

/** The hours of the longest day of the week; the first of those, if there are more; null if none. */
export function longestDay({ weekly }: Pick<Availability, 'weekly'>): DayHours | null {
  let longest: DayHours | null = null;
  for (const weekday of weekdays) {
    const hours = weekly[weekday];
    if (minutesOf(hours) > (longest ? minutesOf(longest) : 0)) longest = hours;
  }
  return longest;
}

/** True if something may be studied on a day. */
export function hasHours(hours: DayHours): boolean {
  return minutesOf(hours) > 0;
}

/** The minutes of a day's two halves. */
export function minutesOf({ morning, afternoon }: DayHours): Minutes {
  return sumMinutes([morning.capacity, afternoon.capacity]);
}

function studyDaysOf({ weekly }: Availability): readonly Weekday[] {
  return weekdays.filter((weekday) => hasHours(weekly[weekday]));
}

function mostLonger({ weekly }: Availability): number {
  const open = weekdays.map((weekday) => weekly[weekday]).filter(hasHours);
  if (open.length === 0) return 0;
  let steps = mostMinutes / minuteStep;
  while (steps > 0 && open.some((hours) => !longerDay(hours, steps * minuteStep))) steps -= 1;
  return steps;
}

/** Only days that the week leaves free: one that the learner took off by hand stays off. */
function freeDays({ weekly, exceptions }: Availability, from: Day, count: number): readonly Day[] {
  return daysFrom(from, count)
    .filter((day) => !hasHours(weekly[weekdayOf(day)]) && !Object.hasOwn(exceptions, day))
    .sort((a, b) => weekdayOf(a) - weekdayOf(b) || (a < b ? -1 : 1));
}

function targetsAbove(target: number): readonly number[] {
  const targets: number[] = [];
  let next = (Math.floor(target / speedStep + 1e-9) + 1) * speedStep;
  for (; next <= mostSpeed && targets.length < mostTargets; next += speedStep) targets.push(next);
  return targets;
}

function skippableOf(programme: Programme): readonly SkippableWork[] {
  const { curriculum, study, estimates } = programme;
  const left = remainingMinutes(programme, estimateActivities(curriculum, study, estimates));
  const workOf = (isIncluded: (isExtra: boolean) => boolean): SkippableWork => {
    const activities = listActivities(curriculum)
      .map(({ activity }) => activity)
      .filter((activity) => isOptional(activity) && isIncluded(activity.kind === 'extra'))
      .filter(({ id }) => (left.get(id) ?? 0) > 0)
      .map(({ id }) => id);
    return {
      activities,
      minutes: sumMinutes(activities.map((id) => left.get(id) ?? (0 as Minutes))),
    };
  };
  const taught = workOf((isExtra) => !isExtra);
  const all = workOf(() => true);
  const levels = all.activities.length > taught.activities.length ? [taught, all] : [taught];
  return levels.filter(({ activities }) => activities.length > 0);
}
