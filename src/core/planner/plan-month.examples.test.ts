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
    expect(shown(planMonth({ work, lectureLead: 1, halfDays }).blocks)).toEqual([
      ['0 lectures 60', '1 lectures 60', '0 homework 60'],
      ['0 homework 60'],
      ['0 homework 80', '2 lectures 40'],
      ['1 homework 200', '2 lectures 20', '2 homework 180'],
    ]);
  });

  it('without work or without a half-day is an empty plan', () => {
    const nothing = { blocks: [], unplaced: [], finish: null };
    expect(planMonth({ work: [], lectureLead: 1, halfDays: halfDaysOf(first, [60]) })).toEqual(
      nothing,
    );
    expect(planMonth({ work: [item(0, 'homework', 60)], lectureLead: 1, halfDays: [] })).toEqual({
      ...nothing,
      unplaced: [{ activity: '0 homework', minutes: 60, of: 60 }],
    });
  });
});
