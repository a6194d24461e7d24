import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { Programme } from '#core/plan/document.ts';
import { followedBlocks } from '#core/plan/followed-blocks.ts';
import { test } from './fixtures/app.ts';
import { expectNoAxeFindings } from './fixtures/axe.ts';
import { answerFileDialogs } from './fixtures/file-dialogs.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { programmeOf } from './fixtures/programme-of.ts';
import type { RunningApp } from './fixtures/running-app.ts';
import { FilesPage } from './pages/files-page.ts';

const month = dataFileOf(monthUnderWay(await readEdition('2018')));
const world = { now: `${pictureDay}T09:00`, dataFile: month, timeZone: 'America/New_York' };
test.use({ world });

/** Exports by key to a file of this name, sees the path said, and answers what was written. */
async function exportTo(app: RunningApp, files: FilesPage, name: string, button: string) {
  const path = join(app.folder, name);
  await answerFileDialogs(app.electron, path);
  await files.press(button);
  await files.expectToast(`Saved to ${path}.`);
  return readFile(path, 'utf8');
}

function eventsOf(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

function alarmsOf({ component }: ICAL.Event): readonly string[] {
  return component
    .getAllSubcomponents('valarm')
    .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
}

function isShown({ component }: ICAL.Event): boolean {
  return component.getFirstPropertyValue('status') === 'CONFIRMED';
}

function isStudy({ uid }: ICAL.Event): boolean {
  return /-(morning|afternoon)\./.test(uid);
}

function startOf({ startDate }: ICAL.Event): string {
  return startDate.toString().slice(0, 16);
}

function startsOf(programme: Programme): readonly string[] {
  return followedBlocks(programme)
    .map(({ day, start }) => `${day}T${start}`)
    .sort();
}

test('the calendar has the half-days in words, with the alarms that were chosen, and a later one updates it', async ({
  app,
}) => {
  const files = new FilesPage(app.window);
  await files.open();
  const first = eventsOf(await exportTo(app, files, 'first.ics', 'Export calendar'));
  const studied = first.filter((event) => isStudy(event) && isShown(event));
  expect(studied.map(startOf).sort()).toEqual(startsOf(await programmeOf(app)));
  expect(first.map(({ summary }) => summary)).toEqual(
    expect.arrayContaining([
      '1.1–2 Lectures',
      'Last safe day to finish',
      'Subscription renews, $50',
    ]),
  );
  for (const event of first.filter(isShown)) {
    expect(alarmsOf(event)).toEqual([studied.includes(event) ? '-PT10M' : 'PT9H']);
  }

  await app.window.getByLabel('Alarm before a half-day').selectOption('None');
  await app.window.getByLabel('Alarm on days of the subscription').selectOption('None');
  // Tomorrow is taken off, so that the new plan has half-days less and others more.
  const { availability } = await programmeOf(app);
  const off = {
    morning: { start: '09:00', capacity: 0 },
    afternoon: { start: '14:00', capacity: 0 },
  };
  const exceptions = { ...availability.exceptions, '2026-12-16': off };
  await app.submit({ kind: 'change-availability', availability: { ...availability, exceptions } });
  const at = '2026-12-15T14:00:00.000Z';
  await app.submit({ kind: 'accept-plan', planId: 'plan-3', at, today: pictureDay });
  const second = eventsOf(await exportTo(app, files, 'second.ics', 'Export calendar'));
  expect(second.flatMap(alarmsOf)).toEqual([]);
  const calendar = new Map(first.map((event) => [event.uid, event]));
  for (const event of second) {
    expect(event.sequence).toBeGreaterThanOrEqual(calendar.get(event.uid)?.sequence ?? 0);
    calendar.set(event.uid, event);
  }
  const shown = [...calendar.values()].filter((event) => isStudy(event) && isShown(event));
  expect(shown.map(startOf).sort()).toEqual(startsOf(await programmeOf(app)));
});

test('the tables are read by another program, each entry and each piece of work once', async ({
  app,
}) => {
  const files = new FilesPage(app.window);
  await files.open();
  const programme = await programmeOf(app);
  const sessions = Papa.parse<Record<string, string>>(
    await exportTo(app, files, 'sessions.csv', 'Export log entries'),
    { header: true },
  );
  expect(sessions.errors).toEqual([]);
  const idsAndTimes = programme.sessions.map(({ id, day, minutes }) => [id, day, `${minutes}`]);
  const written = sessions.data.map((row) => [row.Id, row.Day, row.Minutes]);
  expect(written.sort()).toEqual(idsAndTimes.sort());
  expect(sessions.data[0]?.Work).toBe('1.1–2 Lectures');

  const plan = Papa.parse<Record<string, string>>(
    await exportTo(app, files, 'plan.csv', 'Export plan'),
    { header: true },
  );
  expect(plan.errors).toEqual([]);
  const pieces = followedBlocks(programme).flatMap(({ day, pieces }) =>
    pieces.map(({ activity, minutes }) => [day, activity, `${minutes}`]),
  );
  expect(plan.data.map((row) => [row.Day, row.Id, row.Minutes])).toEqual(pieces);
});

test('everything comes back from its export after a look at it, and one undo takes it away', async ({
  app,
}) => {
  const files = new FilesPage(app.window);
  await files.open();
  const { document } = await app.read();
  const text = await exportTo(app, files, 'everything.json', 'Export everything');
  expect(JSON.parse(text)).toMatchObject({ format: 'halfday', ...JSON.parse(month) });

  await files.press('Import everything');
  await expect(files.preview).toContainText('There is nothing to import.');
  await app.window.keyboard.press('Escape');
  await expect(
    app.window.getByRole('button', { name: 'Import everything', exact: true }),
  ).toBeFocused();

  const [session] = document.programme?.sessions ?? [];
  await app.submit({ kind: 'delete-session', id: session?.id });
  await app.submit({ kind: 'change-preferences', changes: { theme: 'light' } });
  const changed = (await app.read()).document;
  await files.press('Import everything');
  const { length } = document.programme?.sessions ?? [];
  await expect(files.preview).toContainText('replaced');
  await expect(files.preview).toContainText(new RegExp(`In the file: 2 plans, ${length} log`));
  await expect(files.preview).toContainText(new RegExp(`Here: 2 plans, ${length - 1} log`));
  await expect(files.preview).toContainText('Your settings, such as the theme, become those');
  expect((await app.read()).document).toEqual(changed);
  await files.pressIn(files.preview, 'Import everything');
  await files.expectToast('everything.json is imported.');
  expect((await app.read()).document).toEqual(document);
  await app.window.keyboard.press('Control+z');
  await expect.poll(async () => (await app.read()).document).toEqual(changed);
});

const table = (rows: readonly string[]) => ['Day,Half-day,Minutes,Comment', ...rows].join('\r\n');

test('a table of log entries is shown line by line, and only what is new is logged, in one step', async ({
  app,
}) => {
  const files = new FilesPage(app.window);
  const path = join(app.folder, 'elsewhere.csv');
  const before = await programmeOf(app);
  await writeFile(
    path,
    table([
      '2026-12-05,Morning,95,"=caught up, on a Saturday"',
      '2026-12-06,evening,60,',
      '2027-01-01,Morning,60,',
      '2026-12-06,Afternoon,2 or 3,',
      '2026-12-06,afternoon,0:45,',
    ]),
  );
  await answerFileDialogs(app.electron, path);
  await files.open();
  await files.press('Import log entries');
  await expect(files.preview).toContainText(
    'Of the lines in elsewhere.csv, 2 are new and 3 cannot be logged.',
  );
  await expect(files.preview).toContainText('“Half-day” must be Morning or Afternoon.');
  await expect(files.preview).toContainText('That day has not come yet.');
  await expect(files.preview).toContainText(
    '“Minutes” must be minutes or a length, like 160 or 2:40.',
  );
  await expect(files.preview.getByRole('listitem').last()).toHaveText(
    /^Line 5.*2026-12-06, Afternoon, 2 or 3$/,
  );
  await files.preview.getByRole('radio', { name: 'New (2)' }).focus();
  await app.window.keyboard.press('Space');
  await expect(files.preview).toContainText('Dec 5, morning: 1 h 35 · =caught up, on a Saturday');
  await files.pressIn(files.preview, 'Log 2 entries');
  await files.expectToast('2 log entries imported.');
  const after = (await programmeOf(app)).sessions;
  expect(after).toHaveLength(before.sessions.length + 2);
  expect(after.at(-2)).toMatchObject({ day: '2026-12-05', half: 'morning', minutes: 95 });

  await files.press('Import log entries');
  await expect(files.preview).toContainText('2 are here already');
  await expect(files.preview.getByRole('button', { name: 'Nothing to log' })).toBeVisible();
  await app.window.keyboard.press('Escape');
  await app.window.keyboard.press('Control+z');
  await expect.poll(async () => (await programmeOf(app)).sessions).toEqual(before.sessions);
});

test('what goes wrong is said in a sentence, and a learner who cancels hears nothing', async ({
  app,
}) => {
  const files = new FilesPage(app.window);
  await files.open();
  await answerFileDialogs(app.electron, null);
  for (const name of ['Export calendar', 'Import everything', 'Import log entries']) {
    await files.press(name);
  }
  await expect(app.window.getByRole('dialog')).toHaveCount(0);

  await answerFileDialogs(app.electron, app.dataFile);
  await files.press('Export everything');
  await files.expectToast('that is the file in which Halfday keeps your data');
  expect(await readFile(app.dataFile, 'utf8')).toBe(month);
  await answerFileDialogs(app.electron, join(app.dataFile, 'below-a-file.csv'));
  await files.press('Export plan');
  await files.expectToast(
    'The file could not be written; your data in Halfday is unchanged. The folder or its drive is not there',
  );
  await answerFileDialogs(app.electron, join(app.folder, 'not', 'there.csv'));
  await files.press('Import log entries');
  await files.expectToast(
    'The file could not be read, so nothing was imported. It is not there any more',
  );

  const path = join(app.folder, 'some.csv');
  await answerFileDialogs(app.electron, path);
  const cases: readonly (readonly [string | Uint8Array, string, string])[] = [
    ['{"hello": 1}', 'Import everything', 'That is not a file of Halfday'],
    ['{"format":"halfday","version":99}', 'Import everything', 'a newer Halfday'],
    [new Uint8Array([0xff, 0xd8, 0xff]), 'Import log entries', 'not a text file in UTF-8'],
    ['Day,Minutes\r\n2026-12-01,60', 'Import log entries', 'has no column “Half-day”'],
    [table([]), 'Import log entries', 'has a header, but no lines'],
    [`${table([])}\r\n2026-12-01,Morning,60,"x`, 'Import log entries', 'the quotes of line 2'],
  ];
  for (const [content, button, said] of cases) {
    await writeFile(path, content);
    await files.press(button);
    await files.expectToast(said);
  }
  // It is not said of the next file, which is right.
  await writeFile(path, 'Date,Half-day,Minutes,Notes\r\n12/5/2026,am,60,at home');
  await files.press('Import log entries');
  await expect(files.preview).toContainText('1 is new');
  await expect(app.window.getByText('the quotes of line 2')).toHaveCount(0);
  expect((await app.read()).revision).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe-core finds nothing, ${colorScheme}`, () => {
    test.use({ world: { ...world, colorScheme } });
    test('on the files and on what an import would do', async ({ app }) => {
      const files = new FilesPage(app.window);
      const path = join(app.folder, 'some.file');
      await answerFileDialogs(app.electron, path);
      await files.open();
      await expectNoAxeFindings(app.window, 'files');
      const lines = Array.from({ length: 240 }, () => '2026-12-06,evening,60,');
      await writeFile(path, table(['2026-12-05,Morning,95,', ...lines]));
      await files.press('Import log entries');
      await expect(files.preview).toContainText('140 lines more are not shown yet.');
      await expectNoAxeFindings(app.window, 'log entries');
      await files.pressIn(files.preview, 'Show more');
      await expect(files.preview).toContainText('40 lines more are not shown yet.');
      await files.pressIn(files.preview, 'Show more');
      await expect(files.preview).toContainText('Line 242');
      await expect(files.preview.getByRole('region', { name: 'Lines of the file' })).toBeFocused();
      await app.window.keyboard.press('Escape');
      await writeFile(path, dataFileOf(monthUnderWay(await readEdition('2021'))));
      await files.press('Import everything');
      await expect(files.preview).toContainText('replaced');
      await expectNoAxeFindings(app.window, 'everything');
    });
  });
}
