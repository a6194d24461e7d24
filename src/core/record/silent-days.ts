import { addDays } from '../calendar/day.ts';
import { halfDayKey, halves } from '../calendar/half.ts';
import type { Programme } from '../plan/document.ts';
import { followedBlocks } from '../plan/followed-blocks.ts';
import { hoursOn } from '../planner/hours-on.ts';
import type { Day } from '../units.ts';
import { sessionIndexOf } from './record-index.ts';

/**
 * How many days before `today` were to be studied and have no word at all, no tick, no log and no
 * miss: days with a plan, and after the last of these, where no plan reaches, all days with hours.
 * More words never make it more.
 */
export function silentDays(programme: Programme, today: Day): number {
  const logged = sessionIndexOf(programme.sessions).byHalfDay;
  const said = new Set([...programme.ticks, ...programme.misses].map(({ day }) => day));
  const isSpoken = (day: Day) =>
    said.has(day) || halves.some((half) => logged.has(halfDayKey({ day, half })));
  // What is planned from today on says nothing of the days before it.
  const past = followedBlocks(programme).filter(({ day }) => day < today);
  const planned = new Set(past.map(({ day }) => day));
  const last = past.at(-1)?.day;
  if (last === undefined) return 0;
  let silent = 0;
  for (const day of planned) if (!isSpoken(day)) silent += 1;
  for (let day = addDays(last, 1); day < today; day = addDays(day, 1)) {
    const { morning, afternoon } = hoursOn(programme.availability, day);
    if (morning.capacity + afternoon.capacity > 0 && !isSpoken(day)) silent += 1;
  }
  return silent;
}
