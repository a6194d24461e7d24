import { expect } from '@playwright/test';
import { test } from './fixtures/app.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { recordOf } from './fixtures/record-of.ts';
import { keptTimer, leaveTimer, timerText, timerZone } from './fixtures/timer-file.ts';
import { TodayPage } from './pages/today-page.ts';

const timeZone = timerZone;
const dataFile = dataFileOf(monthUnderWay(await readEdition('2021')));

const prepare = leaveTimer(timerText(72));

test.describe('a timer that runs and asks', () => {
  test.use({ world: { dataFile, timeZone, now: `${pictureDay}T09:45`, prepare } });

  test('refuses a tick, which changes nothing, and keeps the focus where it is answered', async ({
    app,
  }) => {
    const { window } = app;
    const row = new TodayPage(window).row('Morning');
    const before = await recordOf(app);
    await expect(row.getByRole('button', { name: 'Yes' })).toBeVisible();
    await row.getByRole('checkbox').press(' ');
    await expect(window.getByText(/^Not ticked yet/)).toBeVisible();
    await expect(row.getByRole('button', { name: 'Yes' })).toBeFocused();
    await expect(row.getByRole('button', { name: /^Pause/ })).toBeVisible();
    expect(await keptTimer(app)).toMatchObject({ mode: 'study' });
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
    await expect.poll(() => keptTimer(app)).toBeNull();
    await window.keyboard.press('Control+z');
    await expect.poll(() => recordOf(app)).toEqual(before);
    await expect(row.getByText('Timed for 0 min')).toBeVisible();
  });
});
