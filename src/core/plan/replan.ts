import { compareHalfDays, halfDayKey, halves } from '../calendar/half.ts';
import type { Block } from '../planner/month-plan.ts';
import type { PlannedMonth } from '../planner/plan-month.ts';
import { isBlockDone } from '../record/block-status.ts';
import { progressOf } from '../record/remaining.ts';
import type { Day, Minutes } from '../units.ts';
import type { Programme } from './document.ts';
import { followedBlocks } from './followed-blocks.ts';
import { allUsed, planWork } from './plan-work.ts';

/** What a new plan consists of. */
export interface Replan {
  /** Blocks of today that have an answer, done or missed, and stay as they are. */
  readonly kept: readonly Block[];
  /** A plan of all that is left. */
  readonly fresh: PlannedMonth;
}

/**
 * A plan of all that is left, from `today` on. A half-day of today whose block is done or missed
 * takes no more; what was ticked or logged in another has used that much of it.
 */
export function replanLeft(programme: Programme, today: Day): Replan {
  const { startDay } = programme.subscription;
  const kept = answeredBlocks(programme, today);
  const from = today > startDay ? today : startDay;
  return { kept, fresh: planWork(programme, from, usedToday(programme, today, kept)) };
}

/** All of `replanLeft` as one plan, in order of time. */
export function replan(programme: Programme, today: Day): PlannedMonth {
  const { kept, fresh } = replanLeft(programme, today);
  return { ...fresh, blocks: [...kept, ...fresh.blocks].sort(compareHalfDays) };
}

/** The blocks of a plan that are still to come: those of today without an answer, and later ones. */
export function blocksToCome(programme: Programme, blocks: readonly Block[], today: Day): Block[] {
  const answered = new Set(answeredBlocks(programme, today).map(halfDayKey));
  return blocks.filter((block) => block.day >= today && !answered.has(halfDayKey(block)));
}

function answeredBlocks(programme: Programme, today: Day): readonly Block[] {
  const missed = new Set(programme.misses.map(halfDayKey));
  const progress = progressOf(programme);
  return followedBlocks(programme).filter(
    (block) =>
      block.day === today &&
      (missed.has(halfDayKey(block)) || isBlockDone(programme, block, progress)),
  );
}

/** Minutes of the half-days of `today` that are gone: all of an answered one. */
function usedToday(
  programme: Programme,
  today: Day,
  answered: readonly Block[],
): ReadonlyMap<string, Minutes> {
  const used = new Map<string, Minutes>();
  for (const half of halves) {
    const isHere = (at: { readonly day: Day; readonly half: string }) =>
      at.day === today && at.half === half;
    let logged = 0;
    for (const session of programme.sessions.filter(isHere)) logged += session.minutes;
    let ticked = 0;
    for (const { parts } of programme.ticks.filter(isHere)) {
      for (const part of parts) ticked += part.minutes;
    }
    const gone = answered.some(isHere) || programme.misses.some(isHere);
    used.set(
      halfDayKey({ day: today, half }),
      gone ? allUsed : (Math.max(logged, ticked) as Minutes),
    );
  }
  return used;
}
