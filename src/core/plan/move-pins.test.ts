import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfDayKey } from '../calendar/half.ts';
import { listActivities } from '../curriculum/curriculum.ts';
import type { Pin } from '../planner/pin.ts';
import type { Day, Instant } from '../units.ts';
import { programmeAfter } from './applied.fixture.ts';
import { applyCommand } from './apply-command.ts';
import type { Acceptance } from './command.ts';
import { followedBlocks } from './followed-blocks.ts';
import { isSamePin } from './move-pins.ts';
import { pinProblems } from './pin-problems.ts';
import { replanLeft } from './replan.ts';
import { revisedArbitrary, underwayArbitrary } from './underway.arbitrary.ts';

const at = '2026-12-01T08:00:00.000Z' as Instant;
const accept = (today: string): Acceptance => ({ planId: 'new', at, today: today as Day });

describe('pins', () => {
  it('are kept by the plan that follows, or refused with what is in their way', () => {
    fc.assert(
      fc.property(revisedArbitrary, ({ document, command }) => {
        if (command.kind !== 'pin') return;
        const next = applyCommand(document, command);
        if (!next.ok) {
          expect(next.error.kind).not.toBe('no-programme');
          return;
        }
        const { programme } = next.value;
        if (!programme) throw new Error('the programme is gone');
        const plan = programme.plans.at(-1);
        const isOld = (pin: Pin) => document.programme.pins.some((old) => isSamePin(old, pin));
        const pins = command.pins.filter((pin) => !isOld(pin));
        for (const pin of pins) {
          const block = plan?.blocks.find((each) => halfDayKey(each) === halfDayKey(pin));
          expect(block?.pieces.map(({ activity }) => activity)).toContain(pin.activity);
        }
        const problems = pinProblems(programme, command.today).map(({ pin }) => pin);
        for (const pin of pins) expect(problems).not.toContainEqual(pin);
      }),
    );
  });

  it('of the past, and of what is done, ask for nothing', () => {
    fc.assert(
      fc.property(underwayArbitrary, ({ programme }) => {
        const ids = listActivities(programme.curriculum).map(({ activity }) => activity.id);
        const day = '2026-12-05' as Day;
        const pins = ids.map((activity) => ({ activity, day, half: 'morning' as const }));
        const today = '2026-12-20' as Day;
        const plain = replanLeft({ ...programme, pins: [] }, today);
        expect(replanLeft({ ...programme, pins }, today)).toEqual(plain);
      }),
    );
  });

  it('swap what two half-days hold, or say what is in the way', () => {
    fc.assert(
      fc.property(underwayArbitrary, fc.nat(), (document, pick) => {
        const acceptance = accept('2026-12-20');
        const { today } = acceptance;
        const bare = { ...document, programme: { ...document.programme, pins: [] } };
        const planned = programmeAfter(bare, { kind: 'accept-plan', ...acceptance });
        const ahead = followedBlocks(planned).filter(({ day }) => day > today);
        const [a, b] = ahead.slice(pick % Math.max(1, ahead.length - 1));
        if (!a || !b) return;
        const places = { a: { day: a.day, half: a.half }, b: { day: b.day, half: b.half } };
        const command = { kind: 'swap', ...acceptance, planId: 'newer', ...places } as const;
        const swapped = applyCommand({ ...bare, programme: planned }, command);
        if (!swapped.ok) {
          expect(['impossible-pin', 'fixed-order']).toContain(swapped.error.kind);
          return;
        }
        const plan = swapped.value.programme?.plans.at(-1);
        expect(plan?.why).toEqual({ kind: 'move', from: places.a, to: places.b });
        for (const pin of swapped.value.programme?.pins ?? []) {
          const block = plan?.blocks.find((each) => halfDayKey(each) === halfDayKey(pin));
          const [from, to] = block && halfDayKey(block) === halfDayKey(a) ? [b, a] : [a, b];
          expect(halfDayKey(pin)).toBe(halfDayKey(to));
          expect(from.pieces.map(({ activity }) => activity)).toContain(pin.activity);
          expect(block?.pieces.map(({ activity }) => activity)).toContain(pin.activity);
        }
      }),
    );
  });

  it('let go, leave the plan that there was without them', () => {
    fc.assert(
      fc.property(revisedArbitrary, ({ document, command }) => {
        if (command.kind !== 'pin') return;
        const [pin] = command.pins;
        const programme = { ...document.programme, pins: [], reserve: [] };
        const bare = { ...document, programme };
        if (!pin) return;
        const pinned = applyCommand(bare, { ...command, pins: [pin] });
        if (!pinned.ok) return;
        const { day, half } = pin;
        const acceptance = { ...accept(command.today), planId: 'newer' };
        const freed = programmeAfter(pinned.value, { kind: 'unpin', ...acceptance, day, half });
        expect(freed.pins).toEqual([]);
        const plain = programmeAfter(bare, { kind: 'accept-plan', ...acceptance });
        expect(freed.plans.at(-1)?.blocks).toEqual(plain.plans.at(-1)?.blocks);
      }),
    );
  });
});
