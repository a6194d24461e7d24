import { compareHalfDays, type HalfDay } from '../calendar/half.ts';
import {
  type ActivityId,
  listActivities,
  type WorkKind,
  workKindOf,
} from '../curriculum/curriculum.ts';
import { hoursOn } from '../planner/hours-on.ts';
import type { Block } from '../planner/month-plan.ts';
import type { Pin } from '../planner/pin.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Day, Minutes } from '../units.ts';
import type { Programme } from './document.ts';
import { followedBlocks } from './followed-blocks.ts';
import type { Refusal } from './refusal.ts';

/**
 * Pins that put what each of two half-days mostly holds into the other, as far as that has hours for
 * it; what else they hold is left to flow. Two that hold the same kind of work cannot be swapped:
 * each kind is done in its order.
 */
export function swapPins(
  programme: Programme,
  { a, b, today }: { readonly a: HalfDay; readonly b: HalfDay; readonly today: Day },
): Result<readonly Pin[], Refusal> {
  const blocks = followedBlocks(programme).filter(({ day }) => day >= today);
  const blockAt = (at: HalfDay) => blocks.find((block) => compareHalfDays(block, at) === 0);
  const [first, second] = [blockAt(a), blockAt(b)];
  if (compareHalfDays(a, b) === 0 || (!first && !second)) return fail({ kind: 'nothing-to-move' });
  const kinds = kindsOf(programme);
  const [one, other] = [first && mainKind(first, kinds), second && mainKind(second, kinds)];
  if (one !== undefined && one === other) return fail({ kind: 'fixed-order', work: one });
  const pinsTo = (to: HalfDay, block: Block | undefined, kind: WorkKind | undefined) => {
    const { day, half } = to;
    let room: number = hoursOn(programme.availability, day)[half].capacity;
    return (block?.pieces ?? []).flatMap(({ activity, minutes }): Pin[] => {
      const taken = (kinds.get(activity) === kind ? Math.min(minutes, room) : 0) as Minutes;
      room -= taken;
      return taken > 0 ? [{ activity, day, half, minutes: taken }] : [];
    });
  };
  const pins = [...pinsTo(b, first, one), ...pinsTo(a, second, other)];
  return pins.length === 0 ? fail({ kind: 'nothing-to-move' }) : ok(pins);
}

function kindsOf({ curriculum }: Programme): ReadonlyMap<ActivityId, WorkKind> {
  return new Map(
    listActivities(curriculum).map(({ activity }) => [activity.id, workKindOf(activity)]),
  );
}

function mainKind({ pieces }: Block, kinds: ReadonlyMap<ActivityId, WorkKind>): WorkKind {
  let lectures = 0;
  for (const { activity, minutes } of pieces) {
    lectures += kinds.get(activity) === 'homework' ? -minutes : minutes;
  }
  return lectures >= 0 ? 'lectures' : 'homework';
}
