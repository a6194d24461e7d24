import type { ActivityId } from '../curriculum/curriculum.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import type { Programme } from '../plan/document.ts';
import { firstOpenDay } from '../plan/first-open-day.ts';
import { followedBlocks } from '../plan/followed-blocks.ts';
import { blocksToCome, replan } from '../plan/replan.ts';
import { remainingMinutes } from '../record/remaining.ts';
import { type Day, type Minutes, minutes } from '../units.ts';

/** Where a learner stands, as far as a recovery needs to know. */
export interface RecoverySituation {
  readonly programme: Programme;
  readonly today: Day;
  /** The first day that is wholly ahead: a day of which something is said is left as it is. */
  readonly from: Day;
  /** Minutes left by activity. */
  readonly left: ReadonlyMap<ActivityId, Minutes>;
  /** Minutes of what is left that the followed plan holds no more. */
  readonly shortfall: Minutes;
  /** The last day of the followed plan; null if nothing is planned. */
  readonly finish: Day | null;
  /** The last day of a plan with nothing changed; null if not all that is left finds a half-day. */
  readonly pushed: Day | null;
}

/** The situation of a programme on a day. */
export function recoverySituation(programme: Programme, today: Day): RecoverySituation {
  const { curriculum, study, estimates } = programme;
  const left = remainingMinutes(programme, estimateActivities(curriculum, study, estimates));
  const followed = followedBlocks(programme);
  const fresh = replan(programme, today);
  return {
    programme,
    today,
    from: firstOpenDay(programme, today),
    left,
    shortfall: missingFrom(programme, today, left),
    finish: followed.at(-1)?.day ?? null,
    pushed: fresh.unplaced.length > 0 ? null : (fresh.blocks.at(-1)?.day ?? null),
  };
}

function missingFrom(
  programme: Programme,
  today: Day,
  left: ReadonlyMap<ActivityId, Minutes>,
): Minutes {
  const planned = new Map<ActivityId, number>();
  for (const { pieces } of blocksToCome(programme, followedBlocks(programme), today)) {
    for (const { activity, minutes: own } of pieces) {
      planned.set(activity, (planned.get(activity) ?? 0) + own);
    }
  }
  let missing = 0;
  for (const [activity, own] of left) missing += Math.max(0, own - (planned.get(activity) ?? 0));
  return minutes(missing);
}
