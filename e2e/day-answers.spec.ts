import { expect } from '@playwright/test';
import { test } from './fixtures/app.ts';
import { expectNoAxeFindings } from './fixtures/axe.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { programmeOf } from './fixtures/programme-of.ts';
import { lastToast } from './pages/last-toast.ts';
import { TodayPage } from './pages/today-page.ts';
import { verdictOf } from './pages/verdict.ts';

const edition = await readEdition('2021');
const underWay = monthUnderWay(edition);
// Days, odds and dollars, each once: what a miss leaves as it was is said in short.
const cost =
  /(Likely [A-Z][a-z]+ \d+ \(\d+ days? later\)\. )?(Still )?\d+% in time( \(-\d+\))?\.( Expected \$\d+( \(\+\$\d+\))?\.)?( Same likely end, same cost\.| Same likely end\.| Same cost\.)?$/;

const silent = '3 study days without a word count half as missed until you answer.';

test.describe('in a month under way', () => {
  test.use({ world: { now: `${pictureDay}T09:00`, dataFile: dataFileOf(underWay) } });

  test('a miss says what it costs, and the replan line the same', async ({ app }) => {
    const { window } = app;
    const today = new TodayPage(window);
    await window.keyboard.press('n');
    await expect(today.question).toHaveCount(0);
    const said = await lastToast(app);
    expect(said).toContain('4.3 Homework and 4.4 Lectures: not done.');
    const [costs = ''] = cost.exec(said) ?? [];
    expect(costs).not.toBe('');
    await expect(today.replan).toContainText(costs);
    const [, odds = ''] = /(\d+%) in time/.exec(said) ?? [];
    await expect(verdictOf(app)).toContainText(odds);
    await expectNoAxeFindings(window, 'after a miss');

    // A tick says the odds alone, and what the miss cost is no longer the latest. That it has no
    // hours is said of the first one.
    await today.row('Morning').getByRole('checkbox').press(' ');
    const oddsOnly = String.raw`(Still )?\d+% in time( \(\+\d+\))?\.( Likely .*)?$`;
    const bare = 'No hours logged, so it doesn’t teach your pace. ';
    await expect.poll(() => lastToast(app)).toMatch(new RegExp(`: done\\. ${bare}${oddsOnly}`));
    await expect(today.replan).not.toContainText('later');
    await today.row('Afternoon').getByRole('checkbox').press(' ');
    await expect.poll(() => lastToast(app)).toMatch(new RegExp(`Lectures: done\\. ${oddsOnly}`));
  });

  test('N in a row says that it was missed', async ({ app }) => {
    const { window } = app;
    const today = new TodayPage(window);
    await window.keyboard.press('d');
    await expect(today.question).toHaveCount(0);
    const before = await programmeOf(app);
    const morning = today.row('Morning');
    await expect(morning.getByRole('checkbox')).toBeFocused();
    await window.keyboard.press('n');
    await expect(morning).toContainText('Not done.');
    const missed = { day: pictureDay, half: 'morning' };
    expect((await programmeOf(app)).misses).toContainEqual(missed);
    await expect.poll(() => lastToast(app)).toContain('not done.');
    const [costs = ''] = cost.exec(await lastToast(app)) ?? [];
    expect(costs).not.toBe('');
    await expect(today.replan).toContainText(costs);
    await expect(morning.getByRole('checkbox')).toBeFocused();
    await window.keyboard.press('Control+z');
    await expect.poll(() => programmeOf(app)).toEqual(before);
  });

  test('a part says what is left over, and never in red', async ({ app }) => {
    const { window } = app;
    const today = new TodayPage(window);
    await today.question.getByLabel('Speed').fill('1.5');
    const offered = await today.question.getByLabel('Hours', { exact: true }).inputValue();
    await today.row('Morning').getByRole('checkbox').focus();
    await window.keyboard.press('p');
    const log = window.getByRole('dialog', { name: 'Log hours' });
    // What stood in the line comes along.
    await expect(log.getByLabel('Hours', { exact: true })).toHaveValue(offered);
    await expect(log.getByLabel('Speed')).toHaveValue('1.5');
    await log.getByLabel('Hours', { exact: true }).fill('1h');
    await window.keyboard.press('Enter');
    await expect(log).toHaveCount(0);
    await expect.poll(() => lastToast(app)).toMatch(/1\sh at 1\.5x\. (Likely|Still|\d+% in time)/);
    await expect(today.replan).toContainText(/in time|later/);
    await expect(window.locator(':focus')).toHaveRole('checkbox');
  });

  test('what was typed for an answer that is taken back is not typed any more', async ({ app }) => {
    const { window } = app;
    const { question } = new TodayPage(window);
    const hours = question.getByLabel('Hours', { exact: true });
    const offered = await hours.inputValue();
    await hours.fill('1h');
    await question.getByRole('button', { name: /^Part/ }).click();
    const dialog = window.getByRole('dialog', { name: 'Log hours' });
    await expect(dialog.getByLabel('Hours', { exact: true })).toHaveValue('1h');
    await window.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(question).toHaveCount(0);
    await window.keyboard.press('Control+z');
    await expect(hours).toHaveValue(offered);
  });

  test('the focus goes on from what is gone', async ({ app }) => {
    const { window } = app;
    const today = new TodayPage(window);
    const [morning, afternoon] = [today.row('Morning'), today.row('Afternoon')];
    await today.question.getByRole('button', { name: 'Done' }).press('Enter');
    await expect(today.question).toHaveCount(0);
    await expect(morning.getByRole('checkbox')).toBeFocused();

    await morning.getByLabel('Hours', { exact: true }).press('Enter');
    await expect(afternoon.getByRole('checkbox')).toBeFocused();
    await afternoon.getByLabel('Hours', { exact: true }).press('Enter');
    await expect(afternoon.getByRole('checkbox')).toBeFocused();

    // From a row that is done and logged, Enter goes on to the next one, and stays on the last.
    await morning.getByRole('checkbox').press('Enter');
    await expect(afternoon.getByRole('checkbox')).toBeFocused();
    await window.keyboard.press('Enter');
    await window.keyboard.press('ArrowUp');
    await expect(morning.getByRole('checkbox')).toBeFocused();

    await morning.getByRole('button', { name: 'Remove log' }).press('Enter');
    await expect(morning.getByRole('checkbox')).toBeFocused();

    const log = window.getByRole('region', { name: 'Logged hours' });
    await log.getByRole('button', { name: /^Delete/ }).press('Enter');
    await expect(log).toContainText('No hours logged.');
    await expect(log.locator(':focus')).toHaveRole('button');

    await afternoon.getByRole('checkbox').press(' ');
    await morning.getByRole('checkbox').press(' ');
    await expect(morning.getByRole('checkbox')).not.toBeChecked();
    await morning.getByRole('checkbox').focus();
    await window.keyboard.press('n');
    await today.replan.getByRole('button', { name: 'Replan' }).press('Enter');
    await expect(today.replan).toHaveCount(0);
    await expect(window.locator('main :focus')).toHaveRole('checkbox');
  });
});

