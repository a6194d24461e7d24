import { expect, type Page } from '@playwright/test';
import { quickLogView } from '#contract/names.ts';
import type { Programme } from '#core/plan/document.ts';
import { test } from './fixtures/app.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { openQuickLog, pressQuickLogKey } from './fixtures/quick-log.ts';

const underWay = dataFileOf(monthUnderWay(await readEdition('2021')));

test.describe('look', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(colorScheme, () => {
      test.use({ world: { now: `${pictureDay}T09:00`, dataFile: underWay, colorScheme } });
      test('pictures', async ({ app }) => {
        const quick = await openQuickLog(app);
        await quick.screenshot({ path: `/tmp/w4x/q1-${colorScheme}.png` });
        await quick.keyboard.type('1:30 @1.5 lost 20 grader timed out');
        await quick.screenshot({ path: `/tmp/w4x/q2-${colorScheme}.png` });
        await quick.keyboard.press('Enter');
        await quick.waitForTimeout(800);
        await quick.screenshot({ path: `/tmp/w4x/q3-${colorScheme}.png` });
        await quick.keyboard.type('2');
        await quick.keyboard.press('Enter');
        await quick.screenshot({ path: `/tmp/w4x/q4-${colorScheme}.png` });
        await quick.keyboard.press('Control+a');
        await quick.keyboard.type('yesterday 2h');
        await quick.screenshot({ path: `/tmp/w4x/q5-${colorScheme}.png` });
        await quick.keyboard.press('Control+a');
        await quick.keyboard.type('2h');
        await quick.keyboard.press('Enter');
        await quick.waitForTimeout(800);
        await quick.screenshot({ path: `/tmp/w4x/q6-${colorScheme}.png` });
      });
    });
  }
});
