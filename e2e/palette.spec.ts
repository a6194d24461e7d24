import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './fixtures/app.ts';
import { expectNoAxeFindings } from './fixtures/axe.ts';
import { answerFileDialogs } from './fixtures/file-dialogs.ts';
import { focused } from './fixtures/focused.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import type { RunningApp } from './fixtures/running-app.ts';
import { PalettePage } from './pages/palette-page.ts';
import { TodayPage } from './pages/today-page.ts';

const underWay = dataFileOf(monthUnderWay(await readEdition('2021')));
const now = `${pictureDay}T09:00`;
const preferencesOf = async (app: RunningApp) => (await app.read()).document.preferences;

test.describe('in a month under way', () => {
  test.use({ world: { now, dataFile: underWay } });

  test('the palette does an action of each group, by keys alone', async ({ app }) => {
    const { window } = app;
    const palette = new PalettePage(window);
    const heading = window.getByRole('heading', { level: 1 });

    await palette.run('prgress');
    await expect(heading).toHaveText('Progress');

    await palette.run('log other');
    const log = window.getByRole('dialog', { name: 'Log hours' });
    await expect(log).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(log).toHaveCount(0);
    await expect(heading).toContainText('December 15');

    await palette.run('make it fit');
    await expect(heading).toHaveText('Deep Learning Specialization');
    await expect.poll(() => window.evaluate(() => document.activeElement?.tagName)).toBe('SECTION');

    const path = join(app.folder, 'plan.csv');
    await answerFileDialogs(app.electron, path);
    await palette.run('export plan');
    await expect.poll(() => readFile(path, 'utf8').catch(() => '')).toContain('Course');

    await palette.run('dark');
    await expect.poll(async () => (await preferencesOf(app)).theme).toBe('dark');
    await palette.run('undo');
    await expect.poll(async () => (await preferencesOf(app)).theme).toBe('system');

    await palette.run('vacation');
    await expect(window.getByRole('region', { name: 'Days that differ' })).toBeVisible();
    await expect(window.locator('input[type="date"]:focus')).toHaveCount(1);
    await palette.run('study hours');
    await expect.poll(() => focused(window)).toBe('Study hours');

    await palette.run('own course');
    await expect(window.getByRole('dialog', { name: 'Your own course' })).toBeVisible();
  });

  for (const query of ['2.3', 'week 2.3', 'c2w3', 'Course 2 week 3', 'Hyperparameter Tuning, B']) {
    test(`a course-week is reached by “${query}”`, async ({ app }) => {
      await new PalettePage(app.window).run(query);
      const week = app.window.getByRole('button', { name: /^2\.3 / });
      await expect(week).toBeFocused();
      await expect(week).toHaveAttribute('aria-expanded', 'true');
      await expect(week).toBeInViewport();
    });
  }

  test('every section of Settings is reached by its title', async ({ app }) => {
    test.slow();
    const { window } = app;
    await window.keyboard.press('Control+,');
    const headings = window.locator('main section > div > h2');
    await expect.poll(() => headings.count()).toBeGreaterThan(12);
    const titles = (await headings.allTextContents()).map((title) => title.trim());
    for (const title of titles) {
      await new PalettePage(window).run(`Settings: ${title}`);
      await expect(
        window.getByRole('heading', { level: 2, name: title, exact: true }),
      ).toBeFocused();
    }
  });

  test('what cannot be done says why, and Enter leaves it; keys stand beside the names', async ({
    app,
  }) => {
    const { window } = app;
    const palette = new PalettePage(window);
    const keysOf = (name: string) => palette.items.filter({ hasText: name }).locator('kbd');
    await window.keyboard.press('Control+k');
    await palette.input.waitFor();
    await window.keyboard.type('discard timer');
    await expect(palette.chosen).toHaveText(/^Throw the timer away There is no timer/);
    await expect(palette.chosen).toHaveAttribute('aria-disabled', 'true');
    await window.keyboard.press('Enter');
    await expect(palette.input).toBeFocused();
    await palette.input.fill('tick or untick');
    await expect(keysOf('Tick or untick').first()).toHaveText('Space');
    await palette.input.fill('undo');
    await expect(palette.chosen).toHaveText(/There is nothing to undo\./);
    await expect(keysOf('There is nothing to undo')).toHaveText(['Ctrl', 'Z']);
    await window.keyboard.press('Escape');
    await expect(palette.input).toHaveCount(0);
    await expect(window.getByRole('heading', { level: 1 })).toContainText('December 15');
  });

  test('a timer is thrown away from another screen, and its keys keep to Today', async ({
    app,
  }) => {
    const { window } = app;
    await new TodayPage(window).row('Afternoon').getByRole('checkbox').first().focus();
    await window.keyboard.press('t');
    await expect(window.getByRole('button', { name: 'Pause' })).toBeVisible();
    await window.keyboard.press('Control+2');
    await expect(window.getByRole('heading', { level: 1 })).toHaveText(/Deep Learning/);
    await window.keyboard.press('x');
    await expect(window).toHaveTitle(/^(?!.*lost)/);
    await new PalettePage(window).run('discard timer');
    await expect(window.getByText(/^The timer with .* is thrown away\.$/)).toBeVisible();
    await expect(window.getByRole('heading', { level: 1 })).toHaveText(/Deep Learning/);
  });

  test('language, clock and text size change at once, and Quit quits', async ({ app }) => {
    const { window } = app;
    const palette = new PalettePage(window);
    await palette.run('24 hour');
    await expect.poll(async () => (await preferencesOf(app)).hourCycle).toBe('h23');
    await palette.run('clock region');
    await expect.poll(async () => (await preferencesOf(app)).hourCycle).toBe(null);
    await palette.run('bigger');
    await expect.poll(async () => (await preferencesOf(app)).textSize).toBe(110);
    await palette.run('text normal');
    await expect.poll(async () => (await preferencesOf(app)).textSize).toBe(100);
    const gone = new Promise((resolve) => app.electron.process().once('exit', resolve));
    await window.keyboard.press('Control+k');
    await palette.input.waitFor();
    await window.keyboard.type('quit');
    await expect(palette.chosen).toHaveText(/^Quit Halfday/);
    await window.keyboard.press('Enter').catch(() => undefined);
    await gone;
    await app.start();
    await new PalettePage(app.window).run('german');
    await expect(app.window.getByRole('heading', { level: 1 })).toHaveText(
      'Dienstag, 15. Dezember',
    );
    await expect(app.window.getByText(/09:00–\d\d:\d\d Uhr/).first()).toBeVisible();
  });

  test('what was lately chosen comes first; nothing found is said; Escape changes nothing', async ({
    app,
  }) => {
    const { window } = app;
    const palette = new PalettePage(window);
    await palette.run('plan history');
    await palette.run('1.2');
    await expect(window.getByRole('button', { name: /^1\.2 / })).toBeFocused();
    await window.keyboard.press('Control+k');
    await expect(palette.items.nth(0)).toHaveText(/^1\.2 /);
    await expect(palette.items.nth(1)).toHaveText(/^Plan history/);
    await window.keyboard.type('zzqqxx');
    await expect(palette.items).toHaveCount(0);
    await expect(window.getByText(/^Nothing is called “zzqqxx”/)).toBeVisible();
    await palette.input.fill('week 5.9');
    await expect(palette.items).toHaveCount(0);
    await expect(window.getByText('There is no week 5.9: course 5 has 5.1 to 5.4.')).toBeVisible();
    const before = (await app.read()).revision;
    await window.keyboard.press('Enter');
    await window.keyboard.press('Escape');
    await expect(palette.input).toHaveCount(0);
    await expect(window.getByRole('button', { name: /^1\.2 / })).toBeFocused();
    expect((await app.read()).revision).toBe(before);
  });

  test('a changed key works and the old one does not, wherever keys are shown', async ({ app }) => {
    const { window } = app;
    const dialog = window.getByRole('dialog', { name: 'Log hours' });
    await new PalettePage(window).run('change keys');
    const search = window.getByRole('searchbox', { name: 'Find a key' });
    await expect(search).toBeFocused();
    const change = window.getByRole('button', { name: /^Change the key of: Log other hours/ });

    // The key of another action is asked about, a key of the fields is refused.
    await change.press('Enter');
    await window.keyboard.press('Control+k');
    await expect(window.getByText('Ctrl+K belongs to “Find an action')).toBeVisible();
    await window.getByRole('button', { name: 'Leave it there' }).press('Enter');
    await change.press('Enter');
    await window.keyboard.press('Control+c');
    await expect(window.getByText('Ctrl+C cannot be given away')).toBeVisible();
    expect((await preferencesOf(app)).shortcuts).toEqual({});
    await window.keyboard.press('g');
    await expect.poll(async () => (await preferencesOf(app)).shortcuts).toEqual({ log: 'G' });
    await expect(change).toBeFocused();

    await window.keyboard.press('Control+1');
    await expect(window.getByRole('button', { name: 'Add G' })).toBeVisible();
    await window.keyboard.press('l');
    await window.keyboard.press('g');
    await expect(dialog).toBeVisible();
    await dialog.getByLabel('Comment').fill('');
    await window.keyboard.type('gln?');
    await expect(dialog.getByLabel('Comment')).toHaveValue('gln?');
    await window.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);

    await window.keyboard.press('?');
    const keys = window.getByRole('dialog', { name: 'Keys' });
    await keys.getByRole('searchbox').fill('log other');
    await expect(keys.locator('kbd')).toHaveText(['G']);
    await window.keyboard.press('Escape');
    await expect(keys).toHaveCount(0);

    // Turned off, it does nothing; and undo gives it back.
    await new PalettePage(window).run('change keys');
    await expect(search).toBeFocused();
    await window
      .getByRole('button', { name: 'Turn off the key of: Log other hours' })
      .press('Enter');
    await expect.poll(async () => (await preferencesOf(app)).shortcuts).toEqual({ log: null });
    await window.keyboard.press('Control+1');
    await expect(window.getByRole('button', { name: 'Add', exact: true })).toBeVisible();
    await window.keyboard.press('g');
    await window.keyboard.press('l');
    await expect(dialog).toHaveCount(0);
    await window.keyboard.press('Control+z');
    await expect(window.getByRole('button', { name: 'Add G' })).toBeVisible();
    await window.keyboard.press('g');
    await expect(dialog).toBeVisible();
  });
});

