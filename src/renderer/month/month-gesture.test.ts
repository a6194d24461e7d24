import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfDayKey } from '#core/calendar/half.ts';
import { halfDayArbitrary } from '#core/plan/setup.arbitrary.ts';
import { editOfGesture } from './month-gesture.ts';
import { monthTools } from './month-tool.ts';

const strokes = fc.record({
  from: halfDayArbitrary,
  to: halfDayArbitrary,
  first: halfDayArbitrary.map(({ day }) => day),
  tool: fc.constantFrom(...monthTools.filter((tool) => tool !== 'select')),
  reserve: fc.array(halfDayArbitrary, { maxLength: 5 }),
});

describe('a stroke of a brush', () => {
  it('covers every day between its ends that is not past, whichever way it was drawn', () => {
    fc.assert(
      fc.property(strokes, ({ from, to, first, tool, reserve }) => {
        const brush = { tool, minutes: 60 };
        const stroke = { kind: 'paint', by: 'pointer', from, to } as const;
        const edit = editOfGesture(stroke, brush, first, reserve);
        const [start, end] = [from.day, to.day].sort();
        if (end === undefined || start === undefined || end < first) {
          expect(edit).toBeNull();
          return;
        }
        const days =
          edit?.kind === 'paint'
            ? edit.days
            : edit?.kind === 'reserve'
              ? [...edit.add, ...edit.remove].map(({ day }) => day)
              : [];
        expect(days[0]).toBe(start < first ? first : start);
        expect(days.at(-1)).toBe(end);
        expect(new Set(days).size).toBe(days.length);
      }),
    );
  });

  it('that begins in a reserve half-day gives back, and else keeps free', () => {
    fc.assert(
      fc.property(strokes, ({ from, to, first, reserve }) => {
        const brush = { tool: 'reserve' as const, minutes: 60 };
        const stroke = { kind: 'paint', by: 'keys', from, to } as const;
        const edit = editOfGesture(stroke, brush, first, reserve);
        if (edit?.kind !== 'reserve') return;
        const isKept = reserve.some((at) => halfDayKey(at) === halfDayKey(from));
        expect(edit.add.length === 0).toBe(isKept);
        expect(edit.remove.length > 0).toBe(isKept);
      }),
    );
  });
});
