import { expect, type Locator } from '@playwright/test';
import { test } from './fixtures/app.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';

const underWay = dataFileOf(monthUnderWay(await readEdition('2021')));

test.use({ world: { now: `${pictureDay}T09:00`, dataFile: underWay } });

const box = async (locator: Locator) => {
  const found = await locator.boundingBox();
  if (!found) throw new Error('not drawn');
  return found;
};

for (const [width, height] of [
  [1280, 800],
  [720, 560],
] as const) {
  test(`a toast covers neither the last row nor the focus, ${width} wide`, async ({ app }) => {
    const { window } = app;
    await app.electron.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
      [width, height] as [number, number],
    );
    await expect.poll(() => window.evaluate(() => innerWidth)).toBe(width);
    await window.keyboard.press('Control+,');
    await window.getByRole('radio', { name: 'Dark' }).click();
    await window.keyboard.press('Control+z');
    const toast = window.getByText('Undone.').locator('..');
    await toast.waitFor();

    // The last control of the screen comes to rest above it.
    const last = window.locator('main').getByRole('button').last();
    await last.focus();
    await window.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
    await expect
      .poll(async () => {
        const [own, floating] = [await box(last), await box(toast)];
        return own.y + own.height <= floating.y || own.y >= floating.y + floating.height;
      })
      .toBe(true);
    expect((await box(window.locator('main > :last-child').last())).y).toBeLessThan(
      (await box(toast)).y,
    );

    // By Tab up the screen, the focus is never below the toast.
    for (let tabs = 0; tabs < 60; tabs += 1) {
      await window.keyboard.press('Shift+Tab');
      const isCovered = () =>
        window.evaluate(() => {
          const { activeElement: focused } = document;
          const own = focused?.getBoundingClientRect();
          const toasts = [...document.querySelectorAll('[data-place] > :not([data-ending-style])')];
          const isBelow = toasts.some((each) => {
            const { left, right, top, bottom } = each.getBoundingClientRect();
            if (!own || each.contains(focused)) return false;
            return own.right > left && own.left < right && own.bottom > top && own.top < bottom;
          });
          return isBelow ? (focused?.outerHTML ?? '') : null;
        });
      // It flees as soon as the focus comes near.
      await expect.poll(isCovered).toBeNull();
    }
  });
}
