import { expect } from '@playwright/test';
import { test } from './fixtures/app.ts';
import { expectNoAxeFindings } from './fixtures/axe.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { programmeOf } from './fixtures/programme-of.ts';

const underWay = monthUnderWay(await readEdition('2021'));

test.use({ world: { now: `${pictureDay}T09:00`, dataFile: dataFileOf(underWay) } });
test.beforeEach(async ({ app }) => {
  await app.window.keyboard.press('Control+2');
  await app.window.getByRole('grid').waitFor();
});

test('the menu of a half-day does by pointer and by key what the keys of the month do', async ({
  app,
}) => {
  const { window } = app;
  const cell = window.locator('[data-at="2026-12-17 morning"]');
  await cell.click({ button: 'right' });
  const menu = window.getByRole('menu', { name: 'What to do with this half-day' });
  await expect(menu.getByRole('menuitem')).toHaveCount(9);
  await expectNoAxeFindings(window, 'the menu of a half-day');
  await menu.getByRole('menuitem', { name: 'Half an hour more' }).click();
  await expect(cell).toHaveAccessibleName(/30\smin more than usual/);
  await expect(cell).toBeFocused();
  await window.keyboard.press('Shift+F10');
  await menu.getByRole('menuitem', { name: 'As every week' }).waitFor();
  await window.keyboard.press('Escape');
  await expect(cell).toBeFocused();
  await window.keyboard.press('Shift+O');
  await expect
    .poll(async () => (await programmeOf(app)).availability.exceptions)
    .toMatchObject({
      '2026-12-17': { morning: { capacity: 0 }, afternoon: { capacity: 0 } },
    });
  await window.keyboard.press('Shift+F10');
  await menu.getByRole('menuitem', { name: 'As every week' }).click();
  await expect
    .poll(async () => (await programmeOf(app)).availability.exceptions)
    .not.toHaveProperty('2026-12-17');
});

test('what is taken up from the menu is carried by the arrows', async ({ app }) => {
  const { window } = app;
  const cell = window.locator('[data-at="2026-12-17 morning"]');
  await cell.click({ button: 'right' });
  await window.getByRole('menuitem', { name: 'Move…' }).click();
  await expect(window.getByText(/picked up\. The arrows choose/)).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(cell).toBeFocused();
});

test('a move that cannot be names the half-day that can, and goes there by one key', async ({
  app,
}) => {
  const { window } = app;
  const last = (await programmeOf(app)).plans.at(-1)?.blocks.at(-1);
  if (!last) throw new Error('nothing is planned');
  await window.locator('[data-at="2026-12-17 morning"]').focus();
  const from = window.locator(`[data-at="${last.day} ${last.half}"]`);
  if (!(await from.isVisible())) await window.getByRole('button', { name: 'Later' }).click();
  await from.focus();
  await window.keyboard.press('m');
  await window.keyboard.press('PageUp');
  await window.keyboard.press('Enter');
  const why = window.getByRole('alert');
  await expect(why).toContainText(/The earliest half-day for it is .+(morning|afternoon)\./);
  const move = window.getByRole('button', { name: 'Move it there' });
  await expect(move).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(why).toBeHidden();
  await expect.poll(async () => (await programmeOf(app)).pins.length).toBeGreaterThan(0);
});
