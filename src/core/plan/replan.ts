import { compareHalfDays, type HalfDay, halfDayKey, halves } from '../calendar/half.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import { listWork } from '../planner/list-work.ts';
import type { Block, MonthPlan } from '../planner/month-plan.ts';
import { openHalfDays } from '../planner/open-half-days.ts';
import { planMonth } from '../planner/plan-month.ts';
import { remainingMinutes } from '../record/remaining.ts';
import type { Day, Minutes } from '../units.ts';
import type { Programme } from './document.ts';
import { followedBlocks } from './followed-blocks.ts';

/** How many days ahead are looked at: work that does not fit into three years stays unplaced. */
export const horizonDays = 1096;

/**
 * A plan of all that is left, from `today` on. A half-day of today that has an answer (a tick or a
 * miss) keeps its block and takes no more; what was logged in one without an answer has used that
 * much of it.
 */
export function replan(programme: Programme, today: Day): MonthPlan {
  const { curriculum, study, availability, subscription } = programme;
  const remaining = remainingMinutes(
    programme,
    estimateActivities(curriculum, study.pace, programme.estimates),
  );
  const from = today > subscription.startDay ? today : subscription.startDay;
  const answered = answeredHalves(programme, today);
  const fresh = planMonth({
    work: listWork(curriculum, remaining),
    lectureLead: study.lectureLead,
    halfDays: openHalfDays(
      availability,
      { day: from, half: 'morning' },
      horizonDays,
      usedToday(programme, today, answered),
    ),
  });
  const kept = followedBlocks(programme).filter((block) => answered.has(halfDayKey(block)));
  return { ...fresh, blocks: [...kept, ...fresh.blocks].sort(compareHalfDays) };
}

/** The blocks of a plan that are still to come: those of today without an answer, and later ones. */
export function blocksToCome(programme: Programme, blocks: readonly Block[], today: Day): Block[] {
  const answered = answeredHalves(programme, today);
  return blocks.filter((block) => block.day >= today && !answered.has(halfDayKey(block)));
}

function answeredHalves(programme: Programme, today: Day): ReadonlySet<string> {
  const answers: readonly HalfDay[] = [...programme.ticks, ...programme.misses];
  return new Set(answers.filter(({ day }) => day === today).map(halfDayKey));
}

function usedToday(
  programme: Programme,
  today: Day,
  answered: ReadonlySet<string>,
): ReadonlyMap<string, Minutes> {
  const used = new Map<string, Minutes>();
  for (const session of programme.sessions) {
    if (session.day !== today) continue;
    const key = halfDayKey(session);
    used.set(key, ((used.get(key) ?? 0) + session.minutes) as Minutes);
  }
  for (const half of halves) {
    const key = halfDayKey({ day: today, half });
    if (answered.has(key)) used.set(key, Number.MAX_SAFE_INTEGER as Minutes);
  }
  return used;
}
