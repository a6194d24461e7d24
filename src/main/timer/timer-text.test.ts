import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timers } from '#core/timer/timer.arbitrary.ts';
import { readTimerText, writeTimerText } from './timer-text.ts';

describe('the text of a timer', () => {
  test('is read as the very timer that it was written from', () => {
    fc.assert(
      fc.property(fc.option(timers), (timer) => {
        expect(readTimerText(writeTimerText(timer))).toEqual({ ok: true, value: timer });
      }),
    );
  });

  test('is refused where it was cut off or is another', () => {
    fc.assert(
      fc.property(timers, fc.nat(), (timer, at) => {
        const text = writeTimerText(timer).trimEnd();
        expect(readTimerText(text.slice(0, at % text.length)).ok).toBe(false);
        expect(
          readTimerText(
            text.replace('"length": ', '"length": -1').replace('"length":', '"length":-1'),
          ).ok,
        ).toBe(timer.stretches.length === 0);
      }),
    );
    for (const text of ['', 'null', '{}', '{"format":"halfday","version":4}']) {
      expect(readTimerText(text).ok).toBe(false);
    }
  });
});
