import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './fixtures/app.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { recordOf } from './fixtures/record-of.ts';
import type { RunningApp } from './fixtures/running-app.ts';
import { TodayPage } from './pages/today-page.ts';

const timeZone = 'Europe/Berlin';
const seen = Date.parse('2026-12-15T08:00:00Z');
const minute = 60_000;
const dataFile = dataFileOf(monthUnderWay(await readEdition('2021')));

/** A timer that was last seen running at 9. */
function timerText(half: 'morning' | 'afternoon'): string {
  return JSON.stringify({
    format: 'halfday-timer',
    version: 1,
    timer: {
      id: 'timer-1',
      at: { day: pictureDay, half },
      mode: 'study',
      isAway: false,
      stretches: [{ kind: 'study', from: seen - 72 * minute, length: 72 * minute }],
      last: { wall: seen, steady: 72 * minute, run: 'an earlier one' },
    },
  });
}

async function keptMode(app: RunningApp): Promise<string | null> {
  const { timer } = JSON.parse(await readFile(join(app.folder, 'timer.json'), 'utf8'));
  return timer?.mode ?? null;
}

const prepare = (folder: string) => writeFile(join(folder, 'timer.json'), timerText('morning'));

test.describe('a timer that runs and asks', () => {
  test.use({ world: { dataFile, timeZone, now: `${pictureDay}T09:45`, prepare } });

  test('refuses a tick, which changes nothing, and keeps the focus where it is answered', async ({
    app,
  }) => {
    const { window } = app;
    const row = new TodayPage(window).row('Morning');
    const before = await recordOf(app);
    await row.getByRole('checkbox').press(' ');
    await expect(window.getByText(/^Not ticked yet/)).toBeVisible();
    await expect(row.getByRole('button', { name: 'Yes' })).toBeFocused();
    await expect(row.getByRole('button', { name: /^Pause/ })).toBeVisible();
    expect(await keptMode(app)).toBe('study');
    expect(await recordOf(app)).toEqual(before);
    await row.getByRole('button', { name: 'Yes' }).press('Enter');
    await expect(row.getByText('Timed for 1 h 57')).toBeVisible();
    await expect(row.locator(':focus')).toHaveCount(1);
  });
});

test.describe('a timer of the first minute', () => {
  test.use({ world: { dataFile, timeZone, now: `${pictureDay}T09:00` } });

  test('goes with the tick of its row, and one undo brings both back', async ({ app }) => {
    const { window } = app;
    const row = new TodayPage(window).row('Morning');
    const before = await recordOf(app);
    await row.getByRole('button', { name: /Start the timer/ }).click();
    await expect(row.getByText('Timed for 0 min')).toBeVisible();
    await row.getByRole('checkbox').press(' ');
    await expect(row.getByRole('checkbox')).toBeChecked();
    await expect.poll(() => keptMode(app)).toBeNull();
    await window.keyboard.press('Control+z');
    await expect.poll(() => recordOf(app)).toEqual(before);
    await expect(row.getByText('Timed for 0 min')).toBeVisible();
  });
});
