import { z } from 'zod';
import { parseClockTime } from '#core/calendar/clock-time.ts';
import { parseDay } from '#core/calendar/day.ts';
import { curriculumLimits } from '#core/curriculum/curriculum-limits.ts';
import type { Cents, ClockTime, Day, Instant, Minutes, Seconds } from '#core/units.ts';

// No schema is compiled with `new Function`: the same code then runs under any content policy.
z.config({ jitless: true });

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && parseDay(value) !== null;
}

function isInstant(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T[\d:.]{12}Z$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
}

function isClockTime(value: unknown): boolean {
  return typeof value === 'string' && parseClockTime(value) !== null;
}

function isFigure(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

/** The length of a lecture. */
export const secondsSchema = z.custom<Seconds>(
  (value) => isCount(value) && Number(value) <= curriculumLimits.seconds,
  'not whole seconds of a day',
);
export const instantSchema = z.custom<Instant>(isInstant, 'not an instant in UTC');

/** Ids are made by the program: short, and never empty. */
export const idSchema = z.string().min(1).max(200);

/** How the values that a learner may type are looked at. */
export interface UnitSchemas {
  readonly minutes: z.ZodType<Minutes>;
  readonly cents: z.ZodType<Cents>;
  readonly figure: z.ZodType<number>;
  readonly day: z.ZodType<Day>;
  readonly clockTime: z.ZodType<ClockTime>;
}

/** What the data file holds: every value is of its unit. What it may be is for `checkDocument`. */
export const keptUnits: UnitSchemas = {
  minutes: z.custom<Minutes>(isCount, 'not whole minutes'),
  cents: z.custom<Cents>(isCount, 'not a whole amount of money'),
  figure: z.custom<number>(isFigure, 'not a number'),
  day: z.custom<Day>(isDay, 'not a calendar day'),
  clockTime: z.custom<ClockTime>(isClockTime, 'not a time of day'),
};

const isNumber = (value: unknown): boolean => typeof value === 'number';
const isText = (value: unknown): boolean => typeof value === 'string';

/**
 * What a window claims: a number or a text, NaN and nonsense included. The reducer refuses what is
 * not of its unit, because it can name the field and the limits, and "malformed" cannot.
 */
export const claimedUnits: UnitSchemas = {
  minutes: z.custom<Minutes>(isNumber),
  cents: z.custom<Cents>(isNumber),
  figure: z.custom<number>(isNumber),
  day: z.custom<Day>(isText),
  clockTime: z.custom<ClockTime>(isText),
};
