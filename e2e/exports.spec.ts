import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { HalfdayApi } from '#contract/api.ts';
import type { ExportRequest, ImportRequest } from '#contract/transfer.ts';
import { calendarEvents } from '#core/exports/calendar-events.ts';
import { previewSessions } from '#core/exports/preview-sessions.ts';
import { type SessionWords, sessionColumns, sessionRows } from '#core/exports/session-rows.ts';
import type { Programme } from '#core/plan/document.ts';
import { followedBlocks } from '#core/plan/followed-blocks.ts';
import type { ClockTime, Day, Minutes } from '#core/units.ts';
import { test } from './fixtures/app.ts';
import { answerFileDialogs } from './fixtures/file-dialogs.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { programmeOf } from './fixtures/programme-of.ts';
import type { RunningApp } from './fixtures/running-app.ts';

const month = dataFileOf(monthUnderWay(await readEdition('2018')));

test.use({
  world: { now: `${pictureDay}T09:00`, dataFile: month, timeZone: 'America/New_York' },
});

type Shell = { readonly halfday: HalfdayApi };

const exportFile = (app: RunningApp, request: ExportRequest) =>
  app.window.evaluate((asked) => (window as unknown as Shell).halfday.exportFile(asked), request);
const importFile = (app: RunningApp, request: ImportRequest) =>
  app.window.evaluate((asked) => (window as unknown as Shell).halfday.importFile(asked), request);

async function exportCalendar(app: RunningApp, path: string): Promise<readonly ICAL.Event[]> {
  const alarms = { beforeStudy: 10 as Minutes, onDays: '09:00' as ClockTime };
  const events = calendarEvents(await programmeOf(app), alarms).map((event) => ({
    ...event,
    title: event.kind,
    description: '',
  }));
  const calendar = { name: 'Halfday', zone: 'America/New_York', events };
  await answerFileDialogs(app.electron, path);
  expect(await exportFile(app, { kind: 'calendar', fileType: 'Calendar', calendar })).toEqual({
    ok: true,
    value: { kind: 'saved', path },
  });
  const read = new ICAL.Component(ICAL.parse(await readFile(path, 'utf8')));
  return read.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

test('a calendar that is exported again updates what another program took, and doubles nothing', async ({
  app,
}) => {
  const path = join(app.folder, 'plan.ics');
  const first = await exportCalendar(app, path);
  const off = { start: '09:00' as ClockTime, capacity: 0 as Minutes };
  const { availability } = await programmeOf(app);
  const withoutMondays = {
    ...availability,
    weekly: { ...availability.weekly, 1: { morning: off, afternoon: { ...off, start: '14:00' } } },
  };
  await app.submit({ kind: 'change-availability', availability: withoutMondays });
  const at = '2026-12-15T14:00:00.000Z';
  await app.submit({ kind: 'accept-plan', planId: 'plan-3', at, today: pictureDay });
  const second = await exportCalendar(app, path);

  const calendar = new Map(first.map((event) => [event.uid, event]));
  for (const event of second) {
    expect(event.sequence).toBeGreaterThanOrEqual(calendar.get(event.uid)?.sequence ?? 0);
    calendar.set(event.uid, event);
  }
  const shown = [...calendar.values()]
    .filter(({ summary }) => summary === 'study')
    .filter(({ component }) => component.getFirstPropertyValue('status') === 'CONFIRMED')
    .map(({ startDate }) => startDate.toJSDate().toISOString());
  // New York is five hours behind UTC in December.
  const planned = followedBlocks(await programmeOf(app)).map(({ day, start }) =>
    new Date(`${day}T${start}:00-05:00`).toISOString(),
  );
  expect(shown.sort()).toEqual(planned.sort());
});

test('everything goes out and comes in again, as one step that can be undone', async ({ app }) => {
  const path = join(app.folder, 'everything.json');
  await answerFileDialogs(app.electron, path);
  const { document } = await app.read();
  const fileType = 'Halfday file';
  expect(await exportFile(app, { kind: 'document', fileType })).toMatchObject({ ok: true });
  await app.submit({ kind: 'close-programme' });
  const changed = (await app.read()).document;
  const imported = await importFile(app, { kind: 'document', fileType });
  expect(imported).toEqual({
    ok: true,
    value: { kind: 'document', name: 'everything.json', document },
  });
  expect(await app.submit({ kind: 'replace-document', document })).toMatchObject({ ok: true });
  expect((await app.read()).document).toEqual(document);
  await app.submit({ kind: 'undo' });
  expect((await app.read()).document).toEqual(changed);
});

test('a learner who cancels gets nothing written, and a bad choice is said', async ({ app }) => {
  await answerFileDialogs(app.electron, null);
  const cancelled = { ok: true, value: { kind: 'cancelled' } };
  const everything = { kind: 'document', fileType: 'Halfday file' } as const;
  expect(await exportFile(app, everything)).toEqual(cancelled);
  expect(await importFile(app, everything)).toEqual(cancelled);
  await answerFileDialogs(app.electron, app.dataFile);
  expect(await exportFile(app, everything)).toEqual({
    ok: false,
    error: { kind: 'is-data-file' },
  });
  expect(await readFile(app.dataFile, 'utf8')).toBe(month);
  await answerFileDialogs(app.electron, join(app.folder, 'not', 'there.json'));
  expect(await importFile(app, everything)).toEqual({
    ok: false,
    error: { kind: 'unreadable', reason: 'ENOENT' },
  });
});

const words: SessionWords = {
  columns: Object.fromEntries(
    sessionColumns.map((column) => [column, column]),
  ) as SessionWords['columns'],
  halves: { morning: 'Morning', afternoon: 'Afternoon' },
};

async function exportSessions(app: RunningApp, path: string): Promise<Programme> {
  const programme = await programmeOf(app);
  const rows = sessionRows(programme, words, (pieces) => `${pieces.length}`);
  const text = Papa.unparse(rows.map((row) => [...row]));
  await answerFileDialogs(app.electron, path);
  const asked = { kind: 'sessions', fileType: 'Table', text } as const;
  expect(await exportFile(app, asked)).toMatchObject({ ok: true });
  return programme;
}

function previewOf(text: string, programme: Programme) {
  const preview = previewSessions(Papa.parse<string[]>(text).data, {
    programme,
    today: pictureDay as Day,
    languages: [words],
    dayOrder: 'month-day',
    newId: (line) => `new-${line}`,
  });
  if (!preview.ok) throw new Error(preview.error.kind);
  return preview.value;
}

test('sessions go out as a table and come in again as one step', async ({ app }) => {
  const path = join(app.folder, 'sessions.csv');
  const programme = await exportSessions(app, path);
  const imported = await importFile(app, { kind: 'sessions', fileType: 'Table' });
  if (!imported.ok || imported.value.kind !== 'sessions') throw new Error('not imported');
  const { text } = imported.value;
  expect(previewOf(text, programme).every(({ kind }) => kind === 'known')).toBe(true);
  for (const { id } of programme.sessions) await app.submit({ kind: 'delete-session', id });
  const lines = previewOf(text, await programmeOf(app));
  const sessions = lines.flatMap((line) => (line.kind === 'new' ? [line.session] : []));
  await app.submit({ kind: 'log-sessions', today: pictureDay, sessions });
  const ids = (of: Programme) => of.sessions.map(({ id }) => id).sort();
  expect(ids(await programmeOf(app))).toEqual(ids(programme));
  await app.submit({ kind: 'undo' });
  expect((await programmeOf(app)).sessions).toEqual([]);
});
