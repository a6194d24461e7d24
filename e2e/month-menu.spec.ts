import { expect } from '@playwright/test';
import type { Day } from '#core/units.ts';
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
  await expect(cell).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(window.getByText(/picked up\. The arrows choose/)).toHaveCount(0);
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

test('a day that every week has off is studied from its menu, as a study day is', async ({
  app,
}) => {
  const { window } = app;
  const saturday = window.locator('[data-at="2026-12-19 morning"]');
  await saturday.click({ button: 'right' });
  const study = window.getByRole('menuitem', { name: 'Study this day' });
  await expect(study).toContainText('U');
  await study.click();
  const { availability } = await programmeOf(app);
  await expect
    .poll(async () => (await programmeOf(app)).availability.exceptions['2026-12-19' as Day])
    .toEqual(availability.weekly[5]);
  await expect(saturday).toBeFocused();
  await window.keyboard.press('u');
  await expect
    .poll(async () => (await programmeOf(app)).availability.exceptions)
    .not.toHaveProperty('2026-12-19');
});

test('what is dropped on a day off is offered the half-day that is nearest to it', async ({
  app,
}) => {
  const { window } = app;
  await window.locator('[data-at="2026-12-16 afternoon"]').focus();
  await window.keyboard.press('m');
  for (let n = 0; n < 3; n += 1) await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('alert')).toContainText(
    /nearest half-day .* Fri, Dec 18, afternoon/,
  );
});

test.describe('in a plan that is out of date', () => {
  test.use({ world: { now: '2026-12-19T09:00', dataFile: dataFileOf(underWay) } });

  test('a pin in place is refused for that alone, and replanning is at hand', async ({ app }) => {
    const { window } = app;
    const last = (await programmeOf(app)).plans.at(-1)?.blocks.at(-1);
    if (!last) throw new Error('nothing is planned');
    await window.locator(`[data-at="${last.day} ${last.half}"]`).focus();
    await window.keyboard.press('p');
    const why = window.getByRole('alert');
    await expect(why).toHaveText('The plan is out of date: replan first.');
    await window.getByRole('button', { name: 'Replan', exact: true }).last().click();
    await expect(why).toBeHidden();
    await expect
      .poll(async () => (await programmeOf(app)).plans.at(-1)?.acceptedOn)
      .toBe('2026-12-19');
  });
});
