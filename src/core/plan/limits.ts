import { parseDay } from '../calendar/day.ts';
import type { Day } from '../units.ts';
import type { Refusal, RefusedField } from './refusal.ts';

/** The least and the most that a figure may be, both allowed. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What the learner may type, in the unit of each field. */
export const limits = {
  minutes: { least: 1, most: 1440 },
  lostMinutes: { least: 0, most: 1440 },
  speed: { least: 0.5, most: 4 },
  videoMinutes: { least: 0, most: 5760 },
  estimate: { least: 1, most: 6000 },
  capacity: { least: 0, most: 720 },
  price: { least: 0, most: 100_000_000 },
  safeDays: { least: 0, most: 14 },
  lectureLead: { least: 0, most: 4 },
  pauseRatio: { least: 0, most: 3 },
  overrun: { least: 0, most: 60 },
  rampStep: { least: 0.05, most: 1 },
  rampLectures: { least: 1, most: 1000 },
  projectDays: { least: 0, most: 60 },
  /** Percent. */
  textSize: { least: 80, most: 200 },
  /** Of what a plan says of itself: days, pieces, minutes. */
  days: { least: 0, most: 1096 },
  count: { least: 0, most: 20_000 },
  added: { least: 0, most: 1_000_000 },
  probability: { least: 0, most: 1 },
  /** A logarithm: a twentieth of the estimate to twenty times it. */
  prior: { least: -3, most: 3 },
  priorDeviation: { least: 0.01, most: 1 },
} as const satisfies Partial<Record<RefusedField, Range>>;

export const mostComment = 2000;
/** Half-days of reserve: a hundred days of them. */
export const mostReserve = 200;
export const mostPins = 2000;
export const mostMinutesADay = 1440;
export const firstDay = '2000-01-01' as Day;
export const lastDay = '2199-12-31' as Day;

/** The refusal of a figure that is not a number within the limits of its field; null if it is. */
export function refuseFigure(field: keyof typeof limits, value: number): Refusal | null {
  const { least, most } = limits[field];
  return value >= least && value <= most ? null : { kind: 'out-of-range', field, least, most };
}

/** As `refuseFigure`, for figures that are counted in whole units. */
export function refuseCount(field: keyof typeof limits, value: number): Refusal | null {
  const { least, most } = limits[field];
  return Number.isInteger(value)
    ? refuseFigure(field, value)
    : { kind: 'out-of-range', field, least, most };
}

/** The refusal of a text that is no calendar day of the years 2000 to 2199; null if it is one. */
export function refuseDay(day: string): Refusal | null {
  if (parseDay(day) === null) return { kind: 'not-a-day', field: 'day' };
  return day < firstDay || day > lastDay ? { kind: 'day-out-of-range', field: 'day' } : null;
}

/** As `refuseDay`, and no day after `today`: what has not happened cannot be logged. */
export function refusePastDay(day: string, today: Day): Refusal | null {
  return (
    refuseDay(today) ??
    refuseDay(day) ??
    (day > today ? { kind: 'in-the-future', field: 'day' } : null)
  );
}

/** The first refusal of some checks; null if all passed. */
export function firstRefusal(...checks: readonly (Refusal | null)[]): Refusal | null {
  return checks.find((check) => check !== null) ?? null;
}
