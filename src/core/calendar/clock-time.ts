import type { ClockTime, Minutes } from '../units.ts';

const pattern = /^([01]\d|2[0-3]):[0-5]\d$/;
const minutesOfDay = 24 * 60;

/** The time of day that `text` writes as `HH:MM`, from `00:00` to `23:59`; null if it is none. */
export function parseClockTime(text: string): ClockTime | null {
  return pattern.test(text) ? (text as ClockTime) : null;
}

/** The minutes from midnight to `time`. */
export function clockMinutes(time: ClockTime): Minutes {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) as Minutes;
}

/** The time of day `minutes` after `start`; `24:00` if that is at midnight or past it. */
export function addMinutesToClock(start: ClockTime, minutes: Minutes): ClockTime {
  const sum = Math.min(clockMinutes(start) + minutes, minutesOfDay);
  const hours = Math.floor(sum / 60);
  return `${String(hours).padStart(2, '0')}:${String(sum % 60).padStart(2, '0')}` as ClockTime;
}
