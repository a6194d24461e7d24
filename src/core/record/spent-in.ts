import { compareHalfDays, type HalfDay, halfDayKey } from '../calendar/half.ts';
import type { Programme } from '../plan/document.ts';
import { followedBlocks } from '../plan/followed-blocks.ts';
import { hoursOn } from '../planner/hours-on.ts';
import { type Minutes, minutes, sumMinutes } from '../units.ts';
import { isBlockDone } from './block-status.ts';
import { sessionIndexOf, tickIndexOf } from './record-index.ts';
import { progressOf } from './remaining.ts';

/**
 * The minutes of a half-day's capacity that are gone: all of them once it was missed or its block is
 * done, else what was logged or ticked in it, whichever is more, which may be more than there were. A
 * tick of some other work takes no more of it than that work.
 */
export function spentIn(programme: Programme, at: HalfDay): Minutes {
  const isHere = (other: HalfDay) => compareHalfDays(other, at) === 0;
  const block = followedBlocks(programme).find(isHere);
  const isOver =
    programme.misses.some(isHere) ||
    (block !== undefined && isBlockDone(programme, block, progressOf(programme)));
  if (isOver) return hoursOn(programme.availability, at.day)[at.half].capacity;
  const key = halfDayKey(at);
  const logged = sessionIndexOf(programme.sessions).byHalfDay.get(key) ?? [];
  const ticked = tickIndexOf(programme.ticks).byHalfDay.get(key) ?? [];
  return minutes(
    Math.max(
      sumMinutes(logged.map((session) => session.minutes)),
      sumMinutes(ticked.flatMap(({ parts }) => parts.map((part) => part.minutes))),
    ),
  );
}
