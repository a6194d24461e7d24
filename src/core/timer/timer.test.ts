import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../units.ts';
import { answerGap, setMode } from './change-timer.ts';
import { awayAfter, noteTime } from './note-time.ts';
import { elapsedBetween, type Reading } from './reading.ts';
import { firstReading, liveThrough, readingsOf, timerEvents, timers } from './timer.arbitrary.ts';
import { type Ruling, startTimer, type Timer } from './timer.ts';
import { openGaps, timerFigures } from './timer-figures.ts';

const minute = 60_000;
const anyShift = fc.oneof(fc.constant(0), fc.integer({ min: -36_000_000, max: 36_000_000 }));
const rulings = fc.constantFrom<Ruling>('study', 'lost', 'nothing');

const sumOf = ({ stretches }: Timer) => stretches.reduce((sum, { length }) => sum + length, 0);
const later = (reading: Reading, span: number): Reading => ({
  ...reading,
  wall: reading.wall + span,
  steady: reading.steady + span,
});
const start = startTimer('id', { day: '2026-12-01' as Day, half: 'morning' }, firstReading);
const answer = (timer: Timer, gap: number, ruling: Ruling): Timer => {
  const answered = answerGap(timer, gap, ruling);
  if (!answered.ok) throw new Error(answered.error.kind);
  return answered.value;
};

describe('a timer', () => {
  test('divides all the time between start and stop, with clocks that agree', () => {
    fc.assert(
      fc.property(timerEvents(fc.constant(0)), (events) => {
        const timer = setMode(
          liveThrough(events),
          'paused',
          readingsOf(events).at(-1) ?? start.last,
        );
        expect(sumOf(timer)).toBe(timer.last.wall - firstReading.wall);
      }),
    );
  });

  test('has no negative time, whatever the clocks do, and loses none of the steady clock', () => {
    fc.assert(
      fc.property(timerEvents(anyShift), (events) => {
        const timer = setMode(
          liveThrough(events),
          'paused',
          readingsOf(events).at(-1) ?? start.last,
        );
        const readings = readingsOf(events);
        let passed = 0;
        readings.slice(1).forEach((reading, index) => {
          const { sure, unsure } = elapsedBetween(readings[index] ?? reading, reading);
          expect(Math.min(sure, unsure)).toBeGreaterThanOrEqual(0);
          const steady = events[index]?.restarts ? 0 : (events[index]?.after ?? 0);
          expect(sure + unsure).toBeGreaterThanOrEqual(steady);
          passed += sure + unsure;
        });
        for (const { length } of timer.stretches) expect(length).toBeGreaterThan(0);
        // A stop that nothing follows ends it; all other time is somewhere.
        if (events.every(({ mode }) => mode !== 'stopped')) expect(sumOf(timer)).toBe(passed);
        else expect(sumOf(timer)).toBeLessThanOrEqual(passed);
        const { minutes, lostMinutes } = timerFigures(timer);
        expect(lostMinutes).toBeLessThanOrEqual(minutes);
      }),
    );
  });

  test('counts nothing that is unknown until it is answered, and then just that', () => {
    fc.assert(
      fc.property(timers, rulings, (timer, ruling) => {
        const known = timer.stretches.filter(({ kind }) => kind !== 'unknown');
        expect(timerFigures(timer)).toEqual(timerFigures({ stretches: known }));
        const [gap] = openGaps(timer);
        if (!gap) return;
        const answered = answer(timer, gap.gap, ruling);
        const more = timerFigures(answered).minutes - timerFigures(timer).minutes;
        const expected = ruling === 'nothing' ? 0 : (gap.to - gap.from) / minute;
        expect(Math.abs(more - expected)).toBeLessThanOrEqual(1);
        expect(openGaps(answered)).toEqual(openGaps(timer).slice(1));
        expect(sumOf(answered)).toBe(sumOf(timer));
      }),
    );
  });

  test('comes out the same in whatever order its gaps are answered', () => {
    const answered = timers.chain((timer) => {
      const gaps = openGaps(timer).map(({ gap }) => gap);
      return fc.record({
        timer: fc.constant(timer),
        answers: fc.array(rulings, { minLength: gaps.length, maxLength: gaps.length }),
        order: fc.shuffledSubarray(gaps, { minLength: gaps.length }),
      });
    });
    fc.assert(
      fc.property(answered, ({ timer, answers, order }) => {
        const gaps = openGaps(timer).map(({ gap }) => gap);
        const rulingOf = (gap: number) => answers[gaps.indexOf(gap)] ?? 'nothing';
        const inTurn = gaps.reduce((each, gap) => answer(each, gap, rulingOf(gap)), timer);
        const shuffled = order.reduce((each, gap) => answer(each, gap, rulingOf(gap)), timer);
        expect(shuffled).toEqual(inTurn);
        expect(openGaps(inTurn)).toEqual([]);
      }),
    );
  });

  test('asks about every time that the program did not run for a minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: minute, max: 1000 * minute }), (span) => {
        const killed = noteTime(start, { ...later(firstReading, span), run: 'next' }, { idle: 0 });
        const slept = noteTime(start, later(firstReading, span), { idle: 0, hasSlept: true });
        const frozen = noteTime(
          start,
          { ...firstReading, wall: firstReading.wall + span },
          { idle: 0 },
        );
        const gap = { gap: 0, from: firstReading.wall, to: firstReading.wall + span };
        for (const timer of [killed, slept, frozen]) {
          expect(openGaps(timer)).toEqual([gap]);
          expect(timerFigures(timer).minutes).toBe(0);
        }
      }),
    );
  });

  test('takes idleness back to where it began, and counts again from the first touch on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: awayAfter / 30_000, max: 200 }),
        fc.integer({ min: 0, max: 29_999 }),
        (busy, idle, touched) => {
          const beat = 30_000;
          let timer = start;
          for (let count = 1; count <= busy + idle; count += 1) {
            const sinceTouch = Math.max(0, count - busy) * beat;
            timer = noteTime(timer, later(firstReading, count * beat), { idle: sinceTouch });
          }
          expect(timer.isAway).toBe(true);
          const gap = { gap: 1, from: firstReading.wall + busy * beat };
          expect(openGaps(timer)).toEqual([{ ...gap, to: gap.from + idle * beat }]);
          const end = later(firstReading, (busy + idle + 1) * beat);
          const back = noteTime(timer, end, { idle: touched });
          expect(back.isAway).toBe(false);
          expect(openGaps(back)).toEqual([{ ...gap, to: end.wall - touched }]);
          expect(sumOf(back)).toBe(end.wall - firstReading.wall);
        },
      ),
    );
  });

  test('that is stopped stays as it is, and what passes before it goes on is no study', () => {
    fc.assert(
      fc.property(
        timers,
        fc.integer({ min: 0, max: 1e8 }),
        fc.boolean(),
        (timer, span, restarts) => {
          const stopped = setMode(timer, 'stopped', timer.last);
          const reading = { ...later(timer.last, span), ...(restarts && { run: 'next' }) };
          expect(noteTime(stopped, reading, { idle: 0 })).toEqual(stopped);
          const onward = setMode(stopped, 'study', reading);
          expect(timerFigures(onward)).toEqual(timerFigures(stopped));
          expect(openGaps(onward)).toEqual(openGaps(stopped));
        },
      ),
    );
  });
});
