import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayArbitrary } from '../calendar/day.arbitrary.ts';
import { compareHalfDays, type Half, halfDayKey } from '../calendar/half.ts';
import type { WorkKind } from '../curriculum/curriculum.ts';
import type { WorkItem } from './list-work.ts';
import type { MonthPlan, Piece } from './month-plan.ts';
import { type PlanRequest, planMonth } from './plan-month.ts';
import {
  capacitiesArbitrary,
  halfDaysOf,
  planRequestArbitrary,
  workArbitrary,
} from './plan-request.arbitrary.ts';

const sumOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { minutes }) => sum + minutes, 0);

function holdsForAllPlans(law: (request: PlanRequest, plan: MonthPlan) => void): void {
  fc.assert(fc.property(planRequestArbitrary, (request) => law(request, planMonth(request))));
}

/** What was left of everything just before a piece is done. */
interface Moment {
  readonly item: WorkItem;
  readonly half: Half;
  readonly left: readonly (WorkItem & { left: number })[];
}

/** Does the plan piece by piece, and shows each moment to `look`. */
function replay(request: PlanRequest, plan: MonthPlan, look: (moment: Moment) => void): void {
  const left = request.work.map((item) => ({ ...item, left: item.minutes as number }));
  for (const block of plan.blocks) {
    for (const piece of block.pieces) {
      const item = left.find(({ activity }) => activity === piece.activity);
      if (!item) throw new Error('a piece of nothing');
      look({ item, half: block.half, left });
      item.left -= piece.minutes;
    }
  }
}

const openOf = ({ left }: Moment, kind: WorkKind) =>
  left.filter((item) => item.kind === kind && item.left > 0);

function mayDoLectures(moment: Moment, lectureLead: number): boolean {
  const next = openOf(moment, 'lectures')[0];
  if (!next) return false;
  return openOf(moment, 'homework').every(
    ({ weekIndex }) => next.weekIndex <= weekIndex + lectureLead,
  );
}

function mayDoHomework(moment: Moment): boolean {
  const next = openOf(moment, 'homework')[0];
  if (!next) return false;
  return openOf(moment, 'lectures').every(({ weekIndex }) => weekIndex > next.weekIndex);
}

describe('a plan', () => {
  it('loses and invents no minute of any activity', () => {
    holdsForAllPlans((request, plan) => {
      const planned = new Map<string, number>();
      for (const { activity, minutes } of [
        ...plan.blocks.flatMap(({ pieces }) => pieces),
        ...plan.unplaced,
      ]) {
        expect(Number.isInteger(minutes) && minutes > 0).toBe(true);
        planned.set(activity, (planned.get(activity) ?? 0) + minutes);
      }
      expect(planned).toEqual(new Map(request.work.map((item) => [item.activity, item.minutes])));
    });
  });

  it('uses open half-days only, each once, in order, as long as they are at most', () => {
    holdsForAllPlans((request, plan) => {
      const open = new Map(request.halfDays.map((each) => [halfDayKey(each), each]));
      plan.blocks.forEach((block, index) => {
        const { pieces, ...halfDay } = block;
        expect(open.get(halfDayKey(block))).toEqual(halfDay);
        expect(pieces.length).toBeGreaterThan(0);
        expect(sumOf(pieces)).toBeLessThanOrEqual(block.capacity);
        const before = plan.blocks[index - 1];
        if (before) expect(compareHalfDays(before, block)).toBeLessThan(0);
      });
    });
  });

  it('leaves no half-day idle, not for a minute, while something is left', () => {
    holdsForAllPlans((request, plan) => {
      const used = request.halfDays.slice(0, plan.blocks.length).map(halfDayKey);
      expect(plan.blocks.map(halfDayKey)).toEqual(used);
      const mustBeFull = plan.unplaced.length > 0 ? plan.blocks : plan.blocks.slice(0, -1);
      for (const block of mustBeFull) expect(sumOf(block.pieces)).toBe(block.capacity);
      if (plan.unplaced.length > 0) expect(used).toHaveLength(request.halfDays.length);
    });
  });

  it('does lectures and the quiz of a week before its homework', () => {
    holdsForAllPlans((request, plan) => {
      replay(request, plan, (moment) => {
        if (moment.item.kind === 'homework') expect(mayDoHomework(moment)).toBe(true);
      });
    });
  });

  it('keeps the order of weeks and activities within each kind', () => {
    holdsForAllPlans((request, plan) => {
      replay(request, plan, (moment) => {
        expect(openOf(moment, moment.item.kind)[0]).toBe(moment.item);
      });
    });
  });

  it('never lets lectures run further ahead of homework than the lead', () => {
    holdsForAllPlans((request, plan) => {
      replay(request, plan, (moment) => {
        if (moment.item.kind === 'lectures') {
          expect(mayDoLectures(moment, request.lectureLead)).toBe(true);
        }
      });
    });
  });

  it('takes the other kind only where its own is done or not yet open', () => {
    holdsForAllPlans((request, plan) => {
      replay(request, plan, (moment) => {
        if (moment.half === 'morning' && moment.item.kind === 'homework') {
          expect(mayDoLectures(moment, request.lectureLead)).toBe(false);
        }
        if (moment.half === 'afternoon' && moment.item.kind === 'lectures') {
          expect(mayDoHomework(moment)).toBe(false);
        }
      });
    });
  });

  it('finishes on the day of its last block if all of it fits, else never', () => {
    holdsForAllPlans((request, plan) => {
      const last = plan.blocks.at(-1);
      expect(plan.finish).toBe(plan.unplaced.length === 0 && last ? last.day : null);
      const capacity = request.halfDays.reduce((sum, each) => sum + each.capacity, 0);
      const work = request.work.reduce((sum, item) => sum + item.minutes, 0);
      expect(plan.unplaced.length === 0).toBe(work <= capacity);
    });
  });

  it('never finishes later with more capacity, wherever it is added', () => {
    const more = fc.array(fc.tuple(fc.nat(59), fc.integer({ min: 1, max: 300 })), { maxLength: 4 });
    fc.assert(
      fc.property(
        workArbitrary,
        fc.nat(3),
        dayArbitrary,
        capacitiesArbitrary,
        more,
        (work, lectureLead, first, capacities, additions) => {
          const larger = [...capacities];
          for (const [index, minutes] of additions) {
            if (index < larger.length) larger[index] = (larger[index] ?? 0) + minutes;
            else larger.push(minutes);
          }
          const [before, after] = [capacities, larger].map((each) =>
            planMonth({ work, lectureLead, halfDays: halfDaysOf(first, each) }),
          );
          if (!before || before.unplaced.length > 0) return;
          const [finish, newFinish] = [before.blocks.at(-1), after?.blocks.at(-1)];
          expect(after?.unplaced).toEqual([]);
          if (finish && newFinish)
            expect(compareHalfDays(newFinish, finish)).toBeLessThanOrEqual(0);
        },
      ),
    );
  });

  it('is the same each time, and changes nothing that it is made of', () => {
    holdsForAllPlans((request, plan) => {
      const before = structuredClone(request);
      expect(planMonth(request)).toEqual(plan);
      expect(request).toEqual(before);
    });
  });
});
