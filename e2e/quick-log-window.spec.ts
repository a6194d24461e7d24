import { expect } from '@playwright/test';
import { test } from './fixtures/app.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import {
  isQuickLogShown,
  openQuickLog,
  pressQuickLogKey,
  quickRow as row,
} from './fixtures/quick-log.ts';

const month = monthUnderWay(await readEdition('2021'));
const underWay = dataFileOf(month);
const world = { now: `${pictureDay}T09:00`, dataFile: underWay };

test.describe('the quick log', () => {
  test.use({ world });

  test('comes and goes with its key, goes with Escape, and begins anew', async ({ app }) => {
    const quick = await openQuickLog(app);
    expect(await isQuickLogShown(app)).toBe(true);
    await quick.keyboard.type('half a line');
    await pressQuickLogKey(app);
    expect(await isQuickLogShown(app)).toBe(false);
    await pressQuickLogKey(app);
    expect(await isQuickLogShown(app)).toBe(true);
    const field = row(quick, 'Morning').getByRole('textbox');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(/^\dh\d\d 2x$/);
    await quick.keyboard.press('Escape');
    await expect.poll(() => isQuickLogShown(app)).toBe(false);

    // What another window did meanwhile is there when it comes back.
    const box = app.window.getByRole('article').first().getByRole('checkbox');
    await box.press(' ');
    await expect(box).toBeChecked();
    await pressQuickLogKey(app);
    await expect(row(quick, 'Morning').getByRole('checkbox')).toBeChecked();
    await expect(row(quick, 'Afternoon').getByRole('textbox')).toBeFocused();
  });

  test('is locked down like the window, and is not taken for it', async ({ app }) => {
    const quick = await openQuickLog(app);
    const locked = await quick.evaluate(async () => {
      const opened = window.open('https://example.org/') !== null;
      window.location.assign('https://example.org/');
      await new Promise((resolve) => setTimeout(resolve, 300));
      const fetched = await fetch('https://example.org/').then(
        () => true,
        () => false,
      );
      return { opened, fetched, node: 'require' in window || 'process' in window };
    });
    expect(locked).toEqual({ opened: false, fetched: false, node: false });
    expect(quick.url()).toMatch(/^app:\/\/halfday\//);
    const windows = await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
    );
    expect(windows).toEqual([app.window.url()]);
  });

  test('ends with the last window', async ({ app }) => {
    await openQuickLog(app);
    const ended = new Promise((resolve) => app.electron.process().once('exit', resolve));
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    expect(await ended).toBe(0);
  });

  test('has a key that Settings tells the truth of', async ({ app }) => {
    const { window } = app;
    await app.electron.evaluate(({ globalShortcut }) => {
      globalShortcut.register = (keys) => keys !== 'CommandOrControl+Shift+F8';
    });
    const choose = (keys: string | null) =>
      app.submit({ kind: 'change-preferences', changes: { shortcuts: { 'quick-log': keys } } });
    const said = window.getByRole('region', { name: 'Quick log' });
    await window.keyboard.press('Control+,');
    await choose('Mod+Shift+F7');
    await expect(said).toContainText('Ctrl+Shift+F7 opens');
    await choose('Mod+Shift+F8');
    await expect(said).toContainText('Ctrl+Shift+F8 does not open');
    await choose('H');
    await expect(said).toContainText('H does not open');
    await choose(null);
    await expect(said).toContainText('No keys open');
  });
});
