import { expect } from '@playwright/test';
import { test } from './fixtures/app.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';

const underWay = dataFileOf(monthUnderWay(await readEdition('2021')));

test.use({ world: { now: `${pictureDay}T09:00`, dataFile: underWay } });

for (const width of [1280, 720]) {
  test(`each section of the settings is one key away, in a window of ${width}`, async ({ app }) => {
    const { window } = app;
    await app.electron.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size, 800),
      width,
    );
    await expect.poll(() => window.evaluate(() => innerWidth)).toBe(width);
    await window.keyboard.press('Control+,');
    const index = window.getByRole('navigation', { name: 'Sections of the settings' });
    const entries = index.getByRole('link');
    await expect(entries.first()).toHaveAttribute('aria-current', 'location');
    // What is below the fold, and its entries, come right after the first sections.
    await expect.poll(() => entries.count()).toBeGreaterThan(12);
    const titles = await entries.allInnerTexts();
    expect(titles).toEqual(await window.locator('main h2').allInnerTexts());
    for (const title of titles) {
      const entry = index.getByRole('link', { name: title, exact: true });
      await entry.focus();
      await window.keyboard.press('Enter');
      const heading = window
        .locator('main')
        .getByRole('heading', { name: title, level: 2, exact: true });
      await expect(heading).toBeFocused();
      await expect(heading).toBeInViewport();
      await expect(index.locator('[aria-current]')).toHaveText(title);
      // Not below what sticks above.
      const [own, strip] = [await heading.boundingBox(), await index.boundingBox()];
      if (width === 720 && own && strip)
        expect(own.y).toBeGreaterThanOrEqual(strip.y + strip.height);
    }
    await window.locator('main').evaluate((main) => main.scrollTo(0, 0));
    await expect(entries.first()).toHaveAttribute('aria-current', 'location');
  });
}
