import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { test } from '../fixtures/app.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from '../fixtures/month-under-way.ts';
import { monthWithExceptions } from '../fixtures/month-with-exceptions.ts';
import { openQuickLog } from '../fixtures/quick-log.ts';
import type { RunningApp } from '../fixtures/running-app.ts';

const pictures = join(import.meta.dirname, '../../docs/pictures');
const sizes = { wide: [1280, 800], narrow: [760, 900] } as const;
const screens = ['Today', 'Plan', 'Progress', 'Log', 'Settings'] as const;

const month = monthUnderWay(await readEdition('2021'));
const underWay = dataFileOf(month);
const exceptional = dataFileOf(monthWithExceptions(month));
const outline = await readFile(
  join(import.meta.dirname, '../../resources/catalogues/examples/outline.md'),
  'utf8',
);

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.describe('first launch', () => {
      test.use({ world: { now: '2026-12-01T08:30', colorScheme: theme } });
      test('picture', async ({ app }) => {
        await app.window.locator('[aria-busy="false"]').waitFor();
        await takePictures(app, 'first-launch', theme);
      });

      test('pictures of what makes it fit, and of an import', async ({ app }) => {
        const { window } = app;
        const fits = window.getByRole('region', { name: /^Make it/ });
        await fits.getByRole('radio', { name: '50%' }).click();
        await fits.and(window.locator('[aria-busy="false"]')).waitFor();
        await takePictures(app, 'make-it-fit', theme);
        await window.getByRole('button', { name: 'Your own course' }).click();
        const dialog = window.getByRole('dialog', { name: 'Your own course' });
        await dialog.getByRole('textbox').fill(outline);
        await dialog.getByRole('heading', { name: 'Keeping Bees Well' }).waitFor();
        await takePictures(app, 'import-preview', theme);
      });
    });

    test.describe('month under way', () => {
      test.use({ world: { now: `${pictureDay}T09:00`, colorScheme: theme, dataFile: underWay } });
      test('pictures', async ({ app }) => {
        for (const screen of screens) {
          await app.window.getByRole('button', { name: screen, exact: true }).click();
          await app.window.getByRole('heading', { level: 1 }).waitFor();
          // The charts come after the words around them.
          if (screen === 'Progress') await app.window.locator('.recharts-surface').nth(2).waitFor();
          await takePictures(app, screen.toLowerCase(), theme);
        }
      });

      test('pictures of what floats above', async ({ app }) => {
        await app.window.keyboard.press('Control+k');
        await app.window.getByRole('combobox').fill('make');
        await takePictures(app, 'palette', theme);
        const quickLog = await openQuickLog(app);
        await quickLog.getByRole('checkbox').first().waitFor();
        await takePicture(quickLog, `quick-log-${theme}`);
      });

      test('picture of the ways on after a miss', async ({ app }) => {
        const { window } = app;
        await window.getByRole('region', { name: 'An earlier half-day' }).waitFor();
        await window.keyboard.press('n');
        await window.getByRole('button', { name: /^What now/ }).click();
        const spread = window.getByRole('button', { name: /^Spread it over/ });
        await spread.filter({ hasText: 'in time' }).click();
        await window.getByRole('button', { name: 'Do this' }).waitFor();
        await takePictures(app, 'after-a-miss', theme);
      });
    });

    test.describe('month with exceptions', () => {
      test.use({
        world: { now: `${pictureDay}T09:00`, colorScheme: theme, dataFile: exceptional },
      });
      test('picture', async ({ app }) => {
        await app.window.getByRole('button', { name: 'Plan', exact: true }).click();
        await app.window.getByRole('grid').first().waitFor();
        await app.window.locator('[aria-busy="false"]').waitFor();
        const last = app.window.getByRole('grid').first().getByRole('row').last();
        await takePictures(app, 'month-with-exceptions', theme, last);
      });
    });
  });
}

/** A picture in each size, with `shown` in it. */
async function takePictures(
  app: RunningApp,
  name: string,
  theme: string,
  shown?: Locator,
): Promise<void> {
  for (const [size, [width, height]] of Object.entries(sizes)) {
    await app.electron.evaluate(
      ({ BrowserWindow }, { width, height }) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
      { width, height },
    );
    await app.window.waitForFunction(
      ([width, height]) => window.innerWidth === width && window.innerHeight === height,
      [width, height],
    );
    await app.parkPointer();
    await app.window.waitForLoadState('networkidle');
    await shown?.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await takePicture(app.window, `${name}-${theme}-${size}`);
  }
}

/** Nothing moves in it. */
async function takePicture(window: Page, name: string): Promise<void> {
  const path = join(pictures, `${name}.png`);
  await window.screenshot({ path, animations: 'disabled', caret: 'hide' });
}
