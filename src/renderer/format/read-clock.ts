import type { ClockTime } from '#core/units.ts';

const hoursOfDay = Array.from({ length: 24 }, (_, hour) => hour);
/** What is understood in every language, besides its own words. */
const everywhere: Readonly<Record<string, 'am' | 'pm'>> = { a: 'am', am: 'am', p: 'pm', pm: 'pm' };

/**
 * The time of day that `text` means, or null: as `write` writes it in a locale with these `digits`,
 * or as it is typed everywhere, `9`, `930`, `9.30`, `9:30 pm`.
 */
export function readClock(
  text: string,
  write: (time: ClockTime) => string,
  digits: readonly string[],
): ClockTime | null {
  const { figures, words } = takeApart(text, digits);
  const [hour, minute] = split(figures);
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59) return null;
  const means = (each: number): boolean => {
    if (words === '') return each === hour;
    if (each !== hour && !(hour >= 1 && hour <= 12 && each % 12 === hour % 12)) return false;
    const period = everywhere[words];
    if (period) return hour <= 12 && period === (each < 12 ? 'am' : 'pm');
    return takeApart(write(timeOf(each, 0)), digits).words === words;
  };
  // Where the words tell no morning from evening, the figure is the hour itself.
  const found = [hour, ...hoursOfDay].find(means);
  return found === undefined ? null : timeOf(found, minute);
}

/** The digits of a locale, from its zero to its nine. */
export function digitsOf(locale: string): readonly string[] {
  const number = new Intl.NumberFormat(locale, { useGrouping: false });
  return Array.from({ length: 10 }, (_, digit) => number.format(digit));
}

function takeApart(text: string, digits: readonly string[]) {
  const latin = [...text].map((letter) => {
    const digit = digits.indexOf(letter);
    return digit < 0 ? letter : String(digit);
  });
  const plain = latin.join('').toLowerCase();
  return {
    figures: plain.match(/\d+/g) ?? [],
    // Without what separates, and the invisible marks of the direction of writing.
    words: plain.replace(/[\d\s:.,\u200e\u200f\u061c]/g, ''),
  };
}

function split(figures: readonly string[]): readonly number[] {
  const [first = '', second, ...more] = figures;
  if (more.length > 0) return [];
  if (second !== undefined)
    return second.length === 2 && first.length <= 2 ? [+first, +second] : [];
  if (first.length > 2) return first.length > 4 ? [] : [+first.slice(0, -2), +first.slice(-2)];
  return first === '' ? [] : [+first, 0];
}

function timeOf(hour: number, minute: number): ClockTime {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(hour)}:${two(minute)}` as ClockTime;
}