test.describe('after days away', () => {
  test.use({ world: { now: '2026-12-18T09:00', dataFile: dataFileOf(underWay) } });

  test('all questions are answered at once, and taken back at once', async ({ app }) => {
    const { window } = app;
    const today = new TodayPage(window);
    // What is forecast on this day is kept when there is time for it, and by no undo taken back.
    await expect
      .poll(async () => (await programmeOf(app)).forecasts.at(-1)?.day)
      .toBe('2026-12-18');
    const before = await programmeOf(app);
    await expect(today.question).toContainText('and 6 more');
    await expect(today.question).toContainText(silent);
    const account = window.getByText(/^\d+% of the pace in this/);
    await expect(account).toContainText(silent);
    await expect(window.getByText('0 none of these', { exact: true })).toBeVisible();
    await window.keyboard.press('0');
    await expect(today.question).toHaveCount(0);
    const after = await programmeOf(app);
    expect(after.misses).toHaveLength(before.misses.length + 7);
    const said = await lastToast(app);
    expect(said).toMatch(/^7 half-days: not done\. (Likely|Still|\d+% in time)/);
    await expect(today.replan).toContainText(said.slice('7 half-days: not done. '.length));
    await expect(account).not.toContainText('without a word');
    await window.keyboard.press('Control+z');
    await expect.poll(() => programmeOf(app)).toEqual(before);
    await today.question.getByRole('button', { name: /^None of these/ }).press('Enter');
    await expect.poll(() => programmeOf(app)).toEqual(after);
    await expect(window.locator(':focus')).toHaveRole('checkbox');
  });
});

test.describe('in a month of half-days that are filled to the minute', () => {
  const cut = dataFileOf(monthUnderWay(edition, 0));
  test.use({ world: { now: `${pictureDay}T09:00`, dataFile: cut } });

  test('a row offers all the hours that its tick closes', async ({ app }) => {
    const { window } = app;
    const today = new TodayPage(window);
    const morning = today.row('Morning');
    const hours = morning.getByLabel('Hours', { exact: true });
    await expect(morning).toContainText(/Closes .* from Monday too\./);
    const offered = await hours.inputValue();
    await hours.press('Enter');
    await expect(morning).toContainText(/Done, logged/);
    const { ticks, sessions } = await programmeOf(app);
    const said = ticks.at(-1)?.parts.find(({ activity }) => /assignment/.test(activity));
    const logged = sessions.at(-1)?.pieces.find(({ activity }) => activity === said?.activity);
    expect(said).toBeDefined();
    expect(logged).toEqual(said);
    await window.keyboard.press('Control+z');

    // Once the earlier half-day has an answer, the row is its own again.
    await expect(hours).toHaveValue(offered);
    await window.keyboard.press('d');
    await expect(hours).toHaveValue('3h30');
    expect(offered).not.toBe('3h30');
    await expect(morning).not.toContainText('Closes');
  });
});
