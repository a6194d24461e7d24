import { expect } from '@playwright/test';
import type { Day } from '#core/units.ts';
import { test } from './fixtures/app.ts';
import { expectNoAxeFindings } from './fixtures/axe.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import {
  isQuickLogShown,
  openQuickLog,
  quickLogOf,
  quickRow as row,
} from './fixtures/quick-log.ts';
import { recordOf } from './fixtures/record-of.ts';

const month = monthUnderWay(await readEdition('2021'));
const underWay = dataFileOf(month);
const world = { now: `${pictureDay}T09:00`, dataFile: underWay };

test.describe('the quick log', () => {
  test.use({ world });

  test('logs both half-days of today with two keys, and takes them back with two', async ({
    app,
  }) => {
    const before = await recordOf(app);
    const quick = await openQuickLog(app);
    await expect(row(quick, 'Morning').getByRole('textbox')).toBeFocused();
    await quick.keyboard.press('Enter');
    await quick.keyboard.press('Enter');
    await expect(row(quick, 'Morning')).toContainText('Done, logged');
    await expect(row(quick, 'Afternoon')).toContainText('Done, logged');
    // The word of the first may still be going.
    await expect(quick.getByText(/^4\.4 .*in time/)).toBeVisible();
    const after = await recordOf(app);
    expect(after.sessions.slice(before.sessions.length)).toMatchObject([
      { day: pictureDay, half: 'morning', speed: 2 },
      { day: pictureDay, half: 'afternoon', speed: 2 },
    ]);
    expect(after.ticks).toHaveLength(before.ticks.length + 2);

    await quick.keyboard.press('Control+z');
    await expect(row(quick, 'Afternoon').getByRole('textbox')).toBeVisible();
    await quick.keyboard.press('Control+z');
    await expect.poll(() => recordOf(app)).toEqual(before);
  });

  test('has its line ready, also where it was made before it is shown for the first time', async ({
    app,
  }) => {
    await quickLogOf(app);
    const quick = await openQuickLog(app);
    await expect(row(quick, 'Morning').getByRole('textbox')).toBeFocused();
    await quick.keyboard.type('1h10 1.5');
    await expect(row(quick, 'Morning').getByRole('textbox')).toHaveValue('1h10 1.5');
  });

  test('ticks without hours by Space, one half-day after the other', async ({ app }) => {
    const before = await recordOf(app);
    const quick = await openQuickLog(app);
    await quick.keyboard.press(' ');
    await quick.keyboard.press(' ');
    for (const half of ['Morning', 'Afternoon'] as const) {
      await expect(row(quick, half).getByRole('checkbox')).toBeChecked();
    }
    const after = await recordOf(app);
    expect(after.ticks).toHaveLength(before.ticks.length + 2);
    expect(after.sessions).toEqual(before.sessions);
  });

  test('understands a line as it says before Enter, for today and for yesterday', async ({
    app,
  }) => {
    const quick = await openQuickLog(app);
    const morning = row(quick, 'Morning');
    await quick.keyboard.type('1:30 @1.5 lost 20 grader timed out');
    await expect(morning).toContainText(
      /1\sh\s30 at 1\.5x · 20\smin lost · grader timed out · ticked/,
    );
    await morning.getByRole('textbox').fill('today am 2h video 3h');
    await expect(morning).toContainText(
      /Tue, Dec 15, morning · 2\sh at 2x · 3\sh of video · ticked/,
    );
    await morning.getByRole('textbox').fill('1:30 @1.5 lost 20 grader timed out');
    await quick.keyboard.press('Enter');
    await expect(morning).toContainText('Done, logged');
    expect((await recordOf(app)).sessions.at(-1)).toMatchObject({
      day: pictureDay,
      half: 'morning',
      minutes: 90,
      lostMinutes: 20,
      speed: 1.5,
      comment: 'grader timed out',
    });

    // Of yesterday it is the afternoon that nothing is known of.
    const afternoon = row(quick, 'Afternoon');
    await quick.keyboard.type('yesterday 2h');
    await expect(afternoon).toContainText('Mon, Dec 14, afternoon');
    await quick.keyboard.press('Enter');
    await expect(quick.getByRole('dialog').filter({ hasText: 'Undo' }).first()).toBeVisible();
    await expect
      .poll(async () => (await recordOf(app)).sessions.at(-1))
      .toMatchObject({ day: '2026-12-14', half: 'afternoon', minutes: 120 });
    expect((await recordOf(app)).ticks.at(-1)).toMatchObject({ day: '2026-12-14' });
    await expect(afternoon.getByRole('checkbox')).not.toBeChecked();
  });

  test('keeps the focus on a row that is still open after a line of another day', async ({
    app,
  }) => {
    const quick = await openQuickLog(app);
    const field = row(quick, 'Morning').getByRole('textbox');
    const before = await recordOf(app);
    await field.fill('dec 4 2h // at home');
    await quick.keyboard.press('Enter');
    await expect
      .poll(async () => (await recordOf(app)).sessions.at(-1))
      .toMatchObject({ day: '2026-12-04', comment: 'at home' });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(/^\dh\d\d 2x$/);
    expect((await recordOf(app)).sessions).toHaveLength(before.sessions.length + 1);
    await expect(row(quick, 'Afternoon').getByRole('checkbox')).not.toBeChecked();
  });

  test('says why a line is refused, and changes nothing', async ({ app }) => {
    const quick = await openQuickLog(app);
    const field = row(quick, 'Morning').getByRole('textbox');
    for (const [line, why] of [
      ['3', 'Hours or minutes?'],
      ['2h40 fast', '“fast” was not understood'],
      ['2h lost 3h', 'More time was lost'],
      ['2027-01-01 2h', '“2027-01-01” has not come yet'],
      ['2.5', 'Write 2.5h or 2.5x'],
      ['24h', 'A day has 24 hours'],
    ] as const) {
      await field.fill(line);
      if (line === '24h') {
        // Understood, and yet too much for a day with something on it already.
        await app.submit({
          kind: 'log-session',
          today: pictureDay,
          session: sessionOn(pictureDay),
        });
      }
      const before = await recordOf(app);
      await quick.keyboard.press('Enter');
      await expect(row(quick, 'Morning').getByRole('alert')).toContainText(why);
      await expect(field).toHaveValue(line);
      expect(await recordOf(app)).toEqual(before);
    }
  });
});

