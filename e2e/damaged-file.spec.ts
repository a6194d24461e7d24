import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './fixtures/app.ts';
import type { RunningApp } from './fixtures/running-app.ts';

const dark = { kind: 'change-preferences', changes: { theme: 'dark' } };

async function keptFiles(app: RunningApp): Promise<readonly string[]> {
  return (await readdir(app.folder)).filter((name) => name.startsWith('halfday.damaged-'));
}

for (const [what, bytes] of [
  ['broken off', '{\n  "format": "halfday",\n  "version": 1,\n  "docum'],
  ['empty', ''],
  ['only null', 'null'],
  ['of a wrong shape', '{"format":"halfday","version":1,"document":{"programme":7}}'],
] as const) {
  test.describe(`a data file that is ${what}`, () => {
    test.use({ world: { dataFile: bytes, now: '2026-12-01T09:00', timeZone: 'UTC' } });

    test('is kept, the learner is told where, and it is never written again', async ({ app }) => {
      const kept = 'halfday.damaged-20261201T0900';
      await expect(app.window.getByRole('alert')).toContainText(join(app.folder, kept));
      expect(await app.submit(dark)).toMatchObject({ ok: true });
      // Told once: it does not come back with the next screen.
      await app.window.getByRole('button', { name: 'Dismiss' }).click();
      await app.window.getByRole('button', { name: 'Start this plan' }).click();
      await app.window.getByRole('navigation').waitFor();
      await expect(app.window.getByRole('alert')).toHaveCount(0);
      await app.kill();
      await app.start();
      await expect(app.window.getByRole('alert')).toHaveCount(0);
      expect((await app.read()).document.preferences.theme).toBe('dark');
      const [name = '', ...others] = await keptFiles(app);
      expect(others).toEqual([]);
      expect(await readFile(join(app.folder, name), 'utf8')).toBe(bytes);
    });
  });
}

test.describe('a data file of a newer version', () => {
  const bytes = '{"format":"halfday","version":99,"document":{"from":"the future"}}';
  test.use({ world: { dataFile: bytes } });

  test('is left as it is, and the learner is told why nothing can be changed', async ({ app }) => {
    await expect(app.window.getByRole('alert')).toContainText(app.dataFile);
    expect(await app.submit(dark)).toEqual({ ok: false, error: { kind: 'read-only' } });
    await app.quit();
    expect(await readFile(app.dataFile, 'utf8')).toBe(bytes);
    expect(await keptFiles(app)).toEqual([]);
  });
});

test.describe('a data file that cannot be opened', () => {
  const prepare = async (folder: string) => {
    await mkdir(join(folder, 'halfday.json'));
  };
  test.use({ world: { prepare } });

  test('is left as it is, and the learner is told why nothing can be changed', async ({ app }) => {
    await expect(app.window.getByRole('alert')).toContainText(app.dataFile);
    expect(await app.submit(dark)).toEqual({ ok: false, error: { kind: 'read-only' } });
    await app.quit();
    expect(await readdir(app.dataFile)).toEqual([]);
    expect(await keptFiles(app)).toEqual([]);
  });
});
