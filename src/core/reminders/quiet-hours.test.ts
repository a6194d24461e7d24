import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClockTime, Day } from '../units.ts';
import { afterQuiet, isQuiet } from './quiet-hours.ts';
import { quietHoursArbitrary } from './reminder-choices.arbitrary.ts';
import { clockTimeArbitrary, wallTimeArbitrary } from './wall-time.arbitrary.ts';
import { wallMinutesBetween } from './wall-time.ts';

describe('quiet hours', () => {
  it('hold back to a minute that is not quiet, within a day, and only what is quiet', () => {
    fc.assert(
      fc.property(wallTimeArbitrary, quietHoursArbitrary, (at, quiet) => {
        const after = afterQuiet(at, quiet);
        expect(isQuiet(after, quiet)).toBe(false);
        const held = wallMinutesBetween(at, after);
        expect(held > 0).toBe(isQuiet(at, quiet));
        expect(held).toBeLessThan(24 * 60);
      }),
    );
  });

  it('are the other hours when they are turned round', () => {
    fc.assert(
      fc.property(clockTimeArbitrary, clockTimeArbitrary, clockTimeArbitrary, (time, from, to) => {
        fc.pre(from !== to);
        expect(isQuiet({ time }, { from, to })).toBe(!isQuiet({ time }, { from: to, to: from }));
      }),
    );
  });

  it('go over midnight', () => {
    const quiet = { from: '22:00' as ClockTime, to: '07:00' as ClockTime };
    const at = (day: string, time: string) => ({ day: day as Day, time: time as ClockTime });
    expect(afterQuiet(at('2026-12-31', '23:10'), quiet)).toEqual(at('2027-01-01', '07:00'));
    expect(afterQuiet(at('2027-01-01', '06:59'), quiet)).toEqual(at('2027-01-01', '07:00'));
    expect(afterQuiet(at('2027-01-01', '21:59'), quiet)).toEqual(at('2027-01-01', '21:59'));
  });
});
