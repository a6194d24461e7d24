import type { Day } from '../units.ts';

// Plain arithmetic, since a plan of some years asks for thousands of days and date-fns takes a
// millisecond for a few hundred. A year is taken to begin in March, so that the leap day is its last
// and the months have a simple rule; 400 years are always 146,097 days.
const daysOf400Years = 146_097;
const daysFromMarch0000To1970 = 719_468;

/**
 * The days from 1970-01-01 to `day`, negative before it (Howard Hinnant, "chrono-Compatible
 * Low-Level Date Algorithms", days_from_civil).
 */
export function dayNumber(day: Day): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8)) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const number = year * 365 + leapDays + dayOfYear - daysFromMarch0000To1970;
  if (!Number.isInteger(number)) throw new RangeError(`not a day: ${day}`);
  return number;
}

/** The day `number` days after 1970-01-01, the other way round (civil_from_days). */
export function dayAt(number: number): Day {
  if (!Number.isInteger(number)) throw new RangeError(`not a number of days: ${number}`);
  const days = number + daysFromMarch0000To1970;
  const era = Math.floor(days / daysOf400Years);
  const dayOfEra = days - era * daysOf400Years;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  // Other years are not written with four digits, and would no longer sort as text.
  if (!(year >= 1000 && year <= 9999)) throw new RangeError(`no day of four digits: ${number}`);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return `${year}-${twoDigits(month)}-${twoDigits(date)}` as Day;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
