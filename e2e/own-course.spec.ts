import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import type { Programme } from '#core/plan/document.ts';
import { extrasOf } from '#core/plan/extras.ts';
import { test } from './fixtures/app.ts';
import { expectNoAxeFindings } from './fixtures/axe.ts';
import { programmeOf } from './fixtures/programme-of.ts';
import type { RunningApp } from './fixtures/running-app.ts';

const examples = join(import.meta.dirname, '../resources/catalogues/examples');
const outline = await readFile(join(examples, 'outline.md'), 'utf8');

test.use({ world: { now: '2026-12-01T08:30' } });

async function openImport(app: RunningApp): Promise<Locator> {
  await app.window.getByRole('button', { name: 'Your own course' }).click();
  const dialog = app.window.getByRole('dialog', { name: 'Your own course' });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Has the next file dialogs answer with this path, or with none. */
async function chooseFile(app: RunningApp, path: string | null): Promise<void> {
  await app.electron.evaluate(({ dialog }, chosen) => {
    const answer = async () => ({ canceled: chosen === null, filePaths: chosen ? [chosen] : [] });
    Reflect.set(dialog, 'showOpenDialog', answer);
  }, path);
}

async function startAndRead(app: RunningApp): Promise<Programme> {
  await app.window.getByRole('button', { name: 'Start this plan' }).click();
  await app.window.getByRole('navigation').waitFor();
  return programmeOf(app);
}

test('an outline is pasted, looked at line by line, planned and started', async ({ app }) => {
  const dialog = await openImport(app);
  const plan = dialog.getByRole('button', { name: 'Plan this' });
  await expect(plan).toBeDisabled();
  await dialog.getByRole('textbox').fill(`${outline}\n---\n`);
  await expect(dialog.getByRole('heading', { name: 'Keeping Bees Well' })).toBeVisible();
  await expect(dialog.getByRole('status')).toContainText('2 courses, 4 weeks, 19 activities');
  const rows = dialog.getByRole('row');
  await expect(rows.filter({ hasText: 'Queen, worker, drone' })).toContainText('lecture');
  await expect(rows.filter({ hasText: 'Final exam' })).toContainText('quiz');
  await expect(rows.filter({ hasText: '---' })).toContainText('left out: a dividing line');
  await dialog.getByRole('radio', { name: /^Left out or to check/ }).click();
  await expect(rows.filter({ hasText: 'Final exam' })).toHaveCount(0);
  await expect(rows.filter({ hasText: '24 pages' })).toContainText('taken as 48 min');
  await expectNoAxeFindings(app.window, 'import');
  await plan.click();
  await expect(dialog).toHaveCount(0);

  await expect(app.window.getByRole('heading', { name: 'Keeping Bees Well' })).toBeVisible();
  const own = app.window.getByRole('radio', { name: 'Keeping Bees Well · 4 weeks' });
  await expect(own).toBeChecked();
  const shipped = app.window.getByRole('radio', { name: '2018 · 16 weeks' });
  await shipped.click();
  await expect(app.window.getByRole('heading', { name: /^Deep Learning/ })).toBeVisible();
  await own.click();
  const { curriculum, plans } = await startAndRead(app);
  expect(curriculum).toMatchObject({ title: 'Keeping Bees Well', courses: [{}, {}] });
  expect(plans[0].blocks.length).toBeGreaterThan(0);
});

test('a file is opened, whichever form it has', async ({ app }) => {
  const dialog = await openImport(app);
  await chooseFile(app, null);
  await dialog.getByRole('button', { name: 'Open a file' }).click();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  for (const [name, title] of [
    ['curriculum.csv', 'Choir Singing for Beginners'],
    ['curriculum.json', 'Maps from Open Data'],
    ['outline.md', 'Keeping Bees Well'],
  ] as const) {
    await chooseFile(app, join(examples, name));
    await dialog.getByRole('button', { name: 'Open a file' }).click();
    await expect(dialog.getByText(`From ${name}`)).toBeVisible();
    await expect(dialog.getByRole('heading', { name: title })).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Plan this' })).toBeEnabled();
  }
});

test('rows that cannot be are told line by line, and the others are planned', async ({ app }) => {
  const dialog = await openImport(app);
  const table = [
    'course,week,kind,title,minutes',
    'Wood,One,lecture,Saw,5000',
    ',,lecture,Plane,20',
    'Wood,Two,quiz,Joints,0.0001,more',
    'Wood,Two,movie,Glue,10',
    'Wood,Two,lecture,Wax,',
  ];
  await dialog.getByRole('textbox').fill(table.join('\n'));
  await expect(dialog.getByRole('status')).toContainText('1 course, 2 weeks, 2 activities');
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await dialog.getByRole('radio', { name: 'Left out or to check, 4' }).click();
  const rows = dialog.getByRole('row');
  await expect(rows.filter({ hasText: 'Saw' })).toContainText('at most 1,440 minutes');
  await expect(rows.filter({ hasText: 'Joints' })).toContainText('more cells than columns');
  await expect(rows.filter({ hasText: 'Glue' })).toContainText('a kind that Halfday');
  await expect(rows.filter({ hasText: 'Wax' })).toContainText('guessed');
  await dialog.getByRole('button', { name: 'Plan this' }).click();
  await expect(app.window.getByRole('radio', { name: 'Wood · 2 weeks' })).toBeChecked();
});

test('a hostile file is told clearly and changes nothing', async ({ app }) => {
  const dialog = await openImport(app);
  const plan = dialog.getByRole('button', { name: 'Plan this' });
  const hostile: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['cut.json', '{"format": "halfday-curriculum", "version": 1, "courses": [', /no JSON/],
    ['other.json', '{"constructor": {"prototype": 1}}', /no curriculum/],
    ['quote.csv', 'title,kind\n"never closed,lecture\n', /Line 2: A quote is opened/],
    ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), /no text in UTF-8/],
    ['zero.md', '- One (5 min)\n\0', /no text, but something like a picture/],
    ['big.md', 'x'.repeat(10_000_000), /longer than 2,000,000 characters/],
    ['empty.csv', '\uFEFF', /no text in it/],
    ['prose.md', '---\n\n***\n', /No activity was found/],
  ];
  for (const [name, content, sentence] of hostile) {
    const path = join(app.folder, name);
    await writeFile(path, content);
    await chooseFile(app, path);
    await dialog.getByRole('button', { name: 'Open a file' }).click();
    await expect(dialog.getByRole('alert'), name).toContainText(sentence);
    await expect(dialog.getByRole('alert'), name).toContainText('Nothing was changed.');
    await expect(plan, name).toBeDisabled();
  }
  const gone = join(app.folder, 'gone.md');
  await chooseFile(app, gone);
  await dialog.getByRole('button', { name: 'Open a file' }).click();
  await expect(dialog.getByRole('alert')).toContainText('It is not there any more');

  await chooseFile(app, join(app.folder, 'markup.md'));
  await writeFile(
    join(app.folder, 'markup.md'),
    '- <img src=x onerror="window.intruder = true"> (5 min)\n- <script>window.intruder = true</script>',
  );
  await dialog.getByRole('button', { name: 'Open a file' }).click();
  await expect(dialog.getByRole('row').filter({ hasText: '<img src=x' })).toHaveCount(1);
  expect(await app.window.evaluate(() => 'intruder' in window)).toBe(false);
  await app.window.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(app.window.getByRole('heading', { name: /^Deep Learning/ })).toBeVisible();
  expect(await app.read()).toMatchObject({ revision: 0, document: { programme: null } });
});

