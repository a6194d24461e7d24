import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { isOptional, listActivities } from '../curriculum/curriculum.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import { forecastProgramme } from '../forecast/forecast-programme.ts';
import { describePlanChange } from '../plan/describe-plan-change.ts';
import { documentArbitrary } from '../plan/document.arbitrary.ts';
import type { PlanDocument, Programme } from '../plan/document.ts';
import { followedBlocks } from '../plan/followed-blocks.ts';
import { applyStep, startHistory } from '../plan/history.ts';
import { hoursOn } from '../planner/hours-on.ts';
import { remainingMinutes } from '../record/remaining.ts';
import { type Day, type Instant, type Minutes, sumMinutes } from '../units.ts';
import { recoveries } from './recoveries.ts';
import type { Recovery } from './recovery.ts';

interface Case {
  readonly document: PlanDocument;
  readonly programme: Programme;
  readonly today: Day;
  readonly recovery: Recovery;
}

const at = '2026-12-20T08:00:00.000Z' as Instant;

/** Every other programme with Saturdays off and some reserve, which few have by chance. */
const world = fc.tuple(documentArbitrary, fc.boolean()).map(([document, isRoomy]): PlanDocument => {
  const { programme } = document;
  if (!programme || !isRoomy) return document;
  const { availability } = programme;
  const { morning, afternoon } = availability.weekly[6];
  const none = 0 as Minutes;
  const off = {
    morning: { ...morning, capacity: none },
    afternoon: { ...afternoon, capacity: none },
  };
  const weekly = { ...availability.weekly, 6: off };
  const reserve = [5, 12, 19, 26].map((n) => ({
    day: addDays(programme.subscription.startDay, n),
    half: 'morning' as const,
  }));
  return {
    ...document,
    programme: { ...programme, reserve, availability: { ...availability, weekly } },
  };
});

/** A programme, a day, and one of the recoveries that it has then. */
const offered: fc.Arbitrary<Case> = fc
  .tuple(world, fc.integer({ min: 1, max: 31 }), fc.nat(1000))
  .map(([document, date, pick]) => {
    const { programme } = document;
    const today = `2026-12-${String(date).padStart(2, '0')}` as Day;
    if (programme === null) return null;
    // A clock that was set back behind the last plan leaves two plans for the same days.
    if (programme.plans.some(({ acceptedOn }) => acceptedOn > today)) return null;
    const all = recoveries(programme, today);
    const recovery = all[pick % Math.max(1, all.length)];
    return recovery ? { document, programme, today, recovery } : null;
  })
  .filter((each) => each !== null);

function accept({ document, today, recovery }: Case) {
  const command = { kind: 'revise', planId: 'recovered', at, today, ...recovery } as const;
  const history = applyStep(startHistory(document), command);
  if (!history.ok) throw new Error(`${recovery.why.kind}: ${JSON.stringify(history.error)}`);
  const { programme } = history.value.document;
  if (!programme) throw new Error('no programme');
  return { history: history.value, after: programme };
}

const leftOf = (programme: Programme) =>
  remainingMinutes(
    programme,
    estimateActivities(programme.curriculum, programme.study, programme.estimates),
  );

describe('recoveries', () => {
  it('are accepted, leave the past as it was, and undone give the very document back', () => {
    fc.assert(
      fc.property(offered, (each) => {
        const { history, after } = accept(each);
        const past = (programme: Programme) =>
          followedBlocks(programme).filter(({ day }) => day < each.today);
        expect(past(after)).toEqual(past(each.programme));
        expect(after.ticks).toBe(each.programme.ticks);
        expect(after.sessions).toBe(each.programme.sessions);
        expect(after.plans.at(-1)?.why).toEqual(each.recovery.why);
        const undone = applyStep(history, { kind: 'undo' });
        if (!undone.ok) throw new Error(undone.error.kind);
        expect(undone.value.document).toBe(each.document);
      }),
    );
  });

  it('lose no minute: only what may be left out is, and is named', () => {
    fc.assert(
      fc.property(offered, (each) => {
        const { after } = accept(each);
        const { skipped } = describePlanChange(each.programme, after, each.today);
        if (each.recovery.why.kind !== 'skip') expect(skipped).toEqual([]);
        const activities = new Map(
          listActivities(after.curriculum).map(({ activity }) => [activity.id, activity]),
        );
        for (const id of skipped) {
          const activity = activities.get(id);
          expect(activity && isOptional(activity) && activity.kind !== 'extra').toBe(true);
        }
        expect(after.plans.at(-1)?.minutes).toBe(sumMinutes(leftOf(after).values()));
        const before = leftOf(each.programme);
        for (const [id, minutes] of leftOf(after)) {
          if (skipped.includes(id) || each.recovery.why.kind === 'faster') continue;
          expect(minutes).toBe(before.get(id));
        }
      }),
    );
  });

  it('never have worse odds, a later end or a higher price than doing nothing', () => {
    fc.assert(
      fc.property(offered, (each) => {
        const { after } = accept(each);
        const nothing = forecastProgramme(each.programme, each.today);
        const then = forecastProgramme(after, each.today);
        expect(then.inTime).toBeGreaterThanOrEqual(nothing.inTime);
        expect(then.beforeRenewal).toBeGreaterThanOrEqual(nothing.beforeRenewal);
        expect(then.expectedCost).toBeLessThanOrEqual(nothing.expectedCost);
        expect((then.finish.p50 ?? '9') <= (nothing.finish.p50 ?? '9')).toBe(true);
      }),
    );
  });

  it('come one of a kind, take no hours away and touch no day that is over', () => {
    fc.assert(
      fc.property(offered, (each) => {
        const { after } = accept(each);
        const { today, programme } = each;
        const all = recoveries(programme, today).map(({ why }) => why);
        const keys = all.map((why) => (why.kind === 'spread' ? `${why.days}` : why.kind));
        expect(new Set(keys).size).toBe(keys.length);
        const days = new Set(
          [programme, after].flatMap(({ availability }) => Object.keys(availability.exceptions)),
        );
        for (const day of days as Set<Day>) {
          const then = hoursOn(programme.availability, day);
          const now = hoursOn(after.availability, day);
          if (day < today) expect(now).toEqual(then);
          for (const half of ['morning', 'afternoon'] as const) {
            expect(now[half].capacity).toBeGreaterThanOrEqual(then[half].capacity);
          }
        }
        const gone = programme.reserve.filter(({ day }) => day < today);
        expect(after.reserve.filter(({ day }) => day < today)).toEqual(gone);
      }),
    );
  });

  it('once accepted, leave nothing that fell out where there is room for it', () => {
    fc.assert(
      fc.property(offered, (each) => {
        const { after } = accept(each);
        const plan = after.plans.at(-1);
        const placed = sumMinutes(
          (plan?.blocks ?? []).flatMap(({ pieces }) => pieces.map(({ minutes }) => minutes)),
        );
        // Unless three years have no room for it, nothing is left to push or to spread.
        if (plan && placed >= plan.minutes) {
          const left = recoveries(after, each.today).map(({ why }) => why.kind);
          expect(left).not.toContain('push');
          expect(left).not.toContain('spread');
          expect(left).not.toContain('use-reserve');
        }
      }),
    );
  });
});
