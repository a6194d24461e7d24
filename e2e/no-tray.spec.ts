import { expect } from '@playwright/test';
import { test } from './fixtures/app.ts';
import { monthUnderWay } from './fixtures/month-under-way.ts';
import { worldOf } from './fixtures/world-of.ts';

if (process.platform === 'linux') {
  test.describe('where there is no tray', () => {
    test.use({ world: { ...worldOf(monthUnderWay()), withoutTray: true } });

    test('Settings says so, and closing the window quits', async ({ app }) => {
      await app.window.getByRole('button', { name: 'Settings', exact: true }).click();
      await expect(app.window.getByText('There is no tray on this system')).toBeVisible();
      const child = app.electron.process();
      const gone = new Promise((resolve) => child.once('exit', resolve));
      await app.electron.evaluate(({ BrowserWindow }) => {
        setTimeout(() => BrowserWindow.getAllWindows()[0]?.close());
      });
      expect(await gone).toBe(0);
    });
  });
}