function sessionOn(day: Day) {
  return {
    id: 'earlier-today',
    day,
    half: 'afternoon',
    minutes: 30,
    lostMinutes: 0,
    speed: null,
    videoMinutes: null,
    pieces: [],
    comment: '',
  };
}

test.describe('in German, with texts twice as large', () => {
  test.use({ world });

  test('the row with the focus is in sight, and the keys have their German names', async ({
    app,
  }) => {
    const changes = { language: 'de', textSize: 200 } as const;
    await app.submit({ kind: 'change-preferences', changes });
    const quick = await openQuickLog(app);
    const fields = quick.getByRole('listitem').getByRole('textbox');
    await expect(fields.first()).toBeInViewport({ ratio: 1 });
    await quick.keyboard.press('ArrowDown');
    await expect(fields.last()).toBeFocused();
    await expect(fields.last()).toBeInViewport({ ratio: 1 });
    await expect(quick.getByText('Leertaste abhaken')).toBeVisible();
    await expect(quick.getByText('Eingabe mit Zeit abhaken')).toBeVisible();
  });
});

test.describe('on a day without a plan', () => {
  test.use({ world: { ...world, now: '2026-12-20T10:00' } });

  test('other hours are logged', async ({ app }) => {
    const quick = await openQuickLog(app);
    await expect(quick.getByText('Nothing is planned today.')).toBeVisible();
    await expect(quick.getByLabel('Log other hours')).toBeFocused();
    await quick.keyboard.type('45m');
    await quick.keyboard.press('Enter');
    await expect
      .poll(async () => (await recordOf(app)).sessions.at(-1))
      .toMatchObject({ day: '2026-12-20', half: 'morning', minutes: 45 });
  });
});

test.describe('before the first plan', () => {
  test.use({ world: { now: '2026-12-01T08:30' } });

  test('it says so, and leads to the window', async ({ app }) => {
    const quick = await openQuickLog(app);
    await expect(quick.getByText('There is no plan to log for yet.')).toBeVisible();
    await expectNoAxeFindings(quick, 'no programme');
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
    await quick.keyboard.press('Enter');
    await expect.poll(() => isQuickLogShown(app)).toBe(false);
    await expect
      .poll(() =>
        app.electron.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows().map((window) => window.isVisible()),
        ),
      )
      .toEqual([true]);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe-core finds nothing, ${colorScheme}`, () => {
    test.use({ world: { ...world, colorScheme } });

    test('on open lines, a refused one, and a toast', async ({ app }) => {
      const quick = await openQuickLog(app);
      await expectNoAxeFindings(quick, 'open');
      await quick.keyboard.press('Enter');
      await expect(row(quick, 'Morning')).toContainText('Done, logged');
      await quick.keyboard.type('3');
      await quick.keyboard.press('Enter');
      await expect(quick.getByRole('alert')).toBeVisible();
      await expectNoAxeFindings(quick, 'refused');
    });
  });
}
