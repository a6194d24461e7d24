import type { Day } from '#core/units.ts';

/** The day that this machine's calendar shows at `date`. */
export function localDay(date: Date): Day {
  const two = (value: number) => String(value).padStart(2, '0');
  const year = String(date.getFullYear()).padStart(4, '0');
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as Day;
}

/** The milliseconds from `date` to the next local midnight, at least one. */
export function untilNextDay(date: Date): number {
  const next = new Date(date);
  next.setHours(24, 0, 0, 0);
  return Math.max(1, next.getTime() - date.getTime());
}
