import { expect, it } from 'vitest';
import { startClock } from './clock.ts';

it('is the machine’s clock unless a test asks for another day', () => {
  expect(startClock(undefined).offset).toBe(0);
});

it('starts at the local time that was asked for, and goes on', () => {
  const { now, offset } = startClock('2024-02-29T23:59');
  const sinceStart = now().getTime() - new Date(2024, 1, 29, 23, 59).getTime();
  expect(offset).not.toBe(0);
  expect(sinceStart).toBeGreaterThanOrEqual(0);
  expect(sinceStart).toBeLessThan(60_000);
});

it.each(['', 'yesterday', '2026-12-01', '2026-13-01T09:00', '2026-12-01T09:00Z'])(
  'refuses %j as a time',
  (text) => {
    expect(() => startClock(text)).toThrow('HALFDAY_NOW');
  },
);
