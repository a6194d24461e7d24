import { readdir } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from './fixtures/app.ts';

const themes = ['dark', 'light', 'system'] as const;

test('what was acknowledged survives a kill at any moment', async ({ app }) => {
  test.slow();
  for (let run = 0; run < 4; run += 1) {
    let acknowledged = 0;
    const submitting = (async () => {
      for (;;) {
        await app.submit({
          kind: 'change-preferences',
          changes: { theme: themes[acknowledged % 3] },
        });
        acknowledged += 1;
      }
    })().catch(() => undefined);
    await expect.poll(() => acknowledged, { intervals: [7] }).toBeGreaterThan(run * 3);
    await app.kill();
    await submitting;
    await app.start();
    const { document, notices } = await app.read();
    expect(notices).toEqual([]);
    // The last answer, or the one that was on its way.
    const possible = [themes[(acknowledged - 1) % 3], themes[acknowledged % 3]];
    expect(possible).toContain(document.preferences.theme);
  }
  const left = (await readdir(app.folder)).filter((name) => name.includes('halfday.json'));
  expect(left).toEqual(['halfday.json']);
});

test('a second start wakes the first, and ends', async ({ app }) => {
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const [binary = '', ...args] = app.electron.process().spawnargs;
  const second = await app.electron.evaluate(
    async (_, { binary, args }) => {
      const { spawn } = process.getBuiltinModule('node:child_process');
      const child = spawn(binary, args, { stdio: 'ignore' });
      return new Promise<number | null>((resolve) => child.once('exit', resolve));
    },
    { binary, args },
  );
  expect(second).toBe(0);
  await expect
    .poll(() =>
      app.electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.isMinimized()),
      ),
    )
    .toEqual([false]);
});

test('the theme that was chosen reaches the page, and the paper behind it', async ({ app }) => {
  const isDark = () =>
    app.window.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await app.submit({ kind: 'change-preferences', changes: { theme: 'dark' } });
  await expect.poll(isDark).toBe(true);
  await app.kill();
  await app.start();
  expect(await isDark()).toBe(true);
  const paper = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
  );
  expect(paper?.toLowerCase()).toBe('#16181c');
});

test('a page whose process died comes back, and says so', async ({ app }) => {
  await app.submit({ kind: 'change-preferences', changes: { theme: 'dark' } });
  const back = new Promise((resolve) => app.window.once('load', resolve));
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await back;
  // To Playwright the page stays a crashed one, so that the shell has to ask it.
  const theme = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      'window.halfday.read().then(({ document }) => document.preferences.theme)',
    ),
  );
  expect(theme).toBe('dark');
  await expect.poll(() => app.printed).toContain('the page’s process is gone: crashed');
});
