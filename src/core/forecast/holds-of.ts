import { daysBetween } from '../calendar/day.ts';
import type { ActivityId } from '../curriculum/curriculum.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import type { Programme } from '../plan/document.ts';
import { heldByPins } from '../planner/held-by-pins.ts';
import { listWork } from '../planner/list-work.ts';
import { remainingMinutes } from '../record/remaining.ts';
import type { Day } from '../units.ts';
import { blocksLeft } from './blocks-left.ts';
import type { OpenBlock } from './cost-futures.ts';

/** Work that cannot be done before a day, because the learner put it, or what comes first, there. */
export interface Hold {
  /** Counted from the first day of a forecast. */
  readonly day: number;
  /** What of the blocks is held; each is as large, and has the same accident, as the whole. */
  readonly blocks: readonly OpenBlock[];
}

/**
 * What the pins of a programme hold back of `blocks`, by day, those of today aside; `leftOf` is what
 * is left of an activity, as in the blocks. A later hold never holds more.
 */
export function holdsOf(
  programme: Programme,
  firstDay: Day,
  blocks: readonly OpenBlock[],
  leftOf: (activity: ActivityId) => number,
): readonly Hold[] {
  if (!programme.pins.some(({ day }) => day > firstDay)) return [];
  const { curriculum, study, pins } = programme;
  const estimates = estimateActivities(curriculum, study, programme.estimates);
  const left = remainingMinutes(programme, estimates);
  const request = {
    work: listWork(curriculum, left, estimates),
    lectureLead: study.lectureLead,
    pins: pins.filter(({ day, activity }) => day >= firstDay && (left.get(activity) ?? 0) > 0),
    from: { day: firstDay, half: 'morning' },
  } as const;
  const whole = new Map(blocks.map((block) => [block.place, Math.max(block.left, block.whole)]));
  return heldByPins(request).flatMap(({ day, activities }): Hold[] => {
    if (day <= firstDay) return [];
    const heldOf = (activity: ActivityId) => (activities.has(activity) ? leftOf(activity) : 0);
    const held = blocksLeft(curriculum, heldOf, heldOf).flatMap((block) => {
      const size = whole.get(block.place);
      return size === undefined ? [] : [{ ...block, whole: size }];
    });
    return held.length === 0 ? [] : [{ day: daysBetween(firstDay, day), blocks: held }];
  });
}
