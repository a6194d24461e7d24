import { parseHours, parseWorkTime } from '../record/parse-duration.ts';
import { type Minutes, minutes } from '../units.ts';

/** What the header of a column says that a bare number in it is: `null` says nothing. */
export type LengthUnit = 'minutes' | 'hours' | null;

const wholeMinutes = /^(\d{1,9})(?:[.,]0{1,2})?$/;
/** Spreadsheets write a length with seconds. */
const withSeconds = /^(\d+:[0-5]\d):[0-5]\d$/;
/** A mark before three figures may as well part the thousands. */
const marksThousands = /^[1-9]\d*[.,]\d{3}$/;

/**
 * The whole minutes that a cell of a table says, in a column of `unit`: `1:30`, `1 h 30` and `90 min`
 * in any; a bare number in minutes, or in hours with a decimal point or comma, where the header says
 * which. Null where it says none, or may be read in two ways.
 */
export function readLength(cell: string, unit: LengthUnit): Minutes | null {
  const text = cell.trim().replace(withSeconds, '$1');
  if (marksThousands.test(text)) return null;
  const whole = unit === 'minutes' ? wholeMinutes.exec(text)?.[1] : undefined;
  if (whole !== undefined) return minutes(Number(whole));
  const read = unit === 'hours' ? parseHours(text) : parseWorkTime(text);
  return read.ok ? read.value : null;
}
