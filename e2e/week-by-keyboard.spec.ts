import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sumMinutes } from '#core/units.ts';
import { dataFileOf, freshMonth, readEdition } from './fixtures/month-under-way.ts';
import { programmeOf } from './fixtures/programme-of.ts';
import { RunningApp } from './fixtures/running-app.ts';
import { PalettePage } from './pages/palette-page.ts';
import { TodayPage } from './pages/today-page.ts';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'halfday-week-'));
});
test.afterEach(() => rm(folder, { recursive: true, maxRetries: 20, retryDelay: 100 }));

/** Opens the app at a local time, lives a while in it, and closes it. */
async function at(
  now: string,
  timeZone: string,
  live: (app: RunningApp) => Promise<void>,
): Promise<void> {
  const app = new RunningApp(folder, { now, timeZone });
  await app.start();
  try {
    await live(app);
  } finally {
    await app.quit();
  }
}

async function said(app: RunningApp): Promise<readonly number[]> {
  const { ticks, sessions, misses } = await programmeOf(app);
  return [ticks.length, sessions.length, misses.length];
}

test('a week is lived by keyboard alone', async () => {
  test.slow();
  await writeFile(join(folder, 'halfday.json'), dataFileOf(freshMonth(await readEdition('2021'))));
  const zone = 'Europe/Berlin';
  const type = async ({ window }: RunningApp, ...keys: string[]) => {
    await expect(window.locator('article :focus').first()).toHaveRole('checkbox');
    for (const key of keys) await window.keyboard.press(key);
  };
  // Tuesday: both half-days as planned. Wednesday: the morning alone.
  await at('2026-12-01T19:00', zone, async (app) => {
    await type(app, 'Enter');
    await expect.poll(() => said(app)).toEqual([1, 1, 0]);
    await expect(new TodayPage(app.window).row('Afternoon').locator(':focus')).toBeVisible();
    await type(app, 'Enter');
    await expect.poll(() => said(app)).toEqual([2, 2, 0]);
  });
  await at('2026-12-02T12:30', zone, async (app) => {
    await type(app, 'Enter');
    await expect.poll(() => said(app)).toEqual([3, 3, 0]);
  });
  // Thursday asks about Wednesday's afternoon, which came to nothing; then the day, with other hours.
  await at('2026-12-03T19:00', zone, async (app) => {
    await expect(app.window.getByText(/how did it go\?/)).toBeVisible();
    await type(app, 'n');
    await expect.poll(() => said(app)).toEqual([3, 3, 1]);
    await type(app, 'l');
    await expect(app.window.getByRole('dialog', { name: 'Log hours' })).toBeVisible();
    await app.window.keyboard.type('1h20 1.75');
    await app.window.keyboard.press('Enter');
    await expect.poll(() => said(app)).toEqual([3, 4, 1]);
    await expect(app.window.getByRole('dialog', { name: 'Log hours' })).toHaveCount(0);
    await app.window.keyboard.press('Control+z');
    await expect.poll(() => said(app)).toEqual([3, 3, 1]);
    await type(app, 'Enter');
    await expect.poll(() => said(app)).toEqual([4, 4, 1]);
  });
  // Friday: the ways on, one of them taken; the palette to a course-week, and back.
  await at('2026-12-04T08:00', zone, async (app) => {
    const { window } = app;
    await type(app, 'd');
    await expect.poll(async () => (await said(app))[0]).toBe(5);
    await window.keyboard.press('w');
    const ways = window.getByRole('dialog').filter({ hasText: /push/i }).first();
    await expect(ways).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(ways).toBeHidden();
    await new PalettePage(window).run('2.3');
    await expect(window.getByRole('heading', { level: 1 })).toContainText('Deep Learning');
    await window.keyboard.press('Control+3');
    await expect(window.getByRole('heading', { name: 'Burndown' })).toBeVisible();
    await window.keyboard.press('Control+1');
  });
  // After a weekend off, Monday says how it stands, and nothing was lost on the way.
  await at('2026-12-07T19:00', zone, async (app) => {
    await expect(app.window.getByRole('button', { name: /Open Progress/ })).toContainText('%');
    const { sessions } = await programmeOf(app);
    expect(sessions.map(({ day }) => day)).toEqual([
      '2026-12-01',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-03',
    ]);
  });
});

test('an hour that is left out and another time zone change no day and no minute', async () => {
  test.slow();
  const log = async (app: RunningApp, hours: string, count: number) => {
    const { window } = app;
    await window.getByRole('heading', { level: 1 }).waitFor();
    await window.keyboard.press('l');
    await expect(window.getByRole('dialog', { name: 'Log hours' })).toBeVisible();
    await window.keyboard.type(hours);
    await window.keyboard.press('Enter');
    await expect.poll(async () => (await said(app))[1]).toBe(count);
  };
  // In New York the clocks go from two to three o'clock in this night.
  await at('2026-03-07T10:00', 'America/New_York', async ({ window }) => {
    await window.getByRole('button', { name: 'Start this plan' }).press('Enter');
    await window.getByRole('heading', { level: 1 }).waitFor();
    await expect(window.getByRole('button', { name: /Open Progress/ })).toBeVisible();
  });
  await at('2026-03-08T01:50', 'America/New_York', (app) => log(app, '45m', 1));
  await at('2026-03-08T03:10', 'America/New_York', (app) => log(app, '30m', 2));
  await at('2026-03-09T09:00', 'Asia/Tokyo', (app) => log(app, '20m', 3));
  await at('2026-03-08T23:30', 'Pacific/Honolulu', async (app) => {
    const { sessions } = await programmeOf(app);
    expect(sessions.map(({ day }) => day)).toEqual(['2026-03-08', '2026-03-08', '2026-03-09']);
    expect(sumMinutes(sessions.map(({ minutes }) => minutes))).toBe(95);
    await expect(app.window.getByRole('heading', { level: 1 })).toContainText('March 8');
  });
});
