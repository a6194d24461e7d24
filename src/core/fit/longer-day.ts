import { clockMinutes } from '../calendar/clock-time.ts';
import { limits } from '../plan/limits.ts';
import type { DayHours } from '../planner/availability.ts';
import type { Minutes } from '../units.ts';
import { minuteStep } from './fit-size.ts';

const midnight = 24 * 60;

/**
 * The hours with `more` minutes in all, shared evenly among the halves that are open as far as they
 * have room: a morning until the afternoon, an afternoon until midnight; null if there is not enough.
 */
export function longerDay(hours: DayHours, more: number): DayHours | null {
  const { morning, afternoon } = hours;
  const isMorning = morning.capacity > 0;
  const isAfternoon = afternoon.capacity > 0;
  const morningEnd = isAfternoon ? clockMinutes(afternoon.start) : midnight;
  const morningRoom = isMorning ? roomOf(hours, 'morning', morningEnd) : 0;
  const afternoonRoom = isAfternoon ? roomOf(hours, 'afternoon', midnight) : 0;
  if (morningRoom + afternoonRoom < more) return null;
  const half = isAfternoon ? Math.floor(more / 2 / minuteStep) * minuteStep : more;
  const early = Math.max(Math.min(half, morningRoom), more - afternoonRoom);
  return {
    morning: { ...morning, capacity: (morning.capacity + early) as Minutes },
    afternoon: { ...afternoon, capacity: (afternoon.capacity + more - early) as Minutes },
  };
}

function roomOf(hours: DayHours, half: keyof DayHours, end: number): number {
  const { start, capacity } = hours[half];
  return Math.max(0, Math.min(limits.capacity.most, end - clockMinutes(start)) - capacity);
}
