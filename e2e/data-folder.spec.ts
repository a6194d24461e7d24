import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { HalfdayApi } from '#contract/api.ts';
import { test } from './fixtures/app.ts';
import { expectNoAxeFindings } from './fixtures/axe.ts';
import { answerFileDialogs } from './fixtures/file-dialogs.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { quickLogOf } from './fixtures/quick-log.ts';
import type { RunningApp } from './fixtures/running-app.ts';

const underWay = monthUnderWay(await readEdition('2021'));
const dark = { kind: 'change-preferences', changes: { theme: 'dark' } };
const light = { kind: 'change-preferences', changes: { theme: 'light' } };

test.use({ world: { now: `${pictureDay}T09:00`, dataFile: dataFileOf(underWay) } });

interface Shell {
  readonly halfday: HalfdayApi;
}

const dataRegion = (app: RunningApp) => app.window.getByRole('region', { name: 'Your data' });

async function chooseFolder(app: RunningApp, folder: string) {
  await answerFileDialogs(app.electron, folder);
  await app.window.keyboard.press('Control+,');
  await dataRegion(app)
    .getByRole('button', { name: 'Move the data file to another folder' })
    .click();
}

async function folderIn(app: RunningApp, name: string): Promise<string> {
  const folder = join(app.folder, name);
  await mkdir(folder);
  return folder;
}

const themeIn = async (path: string) =>
  JSON.parse(await readFile(path, 'utf8')).document.preferences.theme;

test('the data file moves, is written there at once, and is found at the next start', async ({
  app,
}) => {
  const folder = await folderIn(app, 'elsewhere');
  const path = join(folder, 'halfday.json');
  await chooseFolder(app, folder);
  await expect(dataRegion(app).getByText(path, { exact: true })).toBeVisible();
  await expect(app.window.getByText(`Your data is in ${path} from now on.`).first()).toBeVisible();
  expect(await app.submit(dark)).toMatchObject({ ok: true });
  expect(await themeIn(path)).toBe('dark');
  await expectNoAxeFindings(app.window, 'settings after a move');

  await app.kill();
  await app.start();
  expect(await app.read()).toMatchObject({ dataFile: path, notices: [] });
  const kept = (await readdir(app.folder)).filter((name) => name.startsWith('halfday.moved-'));
  expect(kept).toHaveLength(1);
  expect(await readdir(app.folder)).not.toContain('halfday.json');

  await app.window.keyboard.press('Control+,');
  await dataRegion(app)
    .getByRole('button', { name: /^Move back/ })
    .click();
  await expect(dataRegion(app).getByText(app.dataFile, { exact: true })).toBeVisible();
  await expect(
    dataRegion(app).getByRole('button', { name: 'Move the data file to another folder' }),
  ).toBeFocused();
  expect(await app.submit(light)).toMatchObject({ ok: true });
  expect(await themeIn(app.dataFile)).toBe('light');
});

test('a folder that has a Halfday file is never written over: that one can be used', async ({
  app,
}) => {
  const folder = await folderIn(app, 'elsewhere');
  const path = join(folder, 'halfday.json');
  await writeFile(path, 'my own notes');
  await chooseFolder(app, folder);
  await expect(app.window.getByRole('alert').getByText(path)).toBeVisible();
  expect(await readFile(path, 'utf8')).toBe('my own notes');

  const other = { ...underWay, preferences: { ...underWay.preferences, theme: 'dark' } as const };
  await writeFile(path, dataFileOf(other));
  await chooseFolder(app, folder);
  const dialog = app.window.getByRole('dialog', { name: 'Use the file that is there?' });
  await expect(dialog).toBeVisible();
  await expectNoAxeFindings(app.window, 'a file that is there');
  const loaded = app.window.waitForEvent('load');
  await dialog.getByRole('button', { name: 'Use that file' }).click();
  await loaded;
  await app.window.waitForSelector('#root h1');
  expect((await app.read()).dataFile).toBe(path);
  expect((await app.read()).document.preferences.theme).toBe('dark');
  expect(await themeIn(app.dataFile)).toBe(underWay.preferences.theme);
  expect(await app.submit(light)).toMatchObject({ ok: true });
  expect(await themeIn(path)).toBe('light');
});

