import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '#core/units.ts';
import { editOfCommand, type HalfDayFacts } from './month-command.ts';
import { menuKeys, monthMenuItems } from './month-menu-items.ts';

const factsArbitrary: fc.Arbitrary<HalfDayFacts> = fc.record({
  isPast: fc.boolean(),
  canMove: fc.boolean(),
  canSwap: fc.boolean(),
  isPinned: fc.boolean(),
  isReserve: fc.boolean(),
  isOff: fc.boolean(),
  isDayOff: fc.boolean(),
  isException: fc.boolean(),
  isWeeklyOff: fc.boolean(),
});

test('every line has a key of its own, and none stands in the menu twice', () => {
  expect(new Set(Object.values(menuKeys)).size).toBe(Object.keys(menuKeys).length);
  fc.assert(
    fc.property(factsArbitrary, fc.boolean(), (facts, canOpen) => {
      const acts = monthMenuItems(facts, canOpen).flatMap((group) => group.map(({ act }) => act));
      expect(new Set(acts).size).toBe(acts.length);
    }),
  );
});

test('the past is only opened, and what is off is neither shortened nor kept in reserve', () => {
  fc.assert(
    fc.property(factsArbitrary, fc.boolean(), (facts, canOpen) => {
      const acts = monthMenuItems(facts, canOpen).flatMap((group) => group.map(({ act }) => act));
      if (facts.isPast) expect(acts).toEqual(canOpen ? ['open'] : []);
      if (facts.isOff) {
        expect(acts).not.toContain('shorter');
        if (!facts.isReserve) expect(acts).not.toContain('reserve');
      }
    }),
  );
});

test('a day off that the week never studies can be studied, and by the key of its usual hours', () => {
  fc.assert(
    fc.property(factsArbitrary, fc.boolean(), (facts, canOpen) => {
      const items = monthMenuItems(facts, canOpen).flat();
      const isOffered = items.some(({ text }) => text === 'study');
      expect(isOffered).toBe(!facts.isPast && facts.isDayOff && facts.isWeeklyOff);
      const edit = editOfCommand('usual', { day: '2026-12-19' as Day, half: 'morning' }, facts);
      const kind = facts.isDayOff && facts.isWeeklyOff ? 'study' : 'pattern';
      expect(edit).toMatchObject({ kind: 'paint', days: ['2026-12-19'], change: { kind } });
    }),
  );
});
