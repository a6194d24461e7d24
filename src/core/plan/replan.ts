import { compareHalfDays, halfDayKey, halves } from '../calendar/half.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import { listWork } from '../planner/list-work.ts';
import type { Block, MonthPlan } from '../planner/month-plan.ts';
import { openHalfDays } from '../planner/open-half-days.ts';
import { planMonth } from '../planner/plan-month.ts';
import { isBlockDone } from '../record/block-status.ts';
import { progressOf, remainingMinutes } from '../record/remaining.ts';
import type { Day, Minutes } from '../units.ts';
import type { Programme } from './document.ts';
import { followedBlocks } from './followed-blocks.ts';
import { horizonDays } from './horizon.ts';

/** What a new plan consists of. */
export interface Replan {
  /** Blocks of today that have an answer, done or missed, and stay as they are. */
  readonly kept: readonly Block[];
  /** A plan of all that is left. */
  readonly fresh: MonthPlan;
}

/**
 * A plan of all that is left, from `today` on. A half-day of today whose block is done or missed
 * takes no more; what was ticked or logged in another has used that much of it.
 */
export function replanLeft(programme: Programme, today: Day): Replan {
  const { curriculum, study, availability, subscription } = programme;
  const estimates = estimateActivities(curriculum, study.pace, programme.estimates);
  const from = today > subscription.startDay ? today : subscription.startDay;
  const kept = answeredBlocks(programme, today);
  const fresh = planMonth({
    work: listWork(curriculum, remainingMinutes(programme, estimates), estimates),
    lectureLead: study.lectureLead,
    halfDays: openHalfDays(
      availability,
      { day: from, half: 'morning' },
      horizonDays,
      usedToday(programme, today, kept),
    ),
  });
  return { kept, fresh };
}

/** All of `replanLeft` as one plan, in order of time. */
export function replan(programme: Programme, today: Day): MonthPlan {
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
      (gone ? Number.MAX_SAFE_INTEGER : Math.max(logged, ticked)) as Minutes,
    );
  }
  return used;
}
