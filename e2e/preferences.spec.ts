import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { PreferenceChanges } from '#core/plan/command.ts';
import { test } from './fixtures/app.ts';
import { expectNoAxeFindings } from './fixtures/axe.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { programmeOf } from './fixtures/programme-of.ts';
import type { RunningApp } from './fixtures/running-app.ts';

const underWay = monthUnderWay(await readEdition('2021'));
const now = `${pictureDay}T09:00`;
const screens = ['Today', 'Plan', 'Progress', 'Settings'] as const;

function worldWith(changes: PreferenceChanges, more: object = {}) {
  const preferences = { ...underWay.preferences, ...changes } as typeof underWay.preferences;
  return { now, dataFile: dataFileOf({ ...underWay, preferences }), ...more };
}

function open(window: Page, screen: string): Promise<void> {
  return window.getByRole('button', { name: screen, exact: true }).click();
}

test.describe('the language', () => {
  test.use({ world: { now, dataFile: dataFileOf(underWay), locale: 'de-DE' } });

  test('is the system’s at first, and another at once when it is chosen', async ({ app }) => {
    const { window } = app;
    const page = window.locator('html');
    await expect(page).toHaveAttribute('lang', 'de');
    await open(window, 'Einstellungen');
    await window.getByLabel('Sprache', { exact: true }).selectOption('en');
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Settings');
    await expect(page).toHaveAttribute('lang', 'en');
    await app.kill();
    await app.start();
    await expect(app.window.getByRole('button', { name: 'Settings', exact: true })).toBeVisible();
  });
});

test.describe('in German', () => {
  test.use({ world: worldWith({ language: 'de' }) });

  test('no screen falls back on English, overflows, or fails a reader', async ({ app }) => {
    const { window } = app;
    for (const screen of ['Heute', 'Plan', 'Fortschritt', 'Einstellungen']) {
      await open(window, screen);
      await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoOverflow(app, screen);
      await expectNoAxeFindings(window, screen);
    }
  });
});

test.describe('in German on a system of the United States', () => {
  test.use({ world: worldWith({ language: 'de' }) });

  test('days, clocks and figures are German until another region is chosen', async ({ app }) => {
    const { window } = app;
    await open(window, 'Einstellungen');
    await expect(
      window.getByText(/^Zum Beispiel: 15\.(?: Dez\. |12\.)2026, 15:30.*1\.234,5/),
    ).toBeVisible();
    await expect(window.getByLabel('Formate aus')).toContainText('Deutschland (Sprache)');
    await window.getByLabel('Formate aus').selectOption('und-US');
    await expect(window.getByText(/^Zum Beispiel: .*3:30/)).toBeVisible();
  });
});

test.describe('formats', () => {
  test.use({ world: worldWith({}) });

  test('follow the region, the week and the clock at once, on every screen', async ({ app }) => {
    const { window } = app;
    await open(window, 'Settings');
    const start = window.getByLabel('Monday, afternoon: starts at');
    await expect(start).toHaveValue('1:30 PM');
    await window.getByLabel('Clock').selectOption('h23');
    await expect(start).toHaveValue('13:30');
    await window.getByLabel('The week begins on').selectOption({ label: 'Saturday' });
    await window.getByLabel('Formats of').selectOption('und-GB');
    await expect(window.getByText('For example: 15 Dec 2026, 15:30, 1,234.5,')).toBeVisible();
    await open(window, 'Plan');
    await expect(window.getByRole('columnheader').first()).toHaveText('Sat');
  });

  test('let a time be typed on either clock', async ({ app }) => {
    const { window } = app;
    await open(window, 'Settings');
    const start = window.getByLabel('Monday, morning: starts at');
    await start.fill('8.15');
    await start.press('Enter');
    await start.blur();
    await expect(start).toHaveValue('8:15 AM');
    // Refused while the first may still be on its way: each is answered for itself.
    await start.fill('noonish');
    await start.press('Enter');
    await expect(window.getByRole('alert')).toBeVisible();
    await expect
      .poll(async () => (await programmeOf(app)).availability.weekly[1].morning.start)
      .toBe('08:15');
    await expect(window.getByRole('alert')).toBeVisible();
  });
});

test.describe('changes', () => {
  test.use({ world: worldWith({}) });

  test('that come quickly do not overwrite each other, and are undone one by one', async ({
    app,
  }) => {
    const changes = [{ textSize: 125 }, { hourCycle: 'h23' }, { motion: 'reduced' }];
    await Promise.all(
      changes.map((change) => app.submit({ kind: 'change-preferences', changes: change })),
    );
    const { preferences } = (await app.read()).document;
    expect(preferences).toMatchObject({ textSize: 125, hourCycle: 'h23', motion: 'reduced' });
    const page = app.window.locator('html');
    await expect(page).toHaveAttribute('data-motion', 'reduced');
    await expect(page).toHaveCSS('font-size', '20px');
    await app.submit({ kind: 'undo' });
    await expect(page).toHaveAttribute('data-motion', 'system');
    await expect(page).toHaveCSS('font-size', '20px');
  });

  test('of the motion come before what the system wants', async ({ app }) => {
    const quick = () =>
      app.window.evaluate(() =>
        Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--quick')),
      );
    await app.window.emulateMedia({ reducedMotion: 'reduce' });
    expect(await quick()).toBe(0);
    await app.submit({ kind: 'change-preferences', changes: { motion: 'full' } });
    await expect.poll(quick).toBeGreaterThan(0);
    await app.window.emulateMedia({ reducedMotion: 'no-preference' });
    await app.submit({ kind: 'change-preferences', changes: { motion: 'reduced' } });
    await expect.poll(quick).toBe(0);
  });
});

