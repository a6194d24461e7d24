import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyDocument, type PlanDocument } from '#core/plan/document.ts';
import { fail, ok } from '#core/result.ts';
import { failingDisk } from '../store/faulty-disk.fixture.ts';
import { writePlanText } from '../store/plan-text.ts';
import { temporaryFolder } from '../store/temporary-folder.fixture.ts';
import { createExporter, type FileOffer } from './export-file.ts';

const document: PlanDocument = {
  ...emptyDocument,
  preferences: { ...emptyDocument.preferences, theme: 'dark' },
};
const everything = { kind: 'document', fileType: 'Halfday file' };
const sessions = { kind: 'sessions', fileType: 'Table', text: 'Day,Comment\r\n2026-12-01,"a\nb"' };

async function exporterIn(
  chosen: (folder: string) => string | null,
  disk = failingDisk('write', () => null),
) {
  const folder = await temporaryFolder();
  const dataFile = join(folder, 'halfday.json');
  await writeFile(dataFile, 'what is kept');
  const offers: FileOffer[] = [];
  const exportFile = createExporter({
    choosePath: async (offer) => {
      offers.push(offer);
      return chosen(folder);
    },
    // Local time: the name tells the learner's day.
    now: () => new Date(2026, 11, 15, 23, 59),
    document: () => document,
    dataFile: () => dataFile,
    disk,
  });
  return { folder, dataFile, offers, exportFile };
}

const inFolder = (folder: string) => join(folder, 'out.file');

describe('an export', () => {
  it('writes everything as the data file has it, where the learner says', async () => {
    const { folder, offers, exportFile } = await exporterIn(inFolder);
    const path = join(folder, 'out.file');
    expect(await exportFile(everything)).toEqual(ok({ kind: 'saved', path }));
    expect(await readFile(path, 'utf8')).toBe(writePlanText(document));
    expect(offers).toEqual([
      { name: 'halfday-2026-12-15.json', extension: 'json', fileType: 'Halfday file' },
    ]);
  });

  it('writes a table as it came, marked as UTF-8', async () => {
    const { folder, offers, exportFile } = await exporterIn(inFolder);
    expect(await exportFile(sessions)).toMatchObject({ ok: true });
    expect(await readFile(inFolder(folder), 'utf8')).toBe(`\ufeff${sessions.text}`);
    expect(offers[0]?.name).toBe('halfday-sessions-2026-12-15.csv');
  });

  it('writes nothing when the learner changes their mind', async () => {
    const { folder, exportFile } = await exporterIn(() => null);
    expect(await exportFile(everything)).toEqual(ok({ kind: 'cancelled' }));
    expect(await readdir(folder)).toEqual(['halfday.json']);
  });

  it('leaves the file from before whole when the disk is full', async () => {
    const disk = failingDisk('write', () => 'ENOSPC');
    const { folder, exportFile } = await exporterIn(inFolder, disk);
    await writeFile(inFolder(folder), 'from before');
    expect(await exportFile(everything)).toEqual(fail({ kind: 'not-saved', reason: 'ENOSPC' }));
    expect(await readFile(inFolder(folder), 'utf8')).toBe('from before');
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('never writes over the data file, not by another name of it either', async () => {
    const { folder, dataFile, exportFile } = await exporterIn(inFolder);
    await symlink(dataFile, inFolder(folder));
    expect(await exportFile(everything)).toEqual(fail({ kind: 'is-data-file' }));
    expect(await readFile(dataFile, 'utf8')).toBe('what is kept');
  });

  it('keeps a link and writes what it leads to', async () => {
    const { folder, exportFile } = await exporterIn(inFolder);
    await writeFile(join(folder, 'elsewhere'), '');
    await symlink(join(folder, 'elsewhere'), inFolder(folder));
    expect(await exportFile(everything)).toMatchObject({ ok: true });
    expect(await readFile(join(folder, 'elsewhere'), 'utf8')).toBe(writePlanText(document));
  });

  it.each([
    ['nothing', undefined],
    ['another kind', { kind: 'shell', fileType: 'x' }],
    ['no type', { kind: 'document' }],
    ['a type of two lines', { kind: 'document', fileType: 'a\nb' }],
    ['a table of figures', { ...sessions, text: 7 }],
    ['an unknown zone', calendarWith({ zone: 'Mars/Base' })],
    ['a title that would begin another event', calendarWith({ title: 'a\r\nEND:VEVENT' })],
    ['a uid with a line of its own', calendarWith({ uid: 'a\r\nX:1' })],
    ['an alarm of no number', calendarWith({ alarms: ['soon'] })],
    ['a day that is none', calendarWith({ day: '2026-02-30' })],
  ])('is refused for %s, and nobody is asked', async (_, payload) => {
    const { offers, exportFile } = await exporterIn(inFolder);
    expect(await exportFile(payload)).toMatchObject({ ok: false, error: { kind: 'malformed' } });
    expect(offers).toEqual([]);
  });

  it('takes a calendar that is sound', async () => {
    const { folder, exportFile } = await exporterIn(inFolder);
    expect(await exportFile(calendarWith({}))).toMatchObject({ ok: true });
    expect(await readFile(inFolder(folder), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });
});

function calendarWith({ zone = 'Europe/Berlin', ...change }: Record<string, unknown>) {
  const event = {
    uid: 'a@halfday',
    isCancelled: false,
    day: '2026-12-15',
    time: { start: '09:00', minutes: 60 },
    alarms: [],
    title: 'Lectures',
    description: '',
  };
  const calendar = { name: 'Halfday', zone, events: [{ ...event, ...change }] };
  return { kind: 'calendar', fileType: 'Calendar', calendar };
}