test('extras, the middle, a ramp and one payment are stored as they were asked', async ({
  app,
}) => {
  const { window } = app;
  const work = window.getByRole('term').filter({ hasText: 'course-weeks, planned to' });
  await expect(work).toContainText('17 course-weeks');
  await window.getByLabel('How often it is paid').selectOption('once');
  await window.getByLabel('Access ends on').fill('2026-11-30');
  await expect(window.getByLabel('Access ends on')).toHaveAttribute('aria-invalid', 'true');
  await expect(window.getByRole('button', { name: 'Start this plan' })).toBeDisabled();
  await window.getByLabel('Access ends on').fill('2027-02-28');
  await window.getByRole('checkbox', { name: /^Rise to it/ }).click();
  await expect(window.getByText(/^Expected: Dec 1, morning at 1–1\.\d+x/)).toBeVisible();
  const more = window.getByRole('button', { name: /^More/ });
  await more.click();
  await window.getByRole('button', { name: /^Extras/ }).click();
  await window.getByRole('checkbox', { name: /^A day for TensorFlow/ }).click();
  await window.getByRole('checkbox', { name: /^An hour at the end/ }).click();
  const reserve = window.getByRole('radiogroup', { name: 'Half-days in reserve' });
  await reserve.getByRole('radio', { name: '3' }).click();
  await expect(window.getByText(/Kept free: Dec/)).toBeVisible();
  await window.getByLabel('Project days').selectOption('2');
  const done = window.getByRole('group', { name: 'Course-weeks that are done' });
  for (const week of [1, 2]) {
    await done.getByRole('button', { name: `Course 1, week ${week}:` }).click();
  }
  await window.getByLabel(/^Hours they took/).fill('14');
  await expect(window.getByText(/^Taken as 14\sh in all/)).toBeVisible();
  await expect(work).toContainText('15 course-weeks');
  await expectNoAxeFindings(window, 'more');

  const programme = await startAndRead(app);
  expect(extrasOf(programme)).toMatchObject({
    frameworkDay: true,
    courseEnd: true,
    projectDays: 2,
  });
  expect(programme.reserve).toHaveLength(3);
  const kept = programme.reserve.map(({ day, half }) => ({ day, half }));
  for (const { day, half } of programme.plans[0].blocks)
    expect(kept).not.toContainEqual({ day, half });
  expect(programme.subscription).toMatchObject({ period: 'once', deadline: '2027-02-28' });
  expect(programme.study.speeds).toMatchObject({
    target: 1.75,
    ramp: { from: 1, step: 0.25, lectures: 4 },
  });
  expect(programme.ticks).toHaveLength(2);
  expect(programme.sessions.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(14 * 60);
});