test('at the first launch the palette offers what can be done there', async ({ app }) => {
  const palette = new PalettePage(app.window);
  await app.window.getByRole('button', { name: 'Start this plan' }).waitFor();
  await app.window.keyboard.press('Control+k');
  await palette.input.waitFor();
  await expect(palette.items.filter({ hasText: 'Progress' })).toHaveCount(0);
  await app.window.keyboard.type('own course');
  await app.window.keyboard.press('Enter');
  await expect(app.window.getByRole('dialog', { name: 'Your own course' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe-core finds nothing, ${colorScheme}`, () => {
    test.use({ world: { now, dataFile: underWay, colorScheme } });
    test('in the palette, the page of keys and their settings', async ({ app }) => {
      const { window } = app;
      const palette = new PalettePage(window);
      await window.keyboard.press('Control+k');
      await expect(palette.items.first()).toBeVisible();
      await expectNoAxeFindings(window, 'palette');
      await window.keyboard.type('zzqqxx');
      await expect(palette.items).toHaveCount(0);
      await expectNoAxeFindings(window, 'nothing found');
      await window.keyboard.press('Escape');
      await window.keyboard.press('?');
      await window.getByRole('dialog', { name: 'Keys' }).waitFor();
      await expectNoAxeFindings(window, 'keys');
      await window.getByRole('button', { name: 'Change keys' }).press('Enter');
      await expect(window.getByRole('searchbox', { name: 'Find a key' })).toBeFocused();
      const change = window.getByRole('button', { name: /^Change the key of: Log other hours/ });
      await change.press('Enter');
      await expectNoAxeFindings(window, 'keys to press');
      await window.keyboard.press('Control+k');
      await window.getByRole('button', { name: 'Use it here instead' }).waitFor();
      await expectNoAxeFindings(window, 'a conflict');
    });
  });
}
