import type { Precision } from '../curriculum.ts';

/** How long something is said to be; what a person wrote, so that it may be negative or absurd. */
export interface Length {
  readonly seconds: number;
  readonly precision: Precision;
}

const longest = 60;
const number = String.raw`\d+(?:[.,]\d+)?`;
const hours = String.raw`(?:h|hrs?|hours?|std|stunden?)\.?`;
const mins = String.raw`(?:m|mins?|minutes?|minuten|['’′])\.?`;
const secs = String.raw`(?:s|secs?|seconds?|sek|sekunden?|["”″])\.?`;

const clock = /^(-?)(?:(\d+):([0-5]\d)|(\d+)):([0-5]\d)$/;
const units = new RegExp(
  `^(-?)(?:(${number}) ?-?${hours})?,? ?(?:and |und )?(?:(${number}) ?-?${mins})?,? ?(?:and |und )?(?:(${number}) ?-?${secs})?$`,
  'i',
);
const bareMinutes = new RegExp(`^(-?)(\\d+) ?${hours} ?(\\d{1,2})$`, 'i');
const range = new RegExp(`^(${number}) ?(?:-|–|to|bis) ?(${number}) ?-?(${hours}|${mins})$`, 'i');
const before =
  /^(?:(?:about|around|approx(?:imately|\.)?|~|ca\.?|total(?: of)?|duration|length|time|est(?:imated|\.)?|etwa|ungefähr|rund|circa|(?:ins)?gesamt|dauer|länge)[ :]*)+/i;
const after =
  /(?: (?:bis zum abschluss|lesezeit|insgesamt|lang|to complete|to read|read|long|total|in total|of video|of content|video))+$/i;

/**
 * The length that all of `text` says (`12 min`, `1h 20m`, `1:05:30`, `7:45`, `about 2 hours`), of a
 * range the middle; null if it says none. Two figures with a colon are minutes and seconds.
 */
export function readLength(text: string): Length | null {
  if (text.length > longest || !/\d/.test(text)) return null;
  const said = text.replace(before, '').replace(after, '').trim();
  return readClock(said) ?? readUnits(said) ?? readRange(said);
}

/** The length that some minutes are. */
export function lengthOfMinutes(minutes: number): Length {
  return {
    seconds: Math.round(minutes * 60),
    precision: Number.isInteger(minutes) ? 'minute' : 'second',
  };
}

/** The number that a person wrote, with a point or a comma; NaN if it is none. */
export function readNumber(text: string): number {
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

/** `12 min`, or `7:45` and `1:05:30` where the seconds are known; `readLength` gives it back. */
export function printLength({ seconds, precision }: Length): string {
  if (precision === 'minute' && seconds % 60 === 0) return `${seconds / 60} min`;
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const rest = two(seconds % 60);
  if (minutes < 60) return `${minutes}:${rest}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${rest}`;
}

function readClock(text: string): Length | null {
  const match = clock.exec(text);
  if (!match) return null;
  const [, sign, hour = '0', minuteOfHour, minute, second] = match;
  const seconds = Number(hour) * 3600 + Number(minuteOfHour ?? minute) * 60 + Number(second);
  return { seconds: sign ? -seconds : seconds, precision: 'second' };
}

function readUnits(text: string): Length | null {
  const short = bareMinutes.exec(text);
  const match = units.exec(text);
  const [sign, ...parts] = short ? short.slice(1) : (match ?? ['', '']).slice(1);
  if (parts.every((part) => part === undefined || part === '')) return null;
  const [hour, minute, second] = parts.map((part) => readNumber(part ?? '0'));
  const seconds = Math.round((hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0));
  const isWhole = parts[2] === undefined && seconds % 60 === 0;
  return { seconds: sign ? -seconds : seconds, precision: isWhole ? 'minute' : 'second' };
}

function readRange(text: string): Length | null {
  const [, least, most, unit] = range.exec(text) ?? [];
  if (least === undefined || most === undefined || unit === undefined) return null;
  const minutes = ((readNumber(least) + readNumber(most)) / 2) * (/^(?:h|st)/i.test(unit) ? 60 : 1);
  return { seconds: Math.round(minutes) * 60, precision: 'minute' };
}
