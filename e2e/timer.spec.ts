import { readdir } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from './fixtures/app.ts';
import { expectNoAxeFindings } from './fixtures/axe.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { programmeOf } from './fixtures/programme-of.ts';
import { RunningApp } from './fixtures/running-app.ts';
import {
  keptTimer,
  leaveTimer,
  minute,
  timerSeen,
  timerSlack,
  timerText,
  timerZone,
} from './fixtures/timer-file.ts';
import { lastToast } from './pages/last-toast.ts';
import { TodayPage } from './pages/today-page.ts';

const timeZone = timerZone;
const month = monthUnderWay(await readEdition('2021'));
const dataFile = dataFileOf(month);
const at = { day: pictureDay, half: 'morning' } as const;

async function sessionsOf(app: RunningApp, id: string) {
  const { document } = await app.read();
  return document.programme?.sessions.filter((session) => session.id === id) ?? [];
}

test.describe('a timer that is started now', () => {
  test.use({ world: { dataFile, timeZone, now: '2026-12-15T09:00' } });

  test('is on the disk at once, and asks about the time in which the program was dead', async ({
    app,
  }) => {
    const morning = new TodayPage(app.window).row('Morning');
    await morning.getByRole('checkbox').focus();
    await app.window.keyboard.press('t');
    await expect(morning.getByRole('button', { name: 'Pause' })).toBeVisible();
    const started = await keptTimer(app);
    await app.kill();

    const later = new RunningApp(app.folder, { timeZone, now: '2026-12-15T09:45' });
    try {
      await later.start();
      const row = new TodayPage(later.window).row('Morning');
      const gap = row.getByRole('region', { name: 'While you were away' });
      await expect(gap).toContainText('from 9:00 AM to 9:45 AM, 45 min');
      await expect(row.getByText('Timed for 0 min')).toBeVisible();
      await row.getByRole('checkbox').focus();
      await later.window.keyboard.press('Shift+T');
      // What is not answered cannot be logged, so that it is not lost by an Enter too many.
      await expect(gap.getByRole('button', { name: 'Yes' })).toBeFocused();
      await expect(row.getByLabel('Hours', { exact: true })).toBeHidden();
      await gap.getByRole('button', { name: 'As lost' }).press('Enter');
      await expect(gap).toBeHidden();
      await expect(row.getByText('The timer counted 45 min, 45 min of it lost')).toBeVisible();
      await expect(row.getByLabel('Hours', { exact: true })).toBeFocused();
      await later.window.keyboard.press('Enter');
      await expect(row.getByText(/^Done, logged/)).toBeVisible();
      expect(await sessionsOf(later, started?.id ?? '')).toMatchObject([
        { ...at, minutes: 45, lostMinutes: 45 },
      ]);
      await expect.poll(() => keptTimer(later)).toBeNull();
    } finally {
      await later.quit();
    }
  });

  test('goes by the keys alone, shows itself in the title, and is one at a time', async ({
    app,
  }) => {
    const today = new TodayPage(app.window);
    const morning = today.row('Morning');
    await morning.getByRole('checkbox').focus();
    await app.window.keyboard.press('t');
    await expect(morning.getByText('Timed for 0 min')).toBeVisible();
    await expect(app.window).toHaveTitle(/^0\smin · Today · Halfday$/);
    await app.window.keyboard.press('x');
    await expect(morning.getByRole('button', { name: 'Lost to the platform' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await app.window.keyboard.press('x');
    await app.window.keyboard.press('t');
    await expect(morning.getByText('Paused at 0 min')).toBeVisible();
    await app.window.keyboard.press('t');
    await expect(morning.getByText('Timed for 0 min')).toBeVisible();
    const { id } = (await keptTimer(app)) ?? {};
    await today.row('Afternoon').getByRole('checkbox').focus();
    await app.window.keyboard.press('t');
    await expect(app.window.getByText('Another timer still holds 0 min.').first()).toBeVisible();
    expect(await keptTimer(app)).toMatchObject({ id, mode: 'study' });
  });

  test('is not started by its key where all is done and logged', async ({ app }) => {
    const morning = new TodayPage(app.window).row('Morning');
    await morning.getByRole('button', { name: 'Log and tick' }).press('Enter');
    await expect(morning.getByText(/^Done, logged/)).toBeVisible();
    await morning.getByRole('checkbox').focus();
    await app.window.keyboard.press('t');
    await expect(app.window.getByText('nothing is left to time').first()).toBeVisible();
    await expect(morning.getByRole('region', { name: 'Timer' })).toBeHidden();
  });
});

test.describe('a timer of work that is done ahead', () => {
  // The work that comes next is of a morning.
  test.use({ world: { dataFile, timeZone, now: '2026-12-20T15:00' } });

  test('is of the half-day of now, by its key as by its button', async ({ app }) => {
    const { window } = app;
    const next = window.getByRole('region', { name: 'What comes next' });
    const now = { day: '2026-12-20', half: 'afternoon' };
    await next.getByRole('button').first().click();
    const row = next.getByRole('article');
    await row.getByRole('checkbox').focus();
    await window.keyboard.press('t');
    const line = window.getByRole('region', { name: 'Timer' });
    await expect(line).toBeVisible();
    await expect.poll(() => keptTimer(app)).toMatchObject({ at: now });
    await line.getByRole('button', { name: /^Stop/ }).click();
    await line.getByRole('button', { name: 'Throw away' }).click();
    await expect.poll(() => keptTimer(app)).toBeNull();
    await expect(line).toBeHidden();
    await row.getByRole('button', { name: /Start the timer/ }).click();
    await expect.poll(() => keptTimer(app)).toMatchObject({ at: now });
  });
});

test.describe('a timer that an earlier run left', () => {
  test.describe('running', () => {
    test.use({
      world: { dataFile, timeZone, now: '2026-12-15T09:00', prepare: leaveTimer(timerText(72)) },
    });

    test('logs once, and is there until its session is', async ({ app }) => {
      const row = () => new TodayPage(app.window).row('Morning');
      await expect(row().getByText('Timed for 1 h 12')).toBeVisible();
      await expectNoAxeFindings(app.window, 'a running timer');
      await row().getByRole('button', { name: /^Stop/ }).click();
      await expect(row().getByLabel('Hours', { exact: true })).toHaveValue('1h12');
      await app.kill();
      await app.start();
      await expect(row().getByText('The timer counted 1 h 12')).toBeVisible();
      await expectNoAxeFindings(app.window, 'a stopped timer');
      await row().getByRole('button', { name: 'Log, not done yet' }).click();
      await expect.poll(() => keptTimer(app)).toBeNull();
      expect(await sessionsOf(app, 'timer-1')).toMatchObject([{ minutes: 72, lostMinutes: 0 }]);
      await expect(row().getByRole('button', { name: /Start the timer/ })).toBeVisible();
    });
  });

  test.describe('running, with some of it lost', () => {
    const hour = 60 * minute;
    const stretches = [
      { kind: 'study', from: timerSeen - hour, length: 40 * minute - timerSlack },
      { kind: 'lost', from: timerSeen - 20 * minute, length: 20 * minute },
    ];
    const text = timerText(60, { stretches });
    test.use({ world: { dataFile, timeZone, now: '2026-12-15T09:00', prepare: leaveTimer(text) } });

    test('ends with the tick of its half-day and is logged by it; one undo brings all back', async ({
      app,
    }) => {
      const { window } = app;
      const row = new TodayPage(window).row('Morning');
      await expect(row.getByText('Timed for 1 h, 20 min of it lost')).toBeVisible();
      const before = await programmeOf(app);
      for (const key of [' ', 'Enter']) {
        await row.getByRole('checkbox').press(key);
        await expect(row.getByText(/^Done, logged/)).toBeVisible();
        await expect
          .poll(() => lastToast(app))
          .toMatch(/done\. The timer is stopped and logged, 1\sh at 2x, 20\smin of it lost/);
        expect(await sessionsOf(app, 'timer-1')).toMatchObject([
          { ...at, minutes: 60, lostMinutes: 20, speed: 2 },
        ]);
        const after = await programmeOf(app);
        expect(after.ticks).toHaveLength(before.ticks.length + 1);
        await expect.poll(() => keptTimer(app)).toBeNull();
        await window.keyboard.press('Control+z');
        await expect.poll(() => programmeOf(app)).toEqual(before);
        await expect(row.getByText('Timed for 1 h, 20 min of it lost')).toBeVisible();
        await expect.poll(() => keptTimer(app)).toMatchObject({ id: 'timer-1', mode: 'study' });
      }
    });
  });

  test.describe('running, and logged by a tick', () => {
    test.use({
      world: { dataFile, timeZone, now: '2026-12-15T09:00', prepare: leaveTimer(timerText(60)) },
    });

    test('stays off when that log is deleted', async ({ app }) => {
      const row = new TodayPage(app.window).row('Morning');
      await expect(row.getByText(/^Timed for/)).toBeVisible();
      await row.getByRole('checkbox').press(' ');
      await expect(row.getByText(/^Done, logged/)).toBeVisible();
      await expect.poll(() => keptTimer(app)).toBeNull();
      expect(await app.submit({ kind: 'delete-session', id: 'timer-1' })).toMatchObject({
        ok: true,
      });
      expect(await sessionsOf(app, 'timer-1')).toEqual([]);
      await expect(row.getByText(/^Timed for/)).toBeHidden();
      expect(await keptTimer(app)).toBeNull();
    });
  });

  test.describe('running, of which some is unknown', () => {
    const stretches = [
      { kind: 'study', from: timerSeen - 60 * minute, length: 40 * minute - timerSlack },
      { kind: 'unknown', from: timerSeen - 20 * minute, length: 20 * minute, ruling: null },
    ];
    const text = timerText(60, { stretches });
    test.use({ world: { dataFile, timeZone, now: '2026-12-15T09:00', prepare: leaveTimer(text) } });

    test('asks before its half-day is ticked, so that no minute is lost', async ({ app }) => {
      const row = new TodayPage(app.window).row('Morning');
      const before = await programmeOf(app);
      await expect(row.getByRole('button', { name: 'Yes' })).toBeVisible();
      await row.getByRole('checkbox').press(' ');
      await expect.poll(() => lastToast(app)).toContain('Answer that, then tick.');
      await expect(row.getByRole('button', { name: 'Yes' })).toBeFocused();
      await expect.poll(() => keptTimer(app)).toMatchObject({ id: 'timer-1', mode: 'study' });
      expect(await programmeOf(app)).toEqual(before);
      await app.window.keyboard.press('Enter');
      await row.getByRole('checkbox').press(' ');
      await expect(row.getByText(/^Done, logged/)).toBeVisible();
      expect(await sessionsOf(app, 'timer-1')).toMatchObject([{ minutes: 60, lostMinutes: 0 }]);
    });
  });

  test.describe('with its session on the disk already', () => {
    const logged = month.programme?.sessions[0]?.id;
    test.use({
      world: {
        dataFile,
        timeZone,
        now: '2026-12-15T09:00',
        prepare: leaveTimer(timerText(72, { id: logged })),
      },
    });

    test('is over: the kill came between the log and its end', async ({ app }) => {
      const row = new TodayPage(app.window).row('Morning');
      await expect(row.getByRole('button', { name: /Start the timer/ })).toBeVisible();
      expect(await keptTimer(app)).toBeNull();
    });
  });

  test.describe('of a day that is over', () => {
    const yesterday = { at: { day: '2026-12-14', half: 'afternoon' }, mode: 'stopped' };
    test.use({
      world: {
        dataFile,
        timeZone,
        now: '2026-12-15T09:00',
        prepare: leaveTimer(timerText(95, yesterday)),
      },
    });

    test('is still there, and is logged on its own day', async ({ app }) => {
      const line = app.window.getByRole('region', { name: 'Timer' });
      await expect(line).toContainText('Monday, December 14, afternoon: The timer counted 1 h 35');
      await line.getByRole('button', { name: 'Log…' }).click();
      const dialog = app.window.getByRole('dialog', { name: 'Log hours' });
      await expect(dialog.getByLabel('Hours', { exact: true })).toHaveValue('1h35');
      await app.window.keyboard.press('Enter');
      await expect.poll(() => keptTimer(app)).toBeNull();
      await expect(dialog).toBeHidden();
      await expect(line).toBeHidden();
      expect(await sessionsOf(app, 'timer-1')).toMatchObject([
        { day: '2026-12-14', half: 'afternoon', minutes: 95 },
      ]);
    });
  });

  test.describe('in a damaged file', () => {
    test.use({
      world: {
        dataFile,
        timeZone,
        now: '2026-12-15T09:00',
        prepare: leaveTimer('{"format": "half'),
      },
    });

    test('is kept beside it, and that is said', async ({ app }) => {
      await expect(app.window.getByText('The timer’s file was damaged')).toBeVisible();
      const names = await readdir(app.folder);
      expect(names.filter((name) => /^timer\.damaged-.*\.json$/.test(name))).toHaveLength(1);
    });
  });
});
