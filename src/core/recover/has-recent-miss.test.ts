import { expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import type { Day } from '../units.ts';
import { hasRecentMiss } from './has-recent-miss.ts';

const today = '2026-12-15' as Day;
const after = (missed: number, accepted: number) =>
  hasRecentMiss(
    {
      misses: [{ day: addDays(today, -missed), half: 'morning' }],
      plans: [{ acceptedOn: addDays(today, -accepted) } as never],
    },
    today,
  );

test('a miss is recent for a week, and until a plan is accepted on a later day', () => {
  expect(after(0, 14)).toBe(true);
  expect(after(6, 14)).toBe(true);
  expect(after(7, 14)).toBe(false);
  expect(after(2, 2)).toBe(true);
  expect(after(2, 1)).toBe(false);
});
