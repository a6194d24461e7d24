import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareHalfDays, type Half, halfDayKey } from '../calendar/half.ts';
import type { WorkKind } from '../curriculum/curriculum.ts';
import type { Day, Minutes } from '../units.ts';
import type { WorkItem } from './list-work.ts';
import type { Pin } from './pin.ts';
import { planMonth } from './plan-month.ts';
import {
  halfDaysOf,
  pinnedRequestArbitrary,
  planRequestArbitrary,
} from './plan-request.arbitrary.ts';

describe('a plan with pins', () => {
  it('keeps every pin that it does not call impossible', () => {
    fc.assert(
      fc.property(pinnedRequestArbitrary, (request) => {
        const plan = planMonth(request);
        const impossible = new Set(plan.impossiblePins.map(({ pin }) => pin));
        const left = new Map(request.work.map((item) => [item.activity, item.minutes as number]));
        const pinned = new Map<string, number>();
        for (const pin of request.pins.filter((each) => !impossible.has(each))) {
          const rest = left.get(pin.activity) ?? 0;
          const minutes = Math.min(pin.minutes ?? rest, rest);
          left.set(pin.activity, rest - minutes);
          const key = `${halfDayKey(pin)} ${pin.activity}`;
          pinned.set(key, (pinned.get(key) ?? 0) + minutes);
        }
        const planned = new Map(
          plan.blocks.flatMap((block) =>
            block.pieces.map((piece) => [`${halfDayKey(block)} ${piece.activity}`, piece.minutes]),
          ),
        );
        for (const [key, minutes] of pinned) {
          expect(planned.get(key)).toBeGreaterThanOrEqual(minutes);
        }
        for (const pin of impossible) expect(request.pins).toContain(pin);
      }),
    );
  });

  it('keeps a pin that puts a piece where it was planned', () => {
    fc.assert(
      fc.property(planRequestArbitrary, fc.nat(), fc.nat(), (request, at, of) => {
        const plan = planMonth(request);
        const block = plan.blocks[at % plan.blocks.length];
        const piece = block?.pieces[of % block.pieces.length];
        if (!block || !piece) return;
        const { day, half } = block;
        const pin = { activity: piece.activity, day, half, minutes: piece.minutes };
        const pinned = planMonth({ ...request, pins: [pin] });
        expect(pinned.impossiblePins).toEqual([]);
        const here = pinned.blocks.find((each) => compareHalfDays(each, block) === 0);
        const kept = here?.pieces.find(({ activity }) => activity === piece.activity);
        expect(kept?.minutes).toBeGreaterThanOrEqual(piece.minutes);
      }),
    );
  });
});

describe('a pin', () => {
  const item = (weekIndex: number, kind: WorkKind, minutes: number): WorkItem => ({
    activity: `${weekIndex} ${kind}`,
    kind,
    weekIndex,
    minutes: minutes as Minutes,
    of: minutes as Minutes,
  });
  const work = [0, 1, 2].flatMap((week) => [
    item(week, 'lectures', 120),
    item(week, 'homework', 180),
  ]);
  const [tuesday, wednesday, thursday] = ['2026-12-01', '2026-12-02', '2026-12-03'] as Day[];
  const halfDays = halfDaysOf(tuesday as Day, [180, 180, 180, 180, 180, 180, 0, 180]);
  const pinTo = (activity: string, day: Day | undefined, half: Half, minutes?: number): Pin => ({
    activity,
    day: day as Day,
    half,
    ...(minutes === undefined ? {} : { minutes: minutes as Minutes }),
  });
  const plan = (...pins: Pin[]) =>
    planMonth({ work, lectureLead: 1, halfDays, pins, overrun: 15 as Minutes });
  const obstacleOf = (...pins: Pin[]) => plan(...pins).impossiblePins.map((each) => each.obstacle);

  it('has all that must come before it done before it', () => {
    const { blocks, impossiblePins } = plan(pinTo('1 homework', thursday, 'morning', 180));
    expect(impossiblePins).toEqual([]);
    const at = blocks.findIndex(({ day, half }) => day === thursday && half === 'morning');
    const done = new Set(
      blocks.slice(0, at + 1).flatMap(({ pieces }) => pieces.map(({ activity }) => activity)),
    );
    for (const activity of ['0 lectures', '0 homework', '1 lectures']) {
      expect(done.has(activity)).toBe(true);
    }
    expect(blocks[at]?.pieces).toContainEqual({ activity: '1 homework', minutes: 180, of: 180 });
  });

  it('is impossible where what must come before it has no room', () => {
    expect(obstacleOf(pinTo('1 homework', tuesday, 'afternoon'))).toEqual([
      {
        kind: 'no-room-before',
        activities: ['0 lectures', '1 lectures', '0 homework'],
        minutes: 600,
        room: 390,
      },
    ]);
  });

  it('is impossible where its half-day is too short for it, alone or with other pins', () => {
    const long = pinTo('0 lectures', tuesday, 'morning');
    expect(obstacleOf(long, pinTo('0 homework', tuesday, 'morning'))).toEqual([
      { kind: 'too-long', activities: ['0 lectures', '0 homework'], minutes: 300, room: 195 },
    ]);
  });

  it('gives way to an earlier pin that it contradicts', () => {
    const first = pinTo('1 lectures', thursday, 'morning');
    expect(obstacleOf(first, pinTo('1 homework', wednesday, 'morning'))).toEqual([
      { kind: 'against-pins', activities: ['1 lectures'] },
    ]);
  });

  it('is impossible in a half-day that is off or over, and of work that is done', () => {
    const monday = '2026-11-30' as Day;
    const off = pinTo('2 homework', '2026-12-04' as Day, 'morning');
    expect(obstacleOf(off)).toEqual([{ kind: 'half-day-off' }]);
    expect(obstacleOf(pinTo('0 lectures', monday, 'morning'))).toEqual([{ kind: 'past' }]);
    expect(obstacleOf(pinTo('nothing', wednesday, 'morning'))).toEqual([{ kind: 'nothing-left' }]);
    const twice = pinTo('0 lectures', tuesday, 'morning');
    expect(obstacleOf(twice, twice)).toEqual([{ kind: 'nothing-left' }]);
    const today = planMonth({
      work,
      lectureLead: 1,
      halfDays: [],
      from: { day: monday, half: 'morning' },
      pins: [off],
    });
    expect(today.impossiblePins).toEqual([{ pin: off, obstacle: { kind: 'half-day-off' } }]);
  });
});
