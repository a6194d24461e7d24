import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { WallTime } from '#core/reminders/wall-time.ts';
import type { ClockTime, Day } from '#core/units.ts';
import { temporaryFolder } from '../store/temporary-folder.fixture.ts';
import { openReminderMemory } from './reminder-memory.ts';

const heard: WallTime = { day: '2026-12-15' as Day, time: '20:00' as ClockTime };

test('what was said is known after a restart', async () => {
  const folder = await temporaryFolder();
  expect(await openReminderMemory(folder).read()).toBeNull();
  await openReminderMemory(folder).keep(heard);
  expect(await openReminderMemory(folder).read()).toEqual(heard);
});

test('what a killed run left is cleared away, and a last word is waited for', async () => {
  const folder = await temporaryFolder();
  const left = '.reminders.json.01234567-89ab-cdef-0123-456789abcdef.tmp';
  await writeFile(join(folder, left), 'half');
  const memory = openReminderMemory(folder);
  await memory.read();
  expect(await readdir(folder)).toEqual([]);
  void memory.keep(heard);
  await memory.idle();
  expect(await readdir(folder)).toEqual(['reminders.json']);
});

test('a damaged file is as none, and is written over', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'reminders.json');
  for (const text of ['', 'null', '{"heard":{"day":"2026-02-30","time":"25:00"}}']) {
    await writeFile(path, text);
    expect(await openReminderMemory(folder).read()).toBeNull();
  }
  await openReminderMemory(folder).keep(heard);
  expect(await readFile(path, 'utf8')).toContain('20:00');
});
