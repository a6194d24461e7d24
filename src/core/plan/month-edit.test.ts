import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { halfDayKey } from '../calendar/half.ts';
import { hoursOn } from '../planner/hours-on.ts';
import type { Day, Instant } from '../units.ts';
import { applyCommand } from './apply-command.ts';
import { documentArbitrary } from './document.arbitrary.ts';
import type { PlanDocument, Programme } from './document.ts';
import { followedBlocks } from './followed-blocks.ts';
import { commandOfEdit, type MonthEdit } from './month-edit.ts';
import { dayOfMonthArbitrary, halfDayArbitrary } from './setup.arbitrary.ts';
import { strokeDays } from './stroke-days.ts';

const at = '2027-01-09T08:00:00.000Z' as Instant;

const editArbitrary: fc.Arbitrary<MonthEdit> = fc.oneof(
  fc.record({
    kind: fc.constant('paint' as const),
    days: fc
      .tuple(dayOfMonthArbitrary, fc.nat(9))
      .map(([day, count]) => strokeDays(day, addDays(day, count), day)),
    change: fc.constantFrom(
      { kind: 'off' as const },
      { kind: 'pattern' as const },
      { kind: 'study' as const },
      { kind: 'by' as const, minutes: 60 },
      { kind: 'by' as const, minutes: -60 },
    ),
  }),
  fc.record({
    kind: fc.constant('reserve' as const),
    add: fc.array(halfDayArbitrary, { maxLength: 2 }),
    remove: fc.array(halfDayArbitrary, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constantFrom('move' as const, 'swap' as const),
    from: halfDayArbitrary,
    to: halfDayArbitrary,
  }),
  halfDayArbitrary.chain((half) =>
    fc.constantFrom<MonthEdit>({ kind: 'pin', ...half }, { kind: 'unpin', ...half }),
  ),
  fc.record({ kind: fc.constant('project-days' as const), count: fc.nat(4) }),
);

const worlds = fc
  .tuple(documentArbitrary, dayOfMonthArbitrary, editArbitrary)
  .filter(([{ programme }]) => programme !== null)
  .map(([document, today, edit]) => ({
    document,
    programme: document.programme as Programme,
    today: (document.programme?.plans.at(-1)?.acceptedOn ?? today) as Day,
    edit,
  }));

/** The programme after the edit; null if it is refused. */
function edited(document: PlanDocument, edit: MonthEdit, today: Day): Programme | null {
  const { programme } = document;
  if (!programme) throw new Error('no programme');
  const command = commandOfEdit(programme, edit, { planId: 'edited', at, today });
  if (!command.ok) return null;
  const applied = applyCommand(document, command.value);
  return applied.ok ? applied.value.programme : null;
}

describe('an edit of the month', () => {
  it('moves nothing that is past, and changes the hours of no past day', () => {
    fc.assert(
      fc.property(worlds, ({ document, programme, today, edit }) => {
        const after = edited(document, edit, today);
        if (after === null) return;
        const past = (each: Programme) => followedBlocks(each).filter(({ day }) => day < today);
        expect(past(after)).toEqual(past(programme));
        for (let n = 1; n < 40; n += 1) {
          const day = addDays(today, -n);
          expect(hoursOn(after.availability, day)).toEqual(hoursOn(programme.availability, day));
        }
      }),
    );
  });

  it('is the whole of it: what it does not name stays', () => {
    fc.assert(
      fc.property(worlds, ({ document, programme, today, edit }) => {
        const after = edited(document, edit, today);
        if (after === null) return;
        const { ticks, sessions, misses, estimates, subscription, study } = programme;
        expect(after).toMatchObject({ ticks, sessions, misses, estimates, subscription, study });
        if (edit.kind !== 'paint') expect(after.availability).toEqual(programme.availability);
        if (edit.kind !== 'project-days') expect(after.projectDays).toBe(programme.projectDays);
        expect(after.plans.slice(0, -1)).toEqual(programme.plans);
      }),
    );
  });

  it('pins a block where it stands, and lets go of it again', () => {
    fc.assert(
      fc.property(worlds, ({ document, programme, today }) => {
        const planned = followedBlocks(programme).find(({ day }) => day >= today);
        if (!planned) return;
        const { day, half } = planned;
        const pinned = edited(document, { kind: 'pin', day, half }, today);
        if (pinned === null) return;
        expect(pinned.pins.map(halfDayKey)).toContain(halfDayKey({ day, half }));
        const free = edited(
          { ...document, programme: { ...pinned, plans: programme.plans } },
          { kind: 'unpin', day, half },
          today,
        );
        expect(free?.pins.map(halfDayKey)).not.toContain(halfDayKey({ day, half }));
      }),
    );
  });

  it('moves a reserve half-day: as many are kept free, and no work lies in them', () => {
    fc.assert(
      fc.property(worlds, halfDayArbitrary, ({ document, programme, today }, to) => {
        const [from] = programme.reserve;
        if (!from) return;
        const after = edited(document, { kind: 'move', from, to }, today);
        if (after === null) return;
        const keys = new Set(after.reserve.map(halfDayKey));
        expect(keys.has(halfDayKey(to))).toBe(true);
        expect(keys.size).toBeLessThanOrEqual(new Set(programme.reserve.map(halfDayKey)).size);
        const plan = after.plans.at(-1);
        const fresh = plan?.blocks.filter((block) => block.day > today) ?? [];
        expect(fresh.filter((block) => keys.has(halfDayKey(block)))).toEqual([]);
      }),
    );
  });
});
