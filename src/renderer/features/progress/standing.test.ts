import { expect, test } from 'vitest';
import type { HalfDay } from '#core/calendar/half.ts';
import type { Day, Minutes } from '#core/units.ts';
import type { BurndownRecord } from './derived-burndown.ts';
import { standingAt } from './standing.ts';

const day = '2026-12-01' as Day;

function recordAt(now: HalfDay, actual: number, planned = [420, 240]): BurndownRecord {
  const row = (half: HalfDay['half'], baseline = 0) => ({
    day,
    half,
    baseline: baseline as Minutes,
    actual: (half === now.half ? actual : 600) as Minutes,
  });
  return {
    rows: [row('morning', planned[0]), row('afternoon', planned[1])],
    planned: 600,
    estimated: 600,
  };
}

test('work of this half-day is not behind while the half-day lasts', () => {
  const morning: HalfDay = { day, half: 'morning' };
  expect(standingAt(recordAt(morning, 600), morning)).toEqual({
    estimated: 600,
    left: 600,
    plannedLeft: 600,
    behind: 0,
  });
});

test('work of an earlier half-day that is not done is behind, and work done early is ahead', () => {
  const afternoon: HalfDay = { day, half: 'afternoon' };
  expect(standingAt(recordAt(afternoon, 600), afternoon).behind).toBe(180);
  expect(standingAt(recordAt(afternoon, 240), afternoon).behind).toBe(-180);
});

test('all that is left is behind when the plan is over', () => {
  const afternoon: HalfDay = { day, half: 'afternoon' };
  expect(standingAt(recordAt(afternoon, 600, [0, 0]), afternoon).behind).toBe(600);
});
