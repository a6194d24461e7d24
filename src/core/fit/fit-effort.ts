import type { FitMove } from './fit-move.ts';
import type { FitRoom } from './fit-room.ts';

/** A free day is dearer than the same minutes on days that are for study anyway. */
const freeDayPrice = 1.25;
/** What is left out asks no time, but is not learned. */
const skipPrice = 0.5;
/** Minutes a week for a quarter of the recorded speed: it asks no time, but attention. */
const quarterPrice = 30;

/**
 * How much some moves ask, in minutes of extra study a week; what is asked once is spread over the
 * weeks that are left. The three prices are a judgement, and stand above.
 */
export function fitEffort(moves: readonly FitMove[], { weeks }: Pick<FitRoom, 'weeks'>): number {
  let effort = 0;
  for (const move of moves) {
    if (move.kind === 'longer') effort += move.minutes * move.weekdays.length;
    else if (move.kind === 'days')
      effort += (move.days.length * move.minutes * freeDayPrice) / weeks;
    else if (move.kind === 'faster') effort += ((move.to - move.from) / 0.25) * quarterPrice;
    else effort += (move.minutes * skipPrice) / weeks;
  }
  return effort;
}
