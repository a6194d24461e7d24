import { halves } from '../calendar/half.ts';
import { type ActivityId, listActivities } from '../curriculum/curriculum.ts';
import type { Forecast } from '../forecast/forecast.ts';
import type { Programme, StudySettings } from '../plan/document.ts';
import { type Extras, extrasOf, putExtras } from '../plan/extras.ts';
import type { Availability, DayHours } from '../planner/availability.ts';
import { weeklyHours } from '../planner/weekly-hours.ts';
import type { Day, Minutes } from '../units.ts';
import { fitEffort } from './fit-effort.ts';
import type { FitMove } from './fit-move.ts';
import { type FitRoom, longestDay, minutesOf } from './fit-room.ts';
import { type FitSize, minuteStep } from './fit-size.ts';
import { longerDay } from './longer-day.ts';

/** What `revise` takes; a setup has fields of the same names. */
export interface FitChanges {
  readonly availability?: Availability;
  readonly study?: StudySettings;
  readonly skipped?: readonly ActivityId[];
  readonly extras?: Extras;
}

/** A change that may make a programme fit. */
export interface FitChange {
  readonly size: FitSize;
  readonly moves: readonly FitMove[];
  readonly changes: FitChanges;
  /** How much it asks, in minutes a week: see `fitEffort`. */
  readonly effort: number;
}

/** A change, and the forecast of the programme with it. */
export interface Fit extends FitChange {
  readonly forecast: Forecast;
}

/** The change of that size, which lies within the room that the programme has. */
export function fitChange(programme: Programme, room: FitRoom, size: FitSize): FitChange {
  const parts = [
    changeHours(programme, room, size),
    changeSpeed(programme, room, size),
    changeWork(programme, room, size),
  ];
  const moves = parts.flatMap((part) => part.moves);
  const changes = Object.assign({}, ...parts.map((part) => part.changes)) as FitChanges;
  return { size, moves, changes, effort: fitEffort(moves, room) };
}

/** The programme with the changes and the plans that it had: all that its forecast depends on. */
export function withChanges(programme: Programme, changes: FitChanges): Programme {
  const { extras, ...basis } = changes;
  const next = { ...programme, ...basis };
  return extras ? { ...next, ...putExtras(next, extras) } : next;
}

interface Part {
  readonly moves: readonly FitMove[];
  readonly changes: FitChanges;
}

const nothing: Part = { moves: [], changes: {} };

function changeHours({ availability }: Programme, room: FitRoom, size: FitSize): Part {
  if (size.longer === 0 && size.days === 0) return nothing;
  const moves: FitMove[] = [];
  let { weekly } = availability;
  const exceptions: Record<Day, DayHours> = { ...availability.exceptions };
  const usual = longestDay({ weekly });
  if (size.longer > 0) {
    const more = (size.longer * minuteStep) as Minutes;
    const longer = (hours: DayHours) => longerDay(hours, more) ?? hours;
    const before = weekly;
    weekly = weeklyHours((weekday) =>
      room.studyDays.includes(weekday) ? longer(before[weekday]) : before[weekday],
    );
    // A day that was taken in to be like the others stays like them.
    for (const [day, hours] of Object.entries(availability.exceptions)) {
      if (usual && isSameHours(hours, usual)) exceptions[day as Day] = longer(hours);
    }
    moves.push({ kind: 'longer', minutes: more, weekdays: room.studyDays });
  }
  const hours = longestDay({ weekly });
  if (size.days > 0 && hours) {
    const days = room.freeDays.slice(0, size.days).toSorted();
    for (const day of days) exceptions[day] = hours;
    moves.push({ kind: 'days', days, minutes: minutesOf(hours) });
  }
  return { moves, changes: { availability: { weekly, exceptions } } };
}

function isSameHours(a: DayHours, b: DayHours): boolean {
  return halves.every(
    (half) => a[half].start === b[half].start && a[half].capacity === b[half].capacity,
  );
}

function changeSpeed({ study }: Programme, { targets }: FitRoom, { faster }: FitSize): Part {
  const target = targets[faster - 1];
  if (target === undefined) return nothing;
  return {
    moves: [{ kind: 'faster', from: study.speeds.target, to: target }],
    changes: { study: { ...study, speeds: { ...study.speeds, target } } },
  };
}

function changeWork(programme: Programme, { skippable }: FitRoom, { skip }: FitSize): Part {
  const work = skippable[skip - 1];
  if (!work) return nothing;
  const extras = new Set(
    listActivities(programme.curriculum).flatMap(({ activity }) =>
      activity.kind === 'extra' ? [activity.id] : [],
    ),
  );
  const taught = work.activities.filter((id) => !extras.has(id));
  const withExtras = taught.length < work.activities.length;
  const off: Extras = { ...extrasOf(programme), frameworkDay: false, courseEnd: false };
  return {
    moves: [{ kind: 'skip', count: work.activities.length, minutes: work.minutes, withExtras }],
    changes: {
      skipped: [...new Set([...programme.skipped, ...taught])],
      ...(withExtras && { extras: off }),
    },
  };
}
