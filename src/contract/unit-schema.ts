import { z } from 'zod';
import type { Cents, ClockTime, Day, Instant, Minutes, Seconds } from '#core/units.ts';

// No schema is compiled with `new Function`: the same code then runs under any content policy.
z.config({ jitless: true });

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isDay(value: unknown): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value)) ?? [];
  if (typeof value !== 'string' || year === undefined) return false;
  const monthNumber = Number(month);
  // `Date.UTC` takes years below 100 for the 1900s; leap years repeat every 400.
  const length = new Date(Date.UTC(2000 + (Number(year) % 400), monthNumber, 0)).getUTCDate();
  return monthNumber >= 1 && monthNumber <= 12 && Number(day) >= 1 && Number(day) <= length;
}

function isInstant(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T[\d:.]{12}Z$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
}

function isClockTime(value: unknown): boolean {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

function isFigure(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

export const secondsSchema = z.custom<Seconds>(isCount, 'not whole seconds');
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
  readonly currency: z.ZodType<string>;
}

/** What the data file holds: every value is of its unit. */
export const keptUnits: UnitSchemas = {
  minutes: z.custom<Minutes>(isCount, 'not whole minutes'),
  cents: z.custom<Cents>(isCount, 'not a whole amount of money'),
  figure: z.custom<number>(isFigure, 'not a number'),
  day: z.custom<Day>(isDay, 'not a calendar day'),
  clockTime: z.custom<ClockTime>(isClockTime, 'not a time of day'),
  currency: z.string().regex(/^[A-Z]{3}$/),
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
  currency: z.custom<string>(isText),
};
