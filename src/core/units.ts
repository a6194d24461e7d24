declare const unit: unique symbol;

/** A plain value that the type checker keeps apart from others of the same shape, at no cost. */
type Branded<Value, Unit extends string> = Value & { readonly [unit]: Unit };

/** A whole number of minutes of a learner's time, zero or more. */
export type Minutes = Branded<number, 'minutes'>;
/** A whole number of seconds of video at 1x. */
export type Seconds = Branded<number, 'seconds'>;
/** A whole number of a currency's smallest unit; US cents unless the currency says otherwise. */
export type Cents = Branded<number, 'cents'>;
/** A calendar day, `2026-12-01`. A string, because a day has no time zone and an instant has. */
export type Day = Branded<string, 'day'>;
/** A moment in UTC, as `Date.prototype.toISOString` writes it. */
export type Instant = Branded<string, 'instant'>;
/** A wall-clock time of day, `09:00`. */
export type ClockTime = Branded<string, 'clock time'>;

/** Takes a whole number, zero or more, as minutes; anything else is a bug of the caller. */
export function minutes(value: number): Minutes {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not minutes: ${value}`);
  return value as Minutes;
}

/** The sum of some minutes; 0 of none. */
export function sumMinutes(values: Iterable<Minutes>): Minutes {
  let sum = 0;
  for (const value of values) sum += value;
  return sum as Minutes;
}
