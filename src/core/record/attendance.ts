import { halfDayKey } from '../calendar/half.ts';
import type { Programme } from '../plan/document.ts';
import { begunBlocks } from '../plan/followed-blocks.ts';
import { type Day, sumMinutes } from '../units.ts';
import { isBlockDone } from './block-status.ts';
import { progressOf } from './remaining.ts';

/**
 * Studied over planned minutes of each past day, and of today once all of it is answered, over those
 * of its planned half-days that the learner has given an account of: by a log, by a miss, or by
 * ticking all of it, which counts as planned. A half-day without a word, or with only some of it ticked, is unknown and left out: it is
 * not missed. What was studied on such a day outside of the plan counts too; lost minutes do not.
 */
export function attendanceRatios(programme: Programme, today: Day): readonly number[] {
  const progress = progressOf(programme);
  const ticked = new Set(programme.ticks.map(halfDayKey));
  const missed = new Set(programme.misses.map(halfDayKey));
  const logged = studiedByHalfDay(programme);
  const days = new Map<Day, { planned: number; studied: number }>();
  let todayIsOpen = false;
  for (const block of begunBlocks(programme)) {
    if (block.day > today) break;
    const key = halfDayKey(block);
    const planned = sumMinutes(block.pieces.map((piece) => piece.minutes));
    const isTicked = ticked.has(key) && isBlockDone(programme, block, progress);
    if (!logged.has(key) && !missed.has(key) && !isTicked) {
      if (block.day === today) todayIsOpen = true;
      continue;
    }
    const studied = logged.get(key)?.minutes ?? (missed.has(key) ? 0 : planned);
    logged.delete(key);
    const sum = days.get(block.day) ?? { planned: 0, studied: 0 };
    days.set(block.day, { planned: sum.planned + planned, studied: sum.studied + studied });
  }
  for (const { day, minutes } of logged.values()) {
    const sum = days.get(day);
    if (sum) sum.studied += minutes;
  }
  if (todayIsOpen) days.delete(today);
  return [...days.values()].map(({ planned, studied }) => studied / planned);
}

function studiedByHalfDay({ sessions }: Programme) {
  const studied = new Map<string, { readonly day: Day; minutes: number }>();
  for (const session of sessions) {
    const key = halfDayKey(session);
    const known = studied.get(key);
    const minutes = session.minutes - session.lostMinutes;
    if (known) known.minutes += minutes;
    else studied.set(key, { day: session.day, minutes });
  }
  return studied;
}
