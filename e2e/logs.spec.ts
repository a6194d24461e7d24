import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Session } from '#core/plan/document.ts';
import { test } from './fixtures/app.ts';
import { expectNoAxeFindings } from './fixtures/axe.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { programmeOf } from './fixtures/programme-of.ts';
import { withTwentyThousandLogs } from './fixtures/twenty-thousand.ts';

const underWay = monthUnderWay(await readEdition('2021'));
const now = `${pictureDay}T09:00`;

test.describe('twenty thousand logs', () => {
  test.use({ world: { now, dataFile: dataFileOf(withTwentyThousandLogs(underWay)) } });

  test('are searched, chosen, changed and deleted by keyboard, each in one step', async ({
    app,
  }) => {
    const { window } = app;
    await window.keyboard.press('Control+4');
    const list = window.getByRole('grid', { name: 'Logs, the latest first' });
    await expect(list).toBeVisible();
    // Only what is seen is drawn.
    expect(await list.getByRole('row').count()).toBeLessThan(60);
    // From the file: twenty thousand logs are much to ask of a page.
    const kept = async (): Promise<readonly Session[]> => {
      const { document } = JSON.parse(await readFile(app.dataFile, 'utf8'));
      return document.programme.sessions;
    };
    const count = async () => (await kept()).length;
    const before = await kept();
    await list.press('End');
    await expect(list).toContainText('Jan 1, 2021');
    const search = window.getByLabel('Search');
    await search.fill('notebook 19900');
    await expect(list.getByRole('row')).toHaveCount(1);
    await search.fill('notebook hung');
    await expect(list).toHaveAttribute('aria-rowcount', '201');
    await list.press('Home');
    await list.press('Shift+ArrowDown');
    await list.press('Shift+ArrowDown');
    await expect(window.getByText('3 logs chosen')).toBeVisible();
    await expectNoAxeFindings(window, 'logs');

    await window.getByRole('button', { name: 'Change…' }).press('Enter');
    const dialog = window.getByRole('dialog', { name: 'Change 3 logs' });
    await dialog.getByLabel('Days later').fill('-1');
    await dialog.getByLabel('Speed').fill('1.25');
    await window.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    const changed = await kept();
    const differ = changed.filter((session, at) => session.day !== before[at]?.day);
    expect(differ).toHaveLength(3);
    expect(differ.every(({ speed }) => speed === 1.25)).toBe(true);

    await list.press('Delete');
    await expect.poll(count).toBe(before.length - 3);
    await window.keyboard.press('Control+z');
    await expect.poll(count).toBe(before.length);
    await window.keyboard.press('Control+z');
    await expect.poll(kept).toEqual(before);
  });

  test('keep what is typed in one of them, however far the list is scrolled or searched', async ({
    app,
  }) => {
    const { window } = app;
    await window.keyboard.press('Control+4');
    const list = window.getByRole('grid', { name: 'Logs, the latest first' });
    await list.focus();
    await window.keyboard.press('Enter');
    const hours = list.getByLabel('Hours', { exact: true });
    await hours.fill('1h11');
    await list.evaluate((grid) => grid.scrollTo(0, grid.scrollHeight / 2));
    await expect(list.locator('[aria-rowindex="10000"]')).toBeVisible();
    expect(await list.getByRole('row').count()).toBeLessThan(60);
    await list.evaluate((grid) => grid.scrollTo(0, 0));
    await expect(hours).toHaveValue('1h11');
    await window.getByLabel('Search').fill('notebook 19900');
    await expect(list.getByRole('row')).toHaveCount(2);
    await expect(hours).toHaveValue('1h11');
    await window.getByLabel('Search').fill('');
    await expect(list).toHaveAttribute('aria-rowcount', /^2\d{4}$/);
    await hours.press('Enter');
    await expect(hours).toHaveCount(0);
    const { sessions } = await programmeOf(app);
    expect(sessions.filter(({ minutes }) => minutes === 71)).toHaveLength(1);
  });
});

test.describe('the log of a month', () => {
  test.use({ world: { now, dataFile: dataFileOf(underWay) } });

  test('is edited in its place, moved to another half-day and added to', async ({ app }) => {
    const { window } = app;
    await window.keyboard.press('Control+4');
    const list = window.getByRole('grid', { name: 'Logs, the latest first' });
    const before = (await programmeOf(app)).sessions;
    await list.focus();
    await window.keyboard.press('ArrowDown');
    await window.keyboard.press('Enter');
    const hours = list.getByLabel('Hours', { exact: true });
    await expect(hours).toBeFocused();
    await hours.fill('1h11');
    await list.getByLabel('Day', { exact: true }).fill('2026-12-03');
    await list.getByRole('radio', { name: 'Afternoon' }).click();
    await hours.press('Enter');
    await expect(hours).toHaveCount(0);
    await expect(list).toBeFocused();
    const moved = (await programmeOf(app)).sessions.filter(({ minutes }) => minutes === 71);
    expect(moved).toMatchObject([{ day: '2026-12-03', half: 'afternoon' }]);

    await window.keyboard.press('Enter');
    await expect(hours).toBeFocused();
    await window.keyboard.press('Escape');
    await expect(list).toBeFocused();

    await window.getByRole('button', { name: 'Log hours' }).press('Enter');
    const dialog = window.getByRole('dialog', { name: 'Log hours' });
    await dialog.getByLabel('Day', { exact: true }).fill('2026-11-20');
    await dialog.getByLabel('Hours', { exact: true }).fill('45m');
    await window.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    const { sessions } = await programmeOf(app);
    expect(sessions).toHaveLength(before.length + 1);
    await expect(list).toContainText('Nov 20, 2026');
  });
});
