import { join } from 'node:path';
import { test } from '../fixtures/app.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from '../fixtures/month-under-way.ts';
import type { RunningApp } from '../fixtures/running-app.ts';

const pictures = join(import.meta.dirname, '../../docs/pictures');
const sizes = { wide: [1280, 800], narrow: [760, 900] } as const;
const screens = ['Today', 'Plan', 'Progress', 'Settings'] as const;

const underWay = dataFileOf(monthUnderWay(await readEdition('2021')));

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.describe('first launch', () => {
      test.use({ world: { now: '2026-12-01T08:30', colorScheme: theme } });
      test('picture', async ({ app }) => {
        await app.window.getByRole('button', { name: 'Start this plan' }).waitFor();
        await takePictures(app, 'first-launch', theme);
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
    });
  });
}

/** A picture in each size; nothing hovers and nothing moves in it. */
async function takePictures(app: RunningApp, name: string, theme: string): Promise<void> {
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
    await app.window.screenshot({
      path: join(pictures, `${name}-${theme}-${size}.png`),
      animations: 'disabled',
      caret: 'hide',
    });
  }
}
