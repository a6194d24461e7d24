import { expect } from '@playwright/test';
import { test } from './fixtures/app.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { openQuickLog, quickRow as row } from './fixtures/quick-log.ts';
import { recordOf } from './fixtures/record-of.ts';
import type { RunningApp } from './fixtures/running-app.ts';
import { leaveTimer, timerText, timerZone } from './fixtures/timer-file.ts';

const dataFile = dataFileOf(monthUnderWay(await readEdition('2021')));
const world = { now: `${pictureDay}T09:00`, dataFile };

test.describe('the quick log of a half-day with a timer', () => {
  const worldOf = (mode: 'study' | 'stopped') => ({
    ...world,
    timeZone: timerZone,
    prepare: leaveTimer(timerText(72, { mode })),
  });
  const loggedOf = async (app: RunningApp) =>
    (await recordOf(app)).sessions.filter(({ id }) => id === 'timer-1');

  test.describe('that is stopped', () => {
    test.use({ world: worldOf('stopped') });

    test('offers what it counted, and logs it as the timer’s', async ({ app }) => {
      const quick = await openQuickLog(app);
      const morning = row(quick, 'Morning');
      await expect(morning.getByRole('textbox')).toHaveValue('1h12 2x');
      await morning.getByRole('textbox').press('Enter');
      await expect(morning).toContainText('Done, logged');
      expect(await loggedOf(app)).toMatchObject([{ half: 'morning', minutes: 72 }]);
    });
  });

  test.describe('that runs', () => {
    test.use({ world: worldOf('study') });

    test('is ticked with its hours by Space, which ends the timer, and goes on after undo', async ({
      app,
    }) => {
      const quick = await openQuickLog(app);
      const morning = row(quick, 'Morning');
      await expect(morning).toContainText('Timed for 1 h 12');
      const before = await recordOf(app);
      await expect(morning.getByRole('checkbox')).toBeFocused();
      await quick.keyboard.press(' ');
      await expect(morning).toContainText('Done, logged');
      await expect(quick.getByRole('dialog')).toContainText('The timer is stopped and logged');
      expect(await loggedOf(app)).toMatchObject([{ half: 'morning', minutes: 72, speed: 2 }]);
      expect((await recordOf(app)).ticks).toHaveLength(before.ticks.length + 1);
      await expect(row(quick, 'Afternoon').getByRole('textbox')).toBeFocused();
      await quick.keyboard.press('Control+z');
      await expect.poll(() => recordOf(app)).toEqual(before);
      await expect(morning).toContainText('Timed for 1 h 12');
    });

    test('is stopped by its button, and then offers what it counted', async ({ app }) => {
      const quick = await openQuickLog(app);
      const morning = row(quick, 'Morning');
      await morning.getByRole('button', { name: 'Stop' }).press('Enter');
      await expect(morning.getByRole('textbox')).toHaveValue('1h12 2x');
      await expect(morning.getByRole('textbox')).toBeFocused();
      await quick.keyboard.press('Enter');
      await expect(morning).toContainText('Done, logged');
      expect(await loggedOf(app)).toMatchObject([{ minutes: 72 }]);
      // From a row that is done and logged, Enter goes on as an arrow does.
      await morning.getByRole('checkbox').press('Enter');
      await expect(row(quick, 'Afternoon').getByRole('textbox')).toBeFocused();
    });
  });
});
