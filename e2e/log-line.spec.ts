import { expect } from '@playwright/test';
import { test } from './fixtures/app.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { programmeOf } from './fixtures/programme-of.ts';
import { recordOf } from './fixtures/record-of.ts';
import { TodayPage } from './pages/today-page.ts';

const dataFile = dataFileOf(monthUnderWay(await readEdition('2021')));
const world = { now: `${pictureDay}T09:00`, dataFile };

test.describe('on Today', () => {
  test.use({ world });

  test('the hours field takes the same line, and no other half-day’s', async ({ app }) => {
    const { window } = app;
    const before = await recordOf(app);
    const morning = window.getByRole('article', { name: /^Morning:/ });
    const hours = morning.getByLabel('Hours', { exact: true });
    await hours.fill('yesterday 2h');
    await hours.press('Enter');
    await expect(morning.getByRole('alert')).toContainText('another half-day');
    expect(await recordOf(app)).toEqual(before);
    await hours.fill('1:30 @1.5 lost 20 grader timed out');
    await expect(morning).toContainText(/Understood: 1\sh\s30 at 1\.5x · 20\smin lost/);
    await hours.press('Tab');
    await expect(morning.getByLabel('Lost to the platform')).toHaveValue('20m');
    await expect(morning.getByLabel('Comment')).toHaveValue('grader timed out');
    await hours.press('Enter');
    await expect(morning).toContainText('Done, logged');
    expect((await recordOf(app)).sessions.at(-1)).toMatchObject({
      minutes: 90,
      lostMinutes: 20,
      speed: 1.5,
      comment: 'grader timed out',
    });
  });

  test('a line that was refused is there again after another screen', async ({ app }) => {
    const { window } = app;
    const hours = new TodayPage(window).row('Morning').getByLabel('Hours', { exact: true });
    const refusal = new TodayPage(window).row('Morning').getByRole('alert');
    await hours.fill('2h4o 1.75');
    await hours.press('Enter');
    await expect(refusal).toBeVisible();
    await window.keyboard.press('Control+3');
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Progress');
    await window.keyboard.press('Control+1');
    await expect(hours).toHaveValue('2h4o 1.75');
    await expect(refusal).toBeVisible();
    await hours.fill('2h40 1.75');
    await hours.press('Enter');
    await expect(new TodayPage(window).row('Morning')).toContainText('Done, logged 2');
    await window.keyboard.press('Control+z');
    await window.keyboard.press('Control+3');
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Progress');
    await window.keyboard.press('Control+1');
    // Accepted is not waiting any more: what is offered is the plan's again.
    await expect(hours).not.toHaveValue('');
    await expect(hours).not.toHaveValue(/2h40/);
  });

  test('a figure that is typed on a row begins its hours, and undo leads back to the row', async ({
    app,
  }) => {
    const { window } = app;
    const today = new TodayPage(window);
    const before = (await recordOf(app)).sessions.length;
    await expect(today.row('Morning').getByRole('checkbox').first()).toBeFocused();
    await window.keyboard.type('2h40 1.75');
    await window.keyboard.press('Enter');
    await expect(today.row('Afternoon').getByRole('checkbox').first()).toBeFocused();
    const { sessions } = await recordOf(app);
    expect(sessions.slice(before)).toMatchObject([{ half: 'morning', minutes: 160, speed: 1.75 }]);
    await window.keyboard.press('Control+z');
    await expect(today.row('Morning').getByRole('checkbox').first()).toBeFocused();
  });

  test('Enter goes from row to row, also after another screen, and held down logs one', async ({
    app,
  }) => {
    const { window } = app;
    const today = new TodayPage(window);
    const box = (half: 'Morning' | 'Afternoon') => today.row(half).getByRole('checkbox').first();
    const before = (await recordOf(app)).sessions.length;
    const logged = async () => (await recordOf(app)).sessions.length - before;
    await window.keyboard.press('Control+3');
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Progress');
    await window.keyboard.press('Control+1');
    await expect(box('Morning')).toBeFocused();
    await window.keyboard.down('Enter');
    await expect(box('Afternoon')).toBeFocused();
    await window.keyboard.down('Enter');
    await window.keyboard.up('Enter');
    await window.keyboard.press('Control+z');
    await expect.poll(logged).toBe(0);
    await box('Morning').focus();
    await window.keyboard.press('Enter');
    await expect(box('Afternoon')).toBeFocused();
    await window.keyboard.press('Enter');
    await expect.poll(logged).toBe(2);
    await expect(box('Afternoon')).toBeChecked();
  });

  test('the log dialog takes a line of another half-day, and logs what was planned there', async ({
    app,
  }) => {
    const { window } = app;
    await window.keyboard.press('l');
    const dialog = window.getByRole('dialog', { name: 'Log hours' });
    await dialog.getByLabel('Hours', { exact: true }).fill('yesterday afternoon 40m // half of it');
    await expect(dialog).toContainText('Understood: Mon, Dec 14 · afternoon');
    await window.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    const programme = await programmeOf(app);
    const logged = programme.sessions.at(-1);
    expect(logged).toMatchObject({
      day: '2026-12-14',
      half: 'afternoon',
      minutes: 40,
      comment: 'half of it',
    });
    const planned = programme.plans
      .at(-1)
      ?.blocks.find((block) => block.day === '2026-12-14' && block.half === 'afternoon');
    expect(logged?.pieces.map(({ activity }) => activity)).toEqual(
      planned?.pieces.map(({ activity }) => activity),
    );
  });
});
