import { expect, type Locator } from '@playwright/test';
import type { Programme } from '#core/plan/document.ts';
import { test } from './fixtures/app.ts';
import type { RunningApp } from './fixtures/running-app.ts';

const mostByDefault = 3;
const mostWithAll = 12;

test.use({ world: { now: '2026-12-01T08:30' } });

/** What a learner does with the hand, counted: a click, a key, or a field that is filled. */
class Hand {
  count = 0;

  async click(target: Locator): Promise<void> {
    this.count += 1;
    await target.click();
  }

  async fill(target: Locator, text: string): Promise<void> {
    this.count += 1;
    await target.fill(text);
  }

  async press(target: Locator, key: string): Promise<void> {
    this.count += 1;
    await target.press(key);
  }
}

async function acceptedOf(app: RunningApp): Promise<Programme> {
  await app.window.getByRole('navigation').waitFor();
  const { programme } = (await app.read()).document;
  if (!programme) throw new Error('no plan was accepted');
  return programme;
}

test('the plan it opens on is accepted with a key or a click', async ({ app }) => {
  const hand = new Hand();
  await hand.press(app.window.locator(':focus'), 'Enter');
  const { plans } = await acceptedOf(app);
  expect(plans).toHaveLength(1);
  expect(plans[0].blocks.length).toBeGreaterThan(20);
  expect(hand.count).toBeLessThanOrEqual(mostByDefault);
});

test('every control used takes a dozen steps, each in sight at 1280 by 800', async ({ app }) => {
  const { window } = app;
  const hand = new Hand();
  for (const name of ['Your own course', /^More/, 'Start this plan']) {
    await expect(window.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  }
  await hand.fill(window.getByLabel('Subscribed on'), '2026-12-02');
  await hand.fill(window.getByLabel('Price', { exact: true }), '49');
  await hand.click(window.getByRole('checkbox', { name: /^7 days free/ }));
  await hand.click(window.getByRole('button', { name: 'Saturday' }));
  // What would make it fit stands above the month, and moves it when it comes.
  await expect(window.getByRole('region', { name: /^Make it/ })).toHaveAttribute(
    'aria-busy',
    'false',
  );
  await hand.click(window.locator('[data-at="2026-12-04 morning"]'));
  await hand.press(window.getByRole('slider', { name: /^Morning/ }), 'PageUp');
  await hand.press(window.getByRole('slider', { name: 'Lecture speed' }), 'ArrowRight');
  await hand.click(window.getByRole('checkbox', { name: /^Rise to it/ }));
  await hand.click(window.getByRole('radio', { name: 'ML and Python' }));
  await hand.click(window.getByRole('radio', { name: /^2018/ }));
  const fits = window.getByRole('region', { name: /^Make it/ });
  await expect(fits).toHaveAttribute('aria-busy', 'false');
  const use = fits.getByRole('button', { name: /^Use this/ }).first();
  if (await use.isVisible()) await hand.click(use);
  await hand.click(window.getByRole('button', { name: 'Start this plan' }));
  const { subscription, curriculum, study, availability } = await acceptedOf(app);
  expect(hand.count).toBeLessThanOrEqual(mostWithAll);
  expect(subscription).toMatchObject({
    startDay: '2026-12-02',
    trialDays: 7,
    price: { amount: 4900 },
  });
  expect(curriculum.edition).toBe('2018');
  expect(study).toMatchObject({ background: 'strong', speeds: { ramp: { from: 1 } } });
  expect(availability.weekly[6].morning.capacity).toBeGreaterThan(0);
  expect(availability.exceptions).toHaveProperty('2026-12-04');
});
