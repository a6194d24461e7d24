import { halfDayKey, halves } from '../calendar/half.ts';
import type { Programme, Session } from '../plan/document.ts';
import { begunBlocks } from '../plan/followed-blocks.ts';
import { remember } from '../remember.ts';
import { type Day, sumMinutes } from '../units.ts';
import { isBlockDone } from './block-status.ts';
import { sessionIndexOf } from './record-index.ts';
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
  const logged = sessionIndexOf(programme.sessions).byHalfDay;
  const counted = new Set<string>();
  const days = new Map<Day, { planned: number; studied: number }>();
  let todayIsOpen = false;
  for (const block of begunBlocks(programme)) {
    if (block.day > today) break;
    const key = halfDayKey(block);
    const planned = sumMinutes(block.pieces.map((piece) => piece.minutes));
    const isTicked = ticked.has(key) && isBlockDone(programme, block, progress);
    const sessions = logged.get(key);
    if (!sessions && !missed.has(key) && !isTicked) {
      if (block.day === today) todayIsOpen = true;
      continue;
    }
    const ofAnswer = missed.has(key) ? 0 : planned;
    const studied = sessions ? studiedIn(sessions) : ofAnswer;
    counted.add(key);
    const sum = days.get(block.day) ?? { planned: 0, studied: 0 };
    days.set(block.day, { planned: sum.planned + planned, studied: sum.studied + studied });
  }
  for (const [day, sum] of days) {
    for (const half of halves) {
      const key = halfDayKey({ day, half });
      const sessions = counted.has(key) ? undefined : logged.get(key);
      if (sessions) sum.studied += studiedIn(sessions);
    }
  }
  if (todayIsOpen) days.delete(today);
  return [...days.values()].map(({ planned, studied }) => studied / planned);
}

/** The studied minutes of a half-day with logs. */
const studiedIn = remember((sessions: readonly Session[]): number =>
  sessions.reduce((sum, { minutes, lostMinutes }) => sum + minutes - lostMinutes, 0),
);
