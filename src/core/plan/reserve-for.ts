import { nextRenewal, safeFinishDay } from '../calendar/billing.ts';
import type { HalfDay } from '../calendar/half.ts';
import type { Day } from '../units.ts';
import type { Programme } from './document.ts';
import { firstOpenDay } from './first-open-day.ts';
import { replan } from './replan.ts';
import { spreadReserve } from './spread-reserve.ts';

/**
 * The programme's reserve with `count` half-days of it ahead, or as many as there are: evenly spread
 * over the days that are wholly ahead, up to the safe day, or to the end of a plan without reserve
 * if that is earlier or the safe day is over. What lies before them stays; nothing pinned is taken.
 */
export function reserveFor(programme: Programme, today: Day, count: number): readonly HalfDay[] {
  const { subscription, availability, pins } = programme;
  const from = firstOpenDay(programme, today);
  const past = programme.reserve.filter(({ day }) => day < from);
  if (count <= 0) return past;
  const safe = safeFinishDay(subscription, nextRenewal(subscription, today));
  const { finish } = replan({ ...programme, reserve: past }, today);
  const before = finish !== null && (finish < safe || safe < from) ? finish : safe;
  return [...past, ...spreadReserve({ availability, from, before, count, taken: pins })];
}
