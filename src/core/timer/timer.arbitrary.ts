import fc from 'fast-check';
import type { Day } from '../units.ts';
import { setMode } from './change-timer.ts';
import { noteTime } from './note-time.ts';
import type { Reading } from './reading.ts';
import { startTimer, type Timer, type TimerMode } from './timer.ts';

/** Something that happens to a timer, so many milliseconds after what came before. */
export interface TimerEvent {
  /** By the steady clock. */
  readonly after: number;
  /** By how much the wall clock was set, or the machine slept, in the meantime. */
  readonly shift: number;
  readonly restarts: boolean;
  readonly idle: number;
  readonly hasSlept: boolean;
  /** Null for a beat. */
  readonly mode: TimerMode | null;
}

const hour = 3_600_000;
export const firstReading: Reading = { wall: 1_796_000_000_000, steady: 5_000, run: 'run 0' };

/** Events with a wall clock that is set as `shift` says. */
export function timerEvents(shift: fc.Arbitrary<number>): fc.Arbitrary<TimerEvent[]> {
  const event = fc.record({
    after: fc.oneof(fc.constant(30_000), fc.integer({ min: 0, max: hour })),
    shift,
    restarts: fc.boolean(),
    idle: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: hour })),
    hasSlept: fc.boolean(),
    mode: fc.constantFrom<TimerMode | null>(null, null, 'study', 'lost', 'paused', 'stopped'),
  });
  return fc.array(event, { maxLength: 30 });
}

/** What the clocks show at each event, the start before them. */
export function readingsOf(events: readonly TimerEvent[]): readonly Reading[] {
  const readings = [firstReading];
  let run = 0;
  for (const { after, shift, restarts } of events) {
    const before = readings.at(-1) ?? firstReading;
    if (restarts) run += 1;
    readings.push({
      wall: before.wall + after + shift,
      steady: restarts ? 0 : before.steady + after,
      run: `run ${run}`,
    });
  }
  return readings;
}

/** A timer that all events happened to. */
export function liveThrough(events: readonly TimerEvent[]): Timer {
  const start = startTimer('timer', { day: '2026-12-01' as Day, half: 'morning' }, firstReading);
  const readings = readingsOf(events);
  return events.reduce((timer, event, index) => {
    const reading = readings[index + 1] ?? firstReading;
    return event.mode === null
      ? noteTime(timer, reading, event)
      : setMode(timer, event.mode, reading);
  }, start);
}

/** Timers as they come to be, with clocks that are set and machines that sleep. */
export const timers: fc.Arbitrary<Timer> = timerEvents(
  fc.oneof(fc.constant(0), fc.integer({ min: -10 * hour, max: 10 * hour })),
).map(liveThrough);
