import { execFile } from 'node:child_process';
import { access, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { forecastProgramme } from '#core/forecast/forecast-programme.ts';
import { test } from './fixtures/app.ts';
import { expectNoAxeFindings } from './fixtures/axe.ts';
import { answerFileDialogs } from './fixtures/file-dialogs.ts';
import { monthDone, monthUnderWay, pictureDay } from './fixtures/month-under-way.ts';
import { programmeIn } from './fixtures/programme-in.ts';
import type { RunningApp } from './fixtures/running-app.ts';
import { worldOf } from './fixtures/world-of.ts';

const underWay = monthUnderWay();
const run = promisify(execFile);

/** A page in points, as `pdfinfo` writes it. */
const sizes = { A4: [595, 842], 'US Letter': [612, 792] } as const;

/** What a program that isn't ours reads in a file. */
async function read(path: string) {
  const facts = (await run('pdfinfo', [path])).stdout;
  const fact = (name: string) => new RegExp(`^${name}:\\s+(.*)$`, 'm').exec(facts)?.[1] ?? '';
  const { stdout } = await run('pdftotext', ['-layout', path, '-']);
  const inOrder = await run('pdftotext', [path, '-']);
  const [, width = 0, height = 0] = /([\d.]+) x ([\d.]+)/.exec(fact('Page size')) ?? [];
  return {
    size: [Number(width), Number(height)],
    pages: Number(fact('Pages')),
    isTagged: fact('Tagged') === 'yes',
    title: fact('Title'),
    text: stdout.replaceAll(/\s+/g, ' '),
    /** Each cell by itself, and not line by line. */
    cells: inOrder.stdout.replaceAll(/\s+/g, ' '),
    sheets: stdout.split('\f').slice(0, -1),
  };
}

async function openDialog({ window }: RunningApp) {
  await window.getByRole('button', { name: 'Progress', exact: true }).click();
  await window.getByRole('button', { name: 'Report as PDF' }).click();
  const dialog = window.getByRole('dialog', { name: 'Save the report as PDF' });
  await dialog.waitFor();
  return dialog;
}

async function save(app: RunningApp, path: string, paper: keyof typeof sizes) {
  await answerFileDialogs(app.electron, path);
  const dialog = await openDialog(app);
  await dialog.getByRole('radio', { name: paper }).click();
  await dialog.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(app.window.getByText(`Saved to ${path}.`).first()).toBeVisible({ timeout: 60_000 });
  await expect(dialog).toHaveCount(0);
}

interface Watched {
  halfdayWindow?: Record<string, unknown>;
}

const watchWindows = (app: RunningApp) =>
  app.electron.evaluate(({ app: shell }) => {
    shell.on('browser-window-created', (_event, window) => {
      // Not in the types: what the window was really made with.
      const contents = window.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      (globalThis as Watched).halfdayWindow = contents.getLastWebPreferences();
    });
  });

const preferencesOfNewWindow = (app: RunningApp) =>
  app.electron.evaluate(() => (globalThis as Watched).halfdayWindow);

const windows = (app: RunningApp) =>
  app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

test.describe('a month under way, in the dark', () => {
  test.use({ world: { ...worldOf(underWay), colorScheme: 'dark' } });

  for (const paper of ['A4', 'US Letter'] as const) {
    test(`is a report on ${paper}, with the verdict and the figures as text`, async ({ app }) => {
      const path = join(app.folder, 'report.pdf');
      await watchWindows(app);
      await save(app, path, paper);
      const { size, pages, isTagged, title, text, cells, sheets } = await read(path);
      // Chromium's A4 is a fraction of a millimetre off.
      for (const [index, points] of sizes[paper].entries()) {
        expect(Math.abs((size[index] ?? 0) - points)).toBeLessThan(2);
      }
      expect(isTagged).toBe(true);
      expect(title).toBe('Deep Learning Specialization: report of Dec 15, 2026');

      const forecast = forecastProgramme(programmeIn(underWay), pictureDay);
      const odds = `${Math.round(forecast.inTime * 100)}%`;
      expect(text).toContain(`${odds} in time, by Dec 29. Likely done on Dec`);
      expect(text).toContain(`for about $${Math.round(forecast.expectedCost / 100)}`);
      for (const heading of [
        'Odds over time',
        'Hours by week',
        'Log entries by day',
        'The month, half-day by half-day',
      ]) {
        expect(text).toContain(heading);
      }
      expect(cells).toContain('The grader hung, a fresh copy of the notebook passed');
      expect(text).toMatch(/Nov 29 – Dec 5 \d+ h/);
      expect(text).not.toMatch(/Show numbers|Copy|Use 2x/);
      for (const [index, sheet] of sheets.entries()) {
        expect(sheet).toContain(`${index + 1} of ${pages}`);
        expect(sheet).toContain('Halfday · Deep Learning Specialization · Dec 15, 2026');
      }
      expect(await windows(app)).toBe(1);
      // The page that drew it was held as every other.
      expect(await preferencesOfNewWindow(app)).toMatchObject({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
      });
    });
  }

  test('is light paper, whatever the screen is', async ({ app }) => {
    const path = join(app.folder, 'report.pdf');
    await save(app, path, 'A4');
    const drawn = join(app.folder, 'page');
    await run('pdftoppm', ['-r', '20', '-gray', path, drawn]);
    const page = (await readdir(app.folder)).find((name) => name.endsWith('.pgm'));
    const pixels = (await readFile(join(app.folder, page ?? ''))).subarray(16);
    const mean = pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
    expect(mean).toBeGreaterThan(200);
  });

  test('nothing is written when it is called off, or cannot be', async ({ app }) => {
    const { window } = app;
    await answerFileDialogs(app.electron, null);
    const dialog = await openDialog(app);
    await expectNoAxeFindings(window, 'report dialog');
    await dialog.getByRole('button', { name: 'Save as PDF…' }).click();
    await expect(dialog.getByRole('button', { name: 'Save as PDF…' })).toBeEnabled();
    const folder = join(app.folder, 'a-folder.pdf');
    await mkdir(folder);
    await answerFileDialogs(app.electron, folder);
    await dialog.getByRole('button', { name: 'Save as PDF…' }).click();
    await expect(
      window
        .getByRole('alert')
        .getByText(/^The file could not be written; your data in Halfday is unchanged\. \p{Lu}/u),
    ).toBeVisible({
      timeout: 60_000,
    });
    expect(await readdir(folder)).toEqual([]);
    await answerFileDialogs(app.electron, app.dataFile);
    await dialog.getByRole('button', { name: 'Save as PDF…' }).click();
    await expect(
      window.getByRole('alert').getByText(/^Nothing was written: that is/),
    ).toBeVisible();
    expect(JSON.parse(await readFile(app.dataFile, 'utf8')).format).toBe('halfday');
    expect(await windows(app)).toBe(1);
  });

  test('says so when the page that draws it dies', async ({ app }) => {
    const path = join(app.folder, 'report.pdf');
    await answerFileDialogs(app.electron, path);
    await app.electron.evaluate(({ app: shell }) => {
      shell.on('browser-window-created', (_event, window) => {
        window.webContents.once('did-start-loading', () =>
          window.webContents.forcefullyCrashRenderer(),
        );
      });
    });
    const dialog = await openDialog(app);
    await dialog.getByRole('button', { name: 'Save as PDF…' }).click();
    await expect(
      app.window.getByRole('alert').getByText(/^The pages of the report could/),
    ).toBeVisible({
      timeout: 30_000,
    });
    await expect(access(path)).rejects.toThrow('ENOENT');
    expect(await windows(app)).toBe(1);
  });
});

test.describe('a month that is done', () => {
  test.use({ world: worldOf(monthDone(), '2026-12-28') });

  test('has how it went in its report', async ({ app }) => {
    const path = join(app.folder, 'report.pdf');
    await save(app, path, 'US Letter');
    const { text } = await read(path);
    expect(text).toMatch(/Done on Dec 22, for \$50 in all\./);
    expect(text).toContain('How it went');
    expect(text).toContain('One programme is an anecdote');
  });
});
