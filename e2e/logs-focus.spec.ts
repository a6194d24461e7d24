import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import type { Session } from '#core/plan/document.ts';
import { test } from './fixtures/app.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import type { RunningApp } from './fixtures/running-app.ts';

const dataFile = dataFileOf(monthUnderWay(await readEdition('2021')));

const listOf = (window: Page) => window.getByRole('grid', { name: 'Logs, the latest first' });

async function countIn(app: RunningApp): Promise<number> {
  const { document } = JSON.parse(await readFile(app.dataFile, 'utf8'));
  return (document.programme.sessions as readonly Session[]).length;
}

test.use({ world: { dataFile, now: `${pictureDay}T09:00` } });

test('the keys stay with the list when all of it is deleted, and when it is back', async ({
  app,
}) => {
  const { window } = app;
  const before = await countIn(app);
  await window.keyboard.press('Control+4');
  const list = listOf(window);
  await list.press('Control+a');
  await list.press('Delete');
  const none = window.getByText('Nothing is logged yet.');
  await expect(none).toBeFocused();
  await window.keyboard.press('Control+z');
  await expect(list).toBeFocused();
  // By the buttons as by the keys.
  await list.press('Control+a');
  await window.getByRole('button', { name: 'Choose none' }).press('Enter');
  await expect(list).toBeFocused();
  await list.press('Control+a');
  await window.getByRole('button', { name: /^Delete \d+$/ }).press('Enter');
  await expect(none).toBeFocused();
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => countIn(app)).toBe(before);
  await expect(list).toBeFocused();
});

test('what a search has left out is not chosen any more when it is over', async ({ app }) => {
  const { window } = app;
  await window.keyboard.press('Control+4');
  const list = listOf(window);
  await list.press(' ');
  await list.press('Shift+ArrowDown');
  await expect(window.getByText(/logs? chosen/)).toBeVisible();
  const search = window.getByLabel('Search');
  await search.fill('nothing is called so');
  await expect(window.getByText(/logs? chosen/)).toHaveCount(0);
  await search.fill('');
  await expect(list).toBeVisible();
  await expect(window.getByText(/logs? chosen/)).toHaveCount(0);
});

test('each button for many logs can be clicked, with large texts in a narrow window', async ({
  app,
}) => {
  const { window } = app;
  await app.submit({ kind: 'change-preferences', changes: { textSize: 200 } });
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(720, 560),
  );
  await expect(window.locator('body')).toHaveJSProperty('clientWidth', 720);
  await expect(window.locator('html')).toHaveCSS('font-size', '32px');
  await window.keyboard.press('Control+4');
  await listOf(window).press('Control+a');
  for (const name of [/^Choose all/, 'Choose none', 'Change…', /^Delete \d+$/]) {
    const button = window.getByRole('button', { name });
    await button.scrollIntoViewIfNeeded();
    const isOnTop = await button.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const found = document.elementFromPoint(left + width / 2, top + height / 2);
      return element.contains(found);
    });
    expect(isOnTop).toBe(true);
  }
});