for (const [name, changes] of Object.entries({
  'from right to left': { language: 'ar-XB' },
  'at twice the text size': { textSize: 200 },
  'at twice the text size, from right to left': { textSize: 200, language: 'ar-XB' },
})) {
  test.describe(name, () => {
    test.use({ world: worldWith(changes) });

    test('no screen overflows in the smallest window, or fails a reader', async ({ app }) => {
      await app.electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.setSize(720, 560),
      );
      await expect.poll(() => app.window.evaluate(() => window.innerWidth)).toBeLessThan(721);
      for (const screen of screens) {
        await open(app.window, screen);
        await expect(app.window.getByRole('heading', { level: 1 })).toBeVisible();
        await expectNoOverflow(app, screen);
        await expectNoAxeFindings(app.window, screen);
      }
    });
  });
}

test.describe('from right to left', () => {
  test.use({ world: worldWith({ language: 'ar-XB' }) });

  test('the arrow keys lead through the month as they point', async ({ app }) => {
    const { window } = app;
    await expect(window.locator('html')).toHaveAttribute('dir', 'rtl');
    await open(window, 'Plan');
    const today = window.locator(`[data-at="${pictureDay} morning"]`);
    const tomorrow = window.locator('[data-at="2026-12-16 morning"]');
    await today.focus();
    await window.keyboard.press('ArrowLeft');
    await expect(tomorrow).toBeFocused();
    const [a, b] = [await today.boundingBox(), await tomorrow.boundingBox()];
    expect(b?.x).toBeLessThan(a?.x ?? 0);
  });
});

test.describe('the window', () => {
  test.use({ world: { now } });

  test('comes back where it was left, with its zoom', async ({ app }) => {
    const left = { x: 120, y: 80, width: 900, height: 650 };
    await app.electron.evaluate(({ BrowserWindow }, bounds) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setBounds(bounds);
      window?.webContents.setZoomLevel(1);
    }, left);
    await app.quit();
    await app.start();
    await expect.poll(() => placeOf(app)).toEqual({ bounds: left, zoomLevel: 1 });
  });

  test('is on the screen, whatever screens there were before', async ({ app }) => {
    await app.quit();
    const bounds = { x: 9000, y: -4000, width: 5000, height: 3000 };
    const state = { bounds, isMaximized: false, zoomLevel: 0 };
    await writeFile(join(app.folder, 'window.json'), JSON.stringify(state));
    await app.start();
    const { bounds: shown } = await placeOf(app);
    const area = await app.electron.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
    expect(shown.x).toBeGreaterThanOrEqual(area.x);
    expect(shown.y).toBeGreaterThanOrEqual(area.y);
    expect(shown.x + shown.width).toBeLessThanOrEqual(area.x + area.width);
    expect(shown.y + shown.height).toBeLessThanOrEqual(area.y + area.height);
  });
});

if (process.platform === 'linux') {
  test.describe('the start at login', () => {
    let config = '';
    const before = process.env.XDG_CONFIG_HOME;
    test.use({ world: worldWith({}) });
    test.beforeAll(async () => {
      config = await mkdtemp(join(tmpdir(), 'halfday-config-'));
      process.env.XDG_CONFIG_HOME = config;
    });
    test.afterAll(async () => {
      if (before === undefined) delete process.env.XDG_CONFIG_HOME;
      else process.env.XDG_CONFIG_HOME = before;
      await rm(config, { recursive: true });
    });

    test('is an entry of the desktop for as long as it is chosen, undo included', async ({
      app,
    }) => {
      const folder = join(config, 'autostart');
      const entries = () => readdir(folder).catch(() => []);
      await open(app.window, 'Settings');
      const box = app.window.getByRole('checkbox', { name: 'Start Halfday when I log in' });
      await box.click();
      await expect.poll(entries).toEqual(['halfday.desktop']);
      expect(await readFile(join(folder, 'halfday.desktop'), 'utf8')).toMatch(/^Exec=".*electron/m);
      await app.submit({ kind: 'undo' });
      await expect.poll(entries).toEqual([]);
      await expect(box).not.toBeChecked();
    });

    test('that cannot be is said, and nothing else suffers', async ({ app }) => {
      await rm(join(config, 'autostart'), { recursive: true, force: true });
      await writeFile(join(config, 'autostart'), 'a file in the place of the folder');
      await open(app.window, 'Settings');
      await app.window.getByRole('checkbox', { name: 'Start Halfday when I log in' }).click();
      await expect(app.window.getByText('Halfday will not start by itself.')).toBeVisible();
    });
  });
}

async function placeOf(app: RunningApp) {
  const place = await app.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return window && { bounds: window.getBounds(), zoomLevel: window.webContents.getZoomLevel() };
  });
  if (!place) throw new Error('no window is open');
  return place;
}

/** Fails if a part of the page can only be seen by scrolling sideways, tables and months apart. */
async function expectNoOverflow({ window }: RunningApp, where: string): Promise<void> {
  const over = await window.evaluate(() => {
    const parts = [document.documentElement, ...document.querySelectorAll('main')];
    return parts.map((part) => part.scrollWidth - part.clientWidth);
  });
  expect(Math.max(...over), where).toBeLessThanOrEqual(0);
}
