import { expect, type Page } from '@playwright/test';
import type { HalfdayApi } from '#contract/api.ts';
import type { PlanDocument } from '#core/plan/document.ts';
import { followedBlocks } from '#core/plan/followed-blocks.ts';
import type { ReminderChoices } from '#core/plan/preferences.ts';
import { type ClockTime, sumMinutes } from '#core/units.ts';
import { test } from './fixtures/app.ts';
import { dataFileOf, freshMonth, readEdition } from './fixtures/month-under-way.ts';
import { clickNotice, keepNotices, noticesOf, sleepFor } from './fixtures/notices.ts';

const fresh = freshMonth(await readEdition('2021'));
const blocks = fresh.programme ? followedBlocks(fresh.programme) : [];
const [morning, afternoon] = blocks;
if (!morning || !afternoon) throw new Error('the month begins with a whole day');

function reminded(changes: Partial<ReminderChoices>): PlanDocument {
  const { preferences } = fresh;
  const reminders = { ...preferences.reminders, ...changes };
  return { ...fresh, preferences: { ...preferences, reminders } };
}

/** Ten minutes before the first half-day begins. */
const before = { now: '2026-12-01T08:50', dataFile: dataFileOf(fresh) };

interface Heard {
  readonly halfday: HalfdayApi;
  action?: string;
}

const listen = (window: Page) =>
  window.evaluate(() => {
    const page = globalThis as unknown as Heard;
    page.halfday.onAction((action) => {
      page.action = action;
    });
  });

test.describe('before the first half-day', () => {
  test.use({ world: before });

  test('its start is said once, and a click opens Today', async ({ app }) => {
    expect(morning.start).toBe('09:00');
    await keepNotices(app.electron);
    await sleepFor(app.electron, 5);
    expect(await noticesOf(app.electron)).toEqual([]);
    await sleepFor(app.electron, 6);
    const minutes = sumMinutes(morning.pieces.map((piece) => piece.minutes));
    const length = `${Math.floor(minutes / 60)}\u00a0h\u00a0${String(minutes % 60).padStart(2, '0')}`;
    await expect
      .poll(() => noticesOf(app.electron))
      .toEqual([
        {
          title: 'Morning: 1.1–2 lectures',
          body: `Planned for ${length}, from 9:00 AM.`,
        },
      ]);
    await sleepFor(app.electron, 1);
    expect(await noticesOf(app.electron)).toHaveLength(1);

    await listen(app.window);
    await clickNotice(app.electron);
    await expect
      .poll(() => app.window.evaluate(() => (globalThis as unknown as Heard).action))
      .toBe('today');
  });

  test('nothing is said of what is ticked, nor of a start that was slept through', async ({
    app,
  }) => {
    await keepNotices(app.electron);
    const { day, half, pieces } = morning;
    const ticked = { kind: 'tick', id: 'early', today: day, day, half, parts: pieces };
    expect((await app.submit(ticked)).ok).toBe(true);
    await sleepFor(app.electron, 12);
    expect(await noticesOf(app.electron)).toEqual([]);
    // From 9:02 to past the afternoon's start.
    await sleepFor(app.electron, 6 * 60);
    expect(await noticesOf(app.electron)).toEqual([]);
  });

  test('the evening asks once about what has no answer, also after a restart', async ({ app }) => {
    await keepNotices(app.electron);
    await sleepFor(app.electron, 11 * 60 + 30);
    await expect
      .poll(() => noticesOf(app.electron))
      .toEqual([
        { title: 'How did today go?', body: expect.stringContaining('2 half-days have no answer') },
      ]);
    await app.quit();
    await app.start();
    await keepNotices(app.electron);
    await sleepFor(app.electron, 11 * 60 + 45);
    expect(await noticesOf(app.electron)).toEqual([]);
  });

  test('Settings shows one, and turns each off', async ({ app }) => {
    const { window } = app;
    await keepNotices(app.electron);
    await window.getByRole('button', { name: 'Settings', exact: true }).click();
    const section = window.getByRole('region', { name: 'Reminders' });
    await section.getByRole('button', { name: 'Show one now' }).click();
    await expect
      .poll(async () => (await noticesOf(app.electron))[0]?.title)
      .toMatch(/^This is how/);
    await section.getByRole('checkbox', { name: /^When a half-day/ }).click();
    await section.getByRole('checkbox', { name: /^In the evening/ }).click();
    await expect(section.getByLabel('Evening at')).toHaveCount(0);
    await section.getByLabel('To', { exact: true }).fill('08:15');
    await section.getByLabel('To', { exact: true }).press('Enter');
    await expect
      .poll(async () => (await app.read()).document.preferences.reminders)
      .toEqual({
        ...fresh.preferences.reminders,
        blockStart: false,
        evening: false,
        quiet: { from: '22:00', to: '08:15' },
      });
    await sleepFor(app.electron, 12);
    await sleepFor(app.electron, 11 * 60 + 30);
    expect(await noticesOf(app.electron)).toHaveLength(1);
  });

  test('Settings says so where the system has no notifications', async ({ app }) => {
    await keepNotices(app.electron, false);
    await app.window.getByRole('button', { name: 'Settings', exact: true }).click();
    const section = app.window.getByRole('region', { name: 'Reminders' });
    await expect(section).toContainText('This system shows no notifications');
    await expect(section.getByRole('button', { name: 'Show one now' })).toHaveCount(0);
  });
});

test.describe('in quiet hours', () => {
  const quiet = { from: '08:00' as ClockTime, to: '10:00' as ClockTime };
  test.use({ world: { ...before, dataFile: dataFileOf(reminded({ quiet })) } });

  test('no start is said, nor when they end', async ({ app }) => {
    await keepNotices(app.electron);
    await sleepFor(app.electron, 11);
    await sleepFor(app.electron, 60);
    expect(await noticesOf(app.electron)).toEqual([]);
  });
});

test.describe('the day to cancel by', () => {
  test.use({ world: { now: '2026-12-30T09:30', dataFile: dataFileOf(fresh) } });

  test('is said the day before it, with what happens otherwise', async ({ app }) => {
    await keepNotices(app.electron);
    await sleepFor(app.electron, 31);
    await expect
      .poll(() => noticesOf(app.electron))
      .toEqual([
        {
          title: '1 day until the last day to cancel, Dec 31',
          body: 'Your subscription renews on Jan 1 for $50, unless you cancel it.',
        },
      ]);
  });
});
