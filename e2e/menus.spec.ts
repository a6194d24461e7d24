import { expect } from '@playwright/test';
import { test } from './fixtures/app.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import type { RunningApp } from './fixtures/running-app.ts';
import { TodayPage } from './pages/today-page.ts';

const underWay = dataFileOf(monthUnderWay(await readEdition('2021')));

const choose = (app: RunningApp, id: string) =>
  app.electron.evaluate(
    ({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(),
    id,
  );
const itemOf = (app: RunningApp, id: string) =>
  app.electron.evaluate(({ Menu }, item) => {
    const found = Menu.getApplicationMenu()?.getMenuItemById(item);
    return found ? { enabled: found.enabled, keys: found.accelerator ?? null } : null;
  }, id);
const isEnabled = async (app: RunningApp, id: string) => (await itemOf(app, id))?.enabled;

test.describe('in a month under way', () => {
  test.use({ world: { now: `${pictureDay}T09:00`, dataFile: underWay } });

  test('the items do what the keys do', async ({ app }) => {
    const { window } = app;
    const heading = window.getByRole('heading', { level: 1 });
    await choose(app, 'progress');
    await expect(heading).toHaveText('Progress');
    await choose(app, 'plan-history');
    await expect(heading).toHaveText('Deep Learning Specialization');
    await choose(app, 'log');
    await expect(window.getByRole('dialog', { name: 'Log hours' })).toBeVisible();
    await window.keyboard.press('Escape');
    const box = new TodayPage(window).row('Morning').getByRole('checkbox').first();
    await box.focus();
    await choose(app, 'tick');
    await expect(box).toBeChecked();
    await choose(app, 'undo');
    await expect(box).not.toBeChecked();
    await choose(app, 'redo');
    await expect(box).toBeChecked();
    await choose(app, 'theme-dark');
    await expect.poll(async () => (await app.read()).document.preferences.theme).toBe('dark');
    await choose(app, 'palette');
    await expect(window.getByRole('combobox', { name: /^Find an action/ })).toBeFocused();
  });

  test('an item that is chosen before the page is drawn is done when it is', async ({ app }) => {
    await app.electron.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.once('dom-ready', () => contents.send('halfday:action', 'progress'));
      contents?.reload();
    });
    await expect(app.window.getByRole('heading', { level: 1 })).toHaveText('Progress');
  });

  test('undo in the menu takes back what is being typed before it touches the plan', async ({
    app,
  }) => {
    const { window } = app;
    await window.keyboard.press('l');
    const comment = window.getByRole('dialog').getByLabel('Comment');
    await comment.focus();
    await window.keyboard.type('grader');
    await expect.poll(() => isEnabled(app, 'undo')).toBe(true);
    const { revision } = await app.read();
    await choose(app, 'undo');
    await expect(comment).not.toHaveValue('grader');
    expect((await app.read()).revision).toBe(revision);
  });

  test('an item is enabled when it can be done, and shows the key as it is', async ({ app }) => {
    const { window } = app;
    await window.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => isEnabled(app, 'undo')).toBe(false);
    await new TodayPage(window).row('Morning').getByRole('checkbox').first().press(' ');
    await expect.poll(() => isEnabled(app, 'undo')).toBe(true);
    expect(await isEnabled(app, 'redo')).toBe(false);
    expect(await itemOf(app, 'palette')).toMatchObject({ keys: 'CommandOrControl+K' });
    await app.submit({
      kind: 'change-preferences',
      changes: { shortcuts: { palette: 'Mod+Shift+P', plan: null } },
    });
    await expect
      .poll(async () => (await itemOf(app, 'palette'))?.keys)
      .toBe('CommandOrControl+Shift+P');
    expect(await itemOf(app, 'plan')).toEqual({ enabled: true, keys: null });
  });
});

test('at the first launch nothing is offered that needs a programme', async ({ app }) => {
  await app.window.getByRole('button', { name: 'Start this plan' }).waitFor();
  const enabledOf = async (ids: readonly string[]) =>
    Promise.all(ids.map((id) => isEnabled(app, id)));
  const without = ['progress', 'log', 'replan', 'export-plan', 'new-programme'];
  const possible = ['theme-dark', 'keys', 'palette', 'data-folder', 'import-course'];
  await expect
    .poll(() => enabledOf([...without, ...possible]))
    .toEqual([...without.map(() => false), ...possible.map(() => true)]);
});
