import { describe, expect, it } from 'vitest';
import type { WorkKind } from '../curriculum/curriculum.ts';
import type { Day, Minutes } from '../units.ts';
import type { WorkItem } from './list-work.ts';
import type { Block } from './month-plan.ts';
import { planMonth } from './plan-month.ts';
import { halfDaysOf } from './plan-request.arbitrary.ts';

describe('a month', () => {
  const first = '2026-12-01' as Day;
  const item = (weekIndex: number, kind: WorkKind, length: number): WorkItem => ({
    activity: `${weekIndex} ${kind}`,
    kind,
    weekIndex,
    minutes: length as Minutes,
    of: length as Minutes,
  });
  const shown = (blocks: readonly Block[]) =>
    blocks.map(({ pieces }) => pieces.map(({ activity, minutes }) => `${activity} ${minutes}`));

  it('studies a week a day: lectures in the morning, its homework in the afternoon', () => {
    const work = [0, 1].flatMap((week) => [
      item(week, 'lectures', 180),
      item(week, 'homework', 180),
    ]);
    const halfDays = halfDaysOf(first, [180, 180, 180, 180]);
    expect(shown(planMonth({ work, lectureLead: 1, halfDays }).blocks)).toEqual([
      ['0 lectures 180'],
      ['0 homework 180'],
      ['1 lectures 180'],
      ['1 homework 180'],
    ]);
  });

  it('gives the afternoon of a week without homework to the next lectures', () => {
    const work = [item(0, 'lectures', 240), item(1, 'lectures', 180), item(1, 'homework', 100)];
    const halfDays = halfDaysOf(first, [180, 180, 180, 180]);
    expect(shown(planMonth({ work, lectureLead: 0, halfDays }).blocks)).toEqual([
      ['0 lectures 180'],
      ['0 lectures 60', '1 lectures 120'],
      ['1 lectures 60', '1 homework 100'],
    ]);
  });

  it('holds lectures back when homework is a week behind, and goes on when it is done', () => {
    const work = [0, 1, 2].flatMap((week) => [
      item(week, 'lectures', 60),
      item(week, 'homework', 200),
    ]);
    const halfDays = halfDaysOf(first, [180, 60, 120, 400]);
    // The homework is cut once, and run over so that it need not be cut again.
    expect(shown(planMonth({ work, lectureLead: 1, halfDays }).blocks)).toEqual([
      ['0 lectures 60', '0 homework 125'],
      ['0 homework 75'],
      ['1 lectures 60', '2 lectures 60'],
      ['1 homework 200', '2 homework 200'],
    ]);
  });

  it('leaves no scrap of a quiz: it runs over a little, or begins another day', () => {
    const quizAt = (minutes: number) => {
      const work = [item(0, 'lectures', minutes), item(1, 'lectures', 30)];
      return shown(
        planMonth({ work, lectureLead: 1, halfDays: halfDaysOf(first, [180, 60]) }).blocks,
      );
    };
    expect(quizAt(154)).toEqual([['0 lectures 154', '1 lectures 30']]);
    expect(quizAt(174)).toEqual([['0 lectures 174'], ['1 lectures 30']]);
  });

  it('cuts long homework as few times as it can, and where no scrap is left', () => {
    const cutsOf = (minutes: number) => {
      const halfDays = halfDaysOf(first, [180, 180, 180]);
      const work = [item(0, 'homework', minutes)];
      return planMonth({ work, lectureLead: 1, halfDays }).blocks.map(({ pieces }) =>
        pieces.map((piece) => piece.minutes),
      );
    };
    expect(cutsOf(194)).toEqual([[194]]);
    expect(cutsOf(300)).toEqual([[180], [120]]);
    expect(cutsOf(380)).toEqual([[185], [195]]);
  });

  it('without work or without a half-day is an empty plan', () => {
    const nothing = { blocks: [], unplaced: [], finish: null, impossiblePins: [] };
    expect(planMonth({ work: [], lectureLead: 1, halfDays: halfDaysOf(first, [60]) })).toEqual(
      nothing,
    );
    expect(planMonth({ work: [item(0, 'homework', 60)], lectureLead: 1, halfDays: [] })).toEqual({
      ...nothing,
      unplaced: [{ activity: '0 homework', minutes: 60, of: 60 }],
    });
  });
});
