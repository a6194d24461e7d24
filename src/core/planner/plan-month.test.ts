import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayArbitrary } from '../calendar/day.arbitrary.ts';
import { compareHalfDays, type Half, type HalfDay, halfDayKey } from '../calendar/half.ts';
import type { WorkKind } from '../curriculum/curriculum.ts';
import type { Minutes } from '../units.ts';
import type { WorkItem } from './list-work.ts';
import type { Block, MonthPlan, Piece } from './month-plan.ts';
import { type PlannedMonth, type PlanRequest, planMonth } from './plan-month.ts';
import {
  capacitiesArbitrary,
  halfDaysOf,
  pinnedRequestArbitrary,
  planRequestArbitrary,
  workArbitrary,
} from './plan-request.arbitrary.ts';

const sumOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { minutes }) => sum + minutes, 0);

type Request = PlanRequest & { readonly overrun: number };

/** Holds a law to plans with pins, possible and impossible, and without. */
function holdsForAllPlans(law: (request: Request, plan: PlannedMonth) => void): void {
  fc.assert(
    fc.property(fc.oneof(planRequestArbitrary, pinnedRequestArbitrary), (request) =>
      law(request, planMonth(request)),
    ),
  );
}

function holdsWithoutPins(law: (request: Request, plan: PlannedMonth) => void): void {
  fc.assert(fc.property(planRequestArbitrary, (request) => law(request, planMonth(request))));
}

/** The last half-day of the plan that neither idles nor runs over; none if it has no end. */
function neverIdleEnd({ work, halfDays }: PlanRequest) {
  let left = work.reduce((sum, { minutes }) => sum + minutes, 0);
  return halfDays.find(({ capacity }) => {
    left -= capacity;
    return left <= 0;
  });
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

/** What is left to ask for when some blocks have been done as planned. */
function requestAfter(request: Request, done: readonly Block[]): PlanRequest {
  const minutes = new Map<string, number>();
  for (const { activity, minutes: piece } of done.flatMap(({ pieces }) => pieces)) {
    minutes.set(activity, (minutes.get(activity) ?? 0) + piece);
  }
  const isLater = (at: HalfDay) => done.every((block) => compareHalfDays(at, block) > 0);
  const work = request.work.map((item) => ({
    ...item,
    minutes: (item.minutes - (minutes.get(item.activity) ?? 0)) as Minutes,
  }));
  return {
    ...request,
    work: work.filter((item) => item.minutes > 0),
    halfDays: request.halfDays.filter(isLater),
    pins: (request.pins ?? []).filter(isLater),
  };
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

  it('uses open half-days only, each once, in order, over their end by the overrun at most', () => {
    holdsForAllPlans((request, plan) => {
      const open = new Map(request.halfDays.map((each) => [halfDayKey(each), each]));
      plan.blocks.forEach((block, index) => {
        const { pieces, ...halfDay } = block;
        expect(open.get(halfDayKey(block))).toEqual(halfDay);
        expect(pieces.length).toBeGreaterThan(0);
        expect(new Set(pieces.map(({ activity }) => activity)).size).toBe(pieces.length);
        expect(sumOf(pieces)).toBeLessThanOrEqual(block.capacity + request.overrun);
        const before = plan.blocks[index - 1];
        if (before) expect(compareHalfDays(before, block)).toBeLessThan(0);
      });
    });
  });

  // Before half-days could be run over, none was idle for a minute while something was left. Now a
  // few minutes may be, rather than cut an activity for them, or run over, rather than leave a scrap.
  // Where the overrun is 0, this is the law of before.
  it('leaves no half-day idle while something is left, but for the overrun', () => {
    holdsWithoutPins((request, plan) => {
      const used = request.halfDays.slice(0, plan.blocks.length).map(halfDayKey);
      expect(plan.blocks.map(halfDayKey)).toEqual(used);
      const isWhole = plan.unplaced.length === 0;
      for (const { pieces, capacity } of isWhole ? plan.blocks.slice(0, -1) : plan.blocks) {
        const over = sumOf(pieces) - capacity;
        expect(Math.abs(over)).toBeLessThanOrEqual(request.overrun);
        // Where not all work finds a place, none is left empty at all.
        if (!isWhole) expect(over).toBeGreaterThanOrEqual(0);
      }
      if (!isWhole) expect(used).toHaveLength(request.halfDays.length);
    });
  });

  it('cuts nothing to leave minutes empty, nor over the end but for the next to end it', () => {
    holdsWithoutPins((request, plan) => {
      const left = new Map(request.work.map((item) => [item.activity, item.minutes as number]));
      for (const block of plan.blocks) {
        const { pieces, capacity } = block;
        const rests = pieces.flatMap(({ activity, minutes }) => {
          const rest = (left.get(activity) ?? 0) - minutes;
          left.set(activity, rest);
          return rest > 0 ? [rest] : [];
        });
        expect(rests.length).toBeLessThanOrEqual(1);
        if (rests.length === 0) continue;
        expect(sumOf(pieces)).toBeGreaterThanOrEqual(capacity);
        const next = request.halfDays.find((each) => compareHalfDays(each, block) > 0);
        if (sumOf(pieces) > capacity)
          expect(rests).toContain((next?.capacity ?? 0) + request.overrun);
      }
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

  it('finishes on the day of its last block if all of it is placed, else never', () => {
    holdsForAllPlans((_, plan) => {
      const last = plan.blocks.at(-1);
      expect(plan.finish).toBe(plan.unplaced.length === 0 && last ? last.day : null);
    });
  });

  it('finishes no later than a plan that neither idles nor runs over', () => {
    holdsWithoutPins((request, plan) => {
      const end = neverIdleEnd(request);
      if (!end || request.work.length === 0) return;
      expect(plan.finish).not.toBeNull();
      if (plan.finish) expect(plan.finish <= end.day).toBe(true);
      if (request.overrun === 0) expect(plan.finish).toBe(end.day);
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
          // Running over may end a plan sooner than its hours do, and then by less of it elsewhere.
          const end = neverIdleEnd({ work, lectureLead, halfDays: halfDaysOf(first, capacities) });
          const after = planMonth({ work, lectureLead, halfDays: halfDaysOf(first, larger) });
          if (!end) return;
          expect(after.unplaced).toEqual([]);
          if (after.finish) expect(after.finish <= end.day).toBe(true);
        },
      ),
    );
  });

  it('does not move while it is done as planned', () => {
    const count = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(pinnedRequestArbitrary, count, (request, done) => {
        const plan = planMonth(request);
        // A pin that is too long today may fit when a part of its activity is done.
        if (plan.impossiblePins.length > 0) return;
        for (let n = 1; n <= Math.min(done, plan.blocks.length); n += 1) {
          const rest = planMonth(requestAfter(request, plan.blocks.slice(0, n)));
          expect(rest.blocks).toEqual(plan.blocks.slice(n));
          expect(rest.unplaced).toEqual(plan.unplaced);
        }
      }),
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
