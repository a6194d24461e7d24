import { describe, expect, test } from 'vitest';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import type { Day } from '#core/units.ts';
import { firstDraft, type LaunchDraft, readDraft, withStart } from './launch-draft.ts';

const curriculum: Curriculum = {
  id: 'small',
  title: 'Small',
  edition: '2021',
  statedHours: null,
  courses: [],
};
const today = '2026-12-01' as Day;
const draft = firstDraft(today, [6, 7], curriculum, null);
const read = (change: Partial<LaunchDraft>) =>
  readDraft({ ...draft, ...change }, curriculum, today);

describe('first launch', () => {
  test('opens on a plan that can be started', () => {
    expect(read({})).toMatchObject({
      problem: null,
      setup: { subscription: { startDay: '2026-12-01', price: { amount: 5000, currency: 'USD' } } },
    });
  });

  test('takes what an earlier programme taught, and refuses what no programme can teach', () => {
    const prior = { mean: 0.18, deviation: 0.1 };
    expect(firstDraft(today, [6, 7], curriculum, prior)).toMatchObject({ prior });
    expect(read({ prior }).setup?.prior).toEqual(prior);
    expect(read({ prior: { ...prior, mean: 9 } })).toMatchObject({
      setup: null,
      problem: { at: 'whole' },
    });
  });

  test.each<[string, Partial<LaunchDraft>, string]>([
    ['no day', { startDay: '' }, 'start'],
    ['a day of the year 1', { startDay: '0001-01-01' }, 'start'],
    ['a day that is in no calendar', { startDay: '2026-02-30' }, 'start'],
    ['a negative price', { price: '-5' }, 'price'],
    ['no price', { price: '' }, 'price'],
    ['a script for a price', { price: '<script>' }, 'price'],
    ['a price beyond all bounds', { price: '999999999' }, 'price'],
    ['hours that overlap', withStart(draft, 'afternoon', '10:00'), 'hours'],
    ['one payment without an end', { period: 'once', deadline: '' }, 'deadline'],
    ['an end before the payment', { period: 'once', deadline: '2026-12-01' }, 'deadline'],
    [
      'an end within the free days',
      { period: 'once', deadline: '2026-12-05', trialDays: 7 },
      'deadline',
    ],
    ['no start', withStart(draft, 'morning', ''), 'hours'],
  ])('refuses %s at its control', (_, change, at) => {
    expect(read(change)).toMatchObject({ setup: null, problem: { at } });
  });
});
