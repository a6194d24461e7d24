import { expect, type Locator, type Page } from '@playwright/test';
import { channels } from '#contract/names.ts';
import type { Programme } from '#core/plan/document.ts';
import { test } from './fixtures/app.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { programmeOf } from './fixtures/programme-of.ts';
import type { RunningApp } from './fixtures/running-app.ts';
import { TodayPage } from './pages/today-page.ts';

// No mouse in this file: whatever a learner does here is done by keys.
const underWay = dataFileOf(monthUnderWay(await readEdition('2021')));
const world = { now: `${pictureDay}T09:00`, dataFile: underWay };

/** Undoes by keys, and does it again, and finds the programme as it was before and after. */
async function undoAndRedo(app: RunningApp, before: Programme): Promise<void> {
  const after = await programmeOf(app);
  expect(after).not.toEqual(before);
  await app.window.keyboard.press('Control+z');
  await expect.poll(() => programmeOf(app)).toEqual(before);
  await app.window.keyboard.press('Control+y');
  await expect.poll(() => programmeOf(app)).toEqual(after);
}

/** Tabs on until `wanted` has the focus. */
async function tabTo(window: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await window.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${wanted}`);
}

const toast = (app: RunningApp, text: RegExp) =>
  app.window.getByRole('dialog').filter({ hasText: text });

test.describe('in a month under way', () => {
  test.use({ world });

  test('the question is answered by D, by P and by N, each answer undone', async ({ app }) => {
    const { window } = app;
    const before = await programmeOf(app);
    const question = window.getByRole('region', { name: 'An earlier half-day' });
    const asked = { day: '2026-12-14', half: 'afternoon' };
    await expect(question).toContainText('December 14, afternoon');

    await window.keyboard.press('n');
    await expect(question).toHaveCount(0);
    expect((await programmeOf(app)).misses).toContainEqual(asked);
    await undoAndRedo(app, before);
    await window.keyboard.press('Control+z');

    await expect(question).toBeVisible();
    await window.keyboard.press('d');
    await expect(question).toHaveCount(0);
    const done = await programmeOf(app);
    expect(done.ticks.at(-1)).toMatchObject(asked);
    expect(done.sessions.at(-1)).toMatchObject(asked);
    await window.keyboard.press('Control+z');

    await expect(question).toBeVisible();
    await window.keyboard.press('p');
    const log = window.getByRole('dialog', { name: 'Log hours' });
    await log.getByLabel('Hours', { exact: true }).fill('40m');
    await window.keyboard.press('Enter');
    await expect(log).toHaveCount(0);
    await expect(question).toHaveCount(0);
    const part = await programmeOf(app);
    expect(part.ticks).toEqual(before.ticks);
    expect(part.sessions.at(-1)).toMatchObject({ ...asked, minutes: 40 });
  });

  test('a row is ticked by Space, its hours by Enter; a quick hand loses neither', async ({
    app,
  }) => {
    const { window } = app;
    const before = await programmeOf(app);
    const morning = new TodayPage(window).row('Morning');
    const box = morning.getByRole('checkbox');
    await box.focus();
    await window.keyboard.press(' ');
    await expect(box).toBeChecked();
    await undoAndRedo(app, before);
    await box.focus();
    await window.keyboard.press(' ');
    await expect(box).not.toBeChecked();
    expect((await programmeOf(app)).ticks).toEqual(before.ticks);

    // Both keys before the disk has answered the first.
    await morning.getByLabel('Hours', { exact: true }).fill('2h');
    await box.evaluate((element) => {
      (element as HTMLElement).click();
      element.closest('form')?.requestSubmit();
    });
    await expect(morning).toContainText('Done, logged 2 h');
    const after = await programmeOf(app);
    expect(after.ticks).toHaveLength(before.ticks.length + 1);
    expect(after.sessions.at(-1)).toMatchObject({ day: pictureDay, half: 'morning', minutes: 120 });
  });

  test('a log is written, edited and deleted', async ({ app }) => {
    const { window } = app;
    const before = await programmeOf(app);
    await window.keyboard.press('l');
    const fresh = window.getByRole('dialog', { name: 'Log hours' });
    await fresh.getByLabel('Hours', { exact: true }).fill('1h10 1.5');
    await fresh.getByLabel('Lost to the platform').fill('10m');
    await window.keyboard.press('Enter');
    await expect(fresh).toHaveCount(0);
    const written = (await programmeOf(app)).sessions.at(-1);
    expect(written).toMatchObject({ minutes: 70, speed: 1.5, lostMinutes: 10, day: pictureDay });
    await undoAndRedo(app, before);

    const log = window.getByRole('region', { name: 'Logged hours' });
    await log.getByRole('button', { name: /^Edit/ }).press('Enter');
    const edit = window.getByRole('dialog', { name: 'Edit logged hours' });
    await edit.getByLabel('Hours', { exact: true }).fill('2h');
    await window.keyboard.press('Enter');
    await expect(edit).toHaveCount(0);
    expect((await programmeOf(app)).sessions.at(-1)).toEqual({ ...written, minutes: 120 });

    // An earlier day and back: the arrow that leads nowhere keeps the focus.
    const after = log.getByRole('button', { name: 'The day after' });
    await log.getByRole('button', { name: 'The day before' }).press('Enter');
    await expect(log).toContainText('Logged on Mon, Dec 14');
    await after.press('Enter');
    await expect(log).toContainText('Logged today');
    await expect(after).toBeFocused();

    await log.getByRole('button', { name: /^Delete/ }).press('Enter');
    await expect(log).toContainText('No hours logged.');
    expect((await programmeOf(app)).sessions).toEqual(before.sessions);
  });

  test('a message offers undo until another change comes, and lies under a form', async ({
    app,
  }) => {
    const { window } = app;
    const today = new TodayPage(window);
    const first = today.row('Morning').getByRole('checkbox');
    const second = today.row('Afternoon').getByRole('checkbox');
    await first.press(' ');
    await expect(toast(app, /Lectures.*: done\..* in time/)).toBeVisible();
    await second.press(' ');
    await expect(toast(app, /4\.4 Homework.*: done\./)).toBeVisible();
    await expect(window.getByRole('button', { name: 'Undo' })).toHaveCount(1);
    await window.keyboard.press('l');
    const save = window.getByRole('button', { name: 'Log', exact: true });
    await expect(save).toBeVisible();
    const isOnTop = await save.evaluate((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(isOnTop).toBe(true);
    await window.keyboard.press('Escape');
    await window.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(second).not.toBeChecked();
    await expect(first).toBeChecked();
  });

  test('in Plan a half-day is taken off, and the rest flows around it in the same step, nothing twice', async ({
    app,
  }) => {
    const { window } = app;
    // One lecture of today's morning, so that the rest of it is what is planned anew.
    const lecture = window.getByRole('listitem').getByRole('checkbox', { checked: false }).first();
    const { ticks } = await programmeOf(app);
    await lecture.press(' ');
    await expect.poll(async () => (await programmeOf(app)).ticks.length).toBe(ticks.length + 1);
    await window.keyboard.press('Control+2');
    const before = await programmeOf(app);
    const today = window.getByRole('gridcell', { name: /December 15, Morning/ });
    await tabTo(window, today);
    await window.keyboard.press('ArrowRight');
    await window.keyboard.press('Enter');
    const panel = window.getByRole('dialog', { name: 'Wednesday, December 16, morning' });
    await tabTo(window, panel.getByRole('button', { name: 'Take off' }));
    await window.keyboard.press('Enter');
    await expect(panel).toHaveCount(0);
    expect((await programmeOf(app)).availability.exceptions).toHaveProperty('2026-12-16');
    const offer = window.getByRole('region', { name: 'A new plan' });
    await expect(offer).toHaveCount(0);
    await undoAndRedo(app, before);
    const replanned = await programmeOf(app);
    const pieces = (replanned.plans.at(-1)?.blocks ?? []).flatMap((block) => block.pieces);
    const planned = new Map<string, number>();
    for (const { activity, minutes, of } of pieces) {
      planned.set(activity, (planned.get(activity) ?? 0) + minutes / of);
    }
    const ticked = replanned.ticks.at(-1)?.parts.map(({ activity }) => activity) ?? [];
    expect(ticked).toHaveLength(1);
    expect(ticked.filter((activity) => planned.has(activity))).toEqual([]);
    expect([...planned.values()].filter((share) => share > 1 + 1e-6)).toEqual([]);
    expect(replanned.plans.at(-1)?.blocks.map(({ day, half }) => `${day} ${half}`)).not.toContain(
      '2026-12-16 morning',
    );
    await window.keyboard.press('Control+1');
    await expect(new TodayPage(window).row('Morning')).toBeVisible();
  });

  test('an estimate is changed, and given back', async ({ app }) => {
    const { window } = app;
    const before = await programmeOf(app);
    await window.keyboard.press('Control+2');
    await window.getByRole('button', { name: /^5\.4 / }).press('Enter');
    const estimate = window.getByRole('button', { name: /^Estimate of .*Change it$/ }).first();
    await estimate.press('Enter');
    const field = window.getByRole('dialog').getByLabel('Estimate', { exact: true });
    await field.fill('101h');
    await window.keyboard.press('Enter');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(window.getByText(/^An estimate is between 1\smin and 100\sh\.$/)).toBeVisible();
    await field.fill('25h');
    await window.keyboard.press('Enter');
    await expect(estimate).toHaveAccessibleName(/25\sh, yours/);
    // Also while the form is still going, undo is not that of its field.
    await window.keyboard.press('Control+z');
    await expect.poll(() => programmeOf(app)).toEqual(before);
    await estimate.press('Enter');
    await field.fill('1h15');
    await window.keyboard.press('Enter');
    await expect(estimate).toHaveAccessibleName(/1\sh\s15, yours/);
    expect(Object.values((await programmeOf(app)).estimates)).toEqual([75]);
    await expect(field).toHaveCount(0);
    await undoAndRedo(app, before);
    await estimate.press('Enter');
    await tabTo(window, window.getByRole('button', { name: 'Give back the derived one' }));
    await window.keyboard.press('Enter');
    await expect.poll(async () => (await programmeOf(app)).estimates).toEqual({});
  });

  test('every screen is reached by its key, and its main action by Tab', async ({ app }) => {
    const { window } = app;
    const button = (name: string | RegExp) => window.getByRole('button', { name }).first();
    for (const [key, heading, action] of [
      ['2', 'Deep Learning Specialization', button('Replan')],
      ['3', 'Progress', button(/Hours left at the end of each day/)],
      [',', 'Settings', window.getByLabel('Per month')],
      ['1', 'Tuesday, December 15', button(/^Log and tick/)],
    ] as const) {
      await window.keyboard.press(`Control+${key}`);
      await expect(window.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await tabTo(window, action);
      await expect(action).toBeFocused();
    }
    await window.keyboard.press('j');
    await window.keyboard.press('ArrowDown');
    await expect(window.locator(':focus')).toHaveRole('checkbox');
  });
});

test.describe('at the first launch', () => {
  test.use({ world: { now: '2026-12-01T08:30' } });

  test('what cannot be read is said, and read again; the plan starts by Enter', async ({ app }) => {
    const { window } = app;
    await app.electron.evaluate(({ ipcMain }, channel) => {
      const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, unknown> })
        ._invokeHandlers;
      const real = handlers.get(channel);
      ipcMain.removeHandler(channel);
      ipcMain.handle(channel, () => {
        if (real) handlers.set(channel, real);
        throw new Error('the disk is asleep');
      });
    }, channels.catalogues);
    await window.reload();
    await expect(window.getByRole('alert')).toContainText('The courses could not be read');
    await expect(window.getByText('the disk is asleep')).toBeVisible();
    await tabTo(window, window.getByRole('button', { name: 'Try again' }));
    await window.keyboard.press('Enter');
    const start = window.getByRole('button', { name: 'Start this plan' });
    await expect(start).toBeFocused();

    await window.getByLabel('Afternoon starts').fill('10:00');
    await expect(window.getByLabel('Afternoon starts')).toHaveAttribute('aria-invalid', 'true');
    await window.getByLabel('Afternoon starts').fill('13:30');
    await tabTo(window, start);
    await window.keyboard.press('Enter');
    await expect(window.getByRole('navigation')).toBeVisible();
    expect((await programmeOf(app)).plans).toHaveLength(1);
  });
});
