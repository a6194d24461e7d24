import { expect } from '@playwright/test';
import { test } from './fixtures/app.ts';
import { expectNoAxeFindings } from './fixtures/axe.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';

const underWay = dataFileOf(monthUnderWay(await readEdition('2021')));
const screens = ['Today', 'Plan', 'Progress', 'Settings'] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe-core finds nothing, ${colorScheme}`, () => {
    test.describe('at the first launch', () => {
      test.use({ world: { now: '2026-12-01T08:30', colorScheme } });
      test('on the plan that is offered', async ({ app }) => {
        await app.window.getByRole('button', { name: 'Start this plan' }).waitFor();
        await expectNoAxeFindings(app.window, 'first launch');
      });
    });

    test.describe('in a month under way', () => {
      test.use({ world: { now: `${pictureDay}T09:00`, colorScheme, dataFile: underWay } });
      test('on every screen, with its numbers open', async ({ app }) => {
        for (const screen of screens) {
          await app.window.getByRole('button', { name: screen, exact: true }).click();
          await app.window.getByRole('heading', { level: 1 }).waitFor();
          if (screen === 'Progress') {
            await app.window.getByRole('heading', { name: 'Money', exact: true }).waitFor();
          }
          const more = app.window.getByRole('button', { name: /^Show numbers/ });
          while ((await more.count()) > 0) await more.first().click();
          await expectNoAxeFindings(app.window, screen);
        }
      });

      test('on what floats above: keys, a log, the hours of a half-day', async ({ app }) => {
        await app.window.keyboard.press('?');
        await expect(app.window.getByRole('dialog')).toBeVisible();
        await expectNoAxeFindings(app.window, 'keys');
        await app.window.keyboard.press('Escape');
        await app.window.keyboard.press('l');
        await expect(app.window.getByRole('dialog')).toBeVisible();
        await expectNoAxeFindings(app.window, 'log');
        await app.window.keyboard.press('Escape');
        await app.window.getByRole('button', { name: 'Plan', exact: true }).click();
        await app.window.locator('[aria-busy="false"]').waitFor();
        await app.window
          .getByRole('gridcell', { name: /December 16/ })
          .first()
          .click();
        await expect(app.window.getByRole('dialog')).toBeVisible();
        await expectNoAxeFindings(app.window, 'half-day');
      });
    });
  });
}
