import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClockTime, minutes } from '../units.ts';
import { addMinutesToClock, clockMinutes, parseClockTime } from './clock-time.ts';

const midnight = '00:00' as ClockTime;

describe('clock times', () => {
  it('name every minute of a day once', () => {
    for (let minute = 0; minute < 1440; minute += 1) {
      const time = addMinutesToClock(midnight, minutes(minute));
      expect(parseClockTime(time)).toBe(time);
      expect(clockMinutes(time)).toBe(minute);
    }
  });

  it('never go past midnight', () => {
    fc.assert(
      fc.property(fc.nat(1439), fc.nat(3000), (start, length) => {
        const end = addMinutesToClock(addMinutesToClock(midnight, minutes(start)), minutes(length));
        expect(clockMinutes(end)).toBe(Math.min(start + length, 1440));
      }),
    );
    expect(addMinutesToClock('23:00' as ClockTime, minutes(90))).toBe('24:00');
  });

  it.each(['', '9:00', '24:00', '12:60', '-1:00', '09:00:00', '09:00 ', '0900', '1O:00'])(
    'are not read from %j',
    (text) => {
      expect(parseClockTime(text)).toBeNull();
    },
  );
});
