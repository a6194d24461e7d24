import { describe, expect, test } from 'vitest';
import { firstDraft, type LaunchDraft, readDraft, withStart } from './launch-draft.ts';
import { launchDay, smallCurriculum, smallDraft } from './small-launch.fixture.ts';

const read = (change: Partial<LaunchDraft>) =>
  readDraft({ ...smallDraft, ...change }, smallCurriculum, launchDay);

describe('first launch', () => {
  test('opens on a plan that can be started', () => {
    expect(read({})).toMatchObject({
      problem: null,
      setup: { subscription: { startDay: '2026-12-01', price: { amount: 5000, currency: 'USD' } } },
    });
  });

  test('takes what an earlier programme taught, and refuses what no programme can teach', () => {
    const prior = { mean: 0.18, deviation: 0.1 };
    expect(firstDraft(launchDay, [6, 7], smallCurriculum, prior)).toMatchObject({ prior });
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
    ['hours that overlap', withStart(smallDraft, 'afternoon', '10:00'), 'hours'],
    ['one payment without an end', { period: 'once', deadline: '' }, 'deadline'],
    ['an end before the payment', { period: 'once', deadline: '2026-12-01' }, 'deadline'],
    [
      'an end within the free days',
      { period: 'once', deadline: '2026-12-05', trialDays: 7 },
      'deadline',
    ],
    ['no start', withStart(smallDraft, 'morning', ''), 'hours'],
  ])('refuses %s at its control', (_, change, at) => {
    expect(read(change)).toMatchObject({ setup: null, problem: { at } });
  });
});
