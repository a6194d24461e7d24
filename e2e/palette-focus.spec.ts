import { expect } from '@playwright/test';
import { test } from './fixtures/app.ts';
import { focused } from './fixtures/focused.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { PalettePage } from './pages/palette-page.ts';
import { TodayPage } from './pages/today-page.ts';

const underWay = dataFileOf(monthUnderWay(await readEdition('2021')));
const now = `${pictureDay}T09:00`;

test.describe('in a month under way', () => {
  test.use({ world: { now, dataFile: underWay } });

  test('what is typed right after the key is in the field', async ({ app }) => {
    const { window } = app;
    const palette = new PalettePage(window);
    // The first time it comes as soon as it is loaded.
    await palette.run('plan');
    const typedBeforeAFrame = await window.evaluate(async () => {
      const key = { key: 'k', code: 'KeyK', ctrlKey: true, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', key));
      await new Promise((resolve) => setTimeout(resolve, 0));
      return document.activeElement?.getAttribute('role');
    });
    expect(typedBeforeAFrame).toBe('combobox');
  });

  test('of no row that nobody chose anything is said, and what floats goes with its screen', async ({
    app,
  }) => {
    const { window } = app;
    const palette = new PalettePage(window);
    const before = await app.read();
    for (const query of ['tick or untick', 'not today']) {
      await window.keyboard.press('Control+3');
      await palette.run(query);
      await expect(window.getByText(/^Choose a row first/).first()).toBeVisible();
    }
    expect(await app.read()).toEqual(before);

    await window.keyboard.press('Control+3');
    await window.keyboard.press('Control+k');
    await expect(palette.input).toBeFocused();
    await window.keyboard.press('Control+1');
    await expect(palette.input).toHaveCount(0);
    await expect(new TodayPage(window).row('Morning').getByRole('checkbox').first()).toBeFocused();
  });

  test('an action is about the row that had the focus', async ({ app }) => {
    const { window } = app;
    const palette = new PalettePage(window);
    const box = new TodayPage(window).row('Afternoon').getByRole('checkbox').first();
    await box.focus();
    await palette.run('tick');
    await expect(box).toBeChecked();
    await expect(box).toBeFocused();
  });

  test('the focus stays by what was done, not on the page', async ({ app }) => {
    const { window } = app;
    const today = new TodayPage(window);
    await today.log('Morning', '2h');
    await expect.poll(() => focused(window)).toMatch(/done$/);
    await today.row('Morning').getByRole('button', { name: 'Remove log' }).press('Enter');
    await expect(today.row('Morning').getByText(/^Done, logged/)).toHaveCount(0);
    await expect.poll(() => focused(window)).toMatch(/done$/);
    await window.keyboard.press('Control+2');
    const offer = window.getByRole('region', { name: 'A new plan' });
    await offer.getByRole('button', { name: 'Replan' }).press('Enter');
    await expect(offer).toHaveCount(0);
    await expect.poll(() => focused(window)).not.toBeNull();
  });
});
