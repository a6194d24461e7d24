import { halfDayKey } from '#core/calendar/half.ts';
import type { Programme } from '#core/plan/document.ts';
import type { BlockState } from '#core/record/block-status.ts';
import { sessionIndexOf } from '#core/record/record-index.ts';
import type { Day } from '#core/units.ts';

/**
 * The past blocks to ask about, oldest first: not done, and no word in their half-day. A block of
 * which a part was finished by later work is among them, because the rest of it is still unknown.
 */
export function openQuestions(
  states: readonly BlockState[],
  { ticks, sessions, misses }: Programme,
  today: Day,
): readonly BlockState[] {
  const logged = sessionIndexOf(sessions).byHalfDay;
  const said = new Set([...ticks, ...misses].map(halfDayKey));
  return states.filter(({ block, status }) => {
    const key = halfDayKey(block);
    return block.day < today && status !== 'done' && !said.has(key) && !logged.has(key);
  });
}