test('a folder that is out of reach is said to be; nothing is begun until it is back', async ({
  app,
}) => {
  const folder = await folderIn(app, 'drive');
  await chooseFolder(app, folder);
  await expect(dataRegion(app).getByText(join(folder, 'halfday.json'))).toBeVisible();
  await app.quit();
  await rename(folder, `${folder}-away`);
  await mkdir(folder);

  await app.start();
  const { window } = app;
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Your data is out of reach');
  await expect(window.getByText(folder)).toBeVisible();
  await expectNoAxeFindings(window, 'out of reach');
  expect(await app.submit(dark)).toEqual({ ok: false, error: { kind: 'read-only' } });
  await window.getByRole('button', { name: 'Try again' }).click();
  await expect(window.getByRole('alert').getByText(/cannot be reached/)).toBeVisible();
  expect(await readdir(folder)).toEqual([]);

  await window.evaluate(() => (globalThis as unknown as Shell).halfday.showQuickLog());
  const quickLog = await quickLogOf(app);
  await expect(quickLog.getByText('Your data is out of reach')).toBeVisible();
  await expect(quickLog.getByText('There is no plan')).toBeHidden();
  await quickLog.evaluate(() => (globalThis as unknown as Shell).halfday.hideQuickLog());

  await answerFileDialogs(app.electron, folder);
  await window.getByRole('button', { name: 'Choose another folder…' }).click();
  await window
    .getByRole('dialog', { name: 'Begin anew there?' })
    .getByRole('button', { name: 'Cancel' })
    .click();
  expect(await readdir(folder)).toEqual([]);

  await answerFileDialogs(app.electron, `${folder}-away`);
  await window.getByRole('button', { name: 'Choose another folder…' }).click();
  await expect(window.getByRole('button', { name: /Open Progress/ })).toBeVisible();
  expect(await app.read()).toMatchObject({
    notices: [],
    dataFile: join(`${folder}-away`, 'halfday.json'),
  });
});

test('a file that another Halfday wrote meanwhile is kept, said, and loaded when asked', async ({
  app,
}) => {
  const folder = await folderIn(app, 'sync');
  const path = join(folder, 'halfday.json');
  await chooseFolder(app, folder);
  await expect(dataRegion(app).getByText(path, { exact: true })).toBeVisible();
  const other = { ...underWay, preferences: { ...underWay.preferences, theme: 'dark' } as const };
  await writeFile(path, dataFileOf(other));
  await app.window.keyboard.press('Control+1');
  await app.window
    .getByRole('article', { name: /^Morning/ })
    .getByRole('checkbox')
    .press(' ');
  const note = app.window.getByRole('alert').filter({ hasText: 'was written by another Halfday' });
  await expect(note).toBeVisible();
  expect(await readFile(path, 'utf8')).toBe(dataFileOf(other));
  await expectNoAxeFindings(app.window, 'a file that was changed elsewhere');

  const loaded = app.window.waitForEvent('load');
  await note.getByRole('button', { name: 'Load that file' }).click();
  await loaded;
  await app.window.waitForSelector('#root h1');
  await expect(note).toBeHidden();
  expect(await app.read()).toMatchObject({ dataFile: path, notices: [] });
  expect((await app.read()).document.preferences.theme).toBe('dark');
  expect(await app.submit(light)).toMatchObject({ ok: true });
  expect(await themeIn(path)).toBe('light');
});

test('a file whose folder nobody noted is asked for, and no new plan is begun', async ({ app }) => {
  const folder = await folderIn(app, 'elsewhere');
  await chooseFolder(app, folder);
  await expect(dataRegion(app).getByText(join(folder, 'halfday.json'))).toBeVisible();
  await app.quit();
  await rm(join(app.folder, 'data-folder.json'));

  await app.start();
  const { window } = app;
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Your data is out of reach');
  await expectNoAxeFindings(window, 'a note that is gone');
  await window.getByRole('button', { name: 'Try again' }).click();
  await expect(window.getByRole('alert').getByText(/Choose that folder/)).toBeVisible();
  expect(await readdir(app.folder)).not.toContain('halfday.json');
  await answerFileDialogs(app.electron, folder);
  await window.getByRole('button', { name: 'Choose another folder…' }).click();
  await expect(window.getByRole('button', { name: /Open Progress/ })).toBeVisible();
  expect(await app.read()).toMatchObject({ notices: [], document: underWay });
});
