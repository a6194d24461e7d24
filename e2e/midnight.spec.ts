import { expect, type Page } from '@playwright/test';
import type { Day } from '#core/units.ts';
import { test } from './fixtures/app.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { openQuickLog, pressQuickLogKey } from './fixtures/quick-log.ts';
import { recordOf } from './fixtures/record-of.ts';

const dataFile = dataFileOf(monthUnderWay(await readEdition('2021')));
const world = { now: `${pictureDay}T09:00`, dataFile };
const nextDay = '2026-12-16' as Day;

const row = (quick: Page, half: 'Morning' | 'Afternoon') =>
  quick.getByRole('listitem').filter({ hasText: half });

test.describe('about midnight', () => {
  test.use({ world: { ...world, now: `${pictureDay}T23:59` } });

  test('a log of 23:59 and one of 00:01 go to their days', async ({ app }) => {
    const quick = await openQuickLog(app);
    await quick.keyboard.type('40m');
    await quick.keyboard.press('Enter');
    await expect(row(quick, 'Morning')).toContainText('Done, logged');
    await quick.keyboard.press('Escape');
    expect((await recordOf(app)).sessions.at(-1)).toMatchObject({ day: pictureDay, minutes: 40 });

    // The window stays, and its clock goes on by two minutes.
    await quick.clock.install();
    await quick.clock.fastForward('02:00');
    await pressQuickLogKey(app);
    await expect(quick.getByRole('heading', { level: 1 })).toContainText('Wednesday, December 16');
    await quick.keyboard.type('50m');
    await quick.keyboard.press('Enter');
    await expect
      .poll(async () => (await recordOf(app)).sessions.at(-1))
      .toMatchObject({ day: nextDay, half: 'morning', minutes: 50 });
  });
});

test.describe('just after midnight', () => {
  test.use({ world: { ...world, now: `${nextDay}T00:01` } });

  test('yesterday is the day that has just ended', async ({ app }) => {
    const quick = await openQuickLog(app);
    await quick.keyboard.type('yesterday morning 40m');
    await quick.keyboard.press('Enter');
    await expect
      .poll(async () => (await recordOf(app)).sessions.at(-1))
      .toMatchObject({ day: pictureDay, half: 'morning', minutes: 40 });
  });
});
