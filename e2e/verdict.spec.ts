import { expect, type Locator } from '@playwright/test';
import type { PlanDocument, Programme } from '#core/plan/document.ts';
import { defaultAvailability } from '#core/planner/default-availability.ts';
import { test } from './fixtures/app.ts';
import { expectNoAxeFindings } from './fixtures/axe.ts';
import {
  dataFileOf,
  freshMonth,
  monthDone,
  monthUnderWay,
  pictureDay,
  readEdition,
} from './fixtures/month-under-way.ts';
import type { RunningApp } from './fixtures/running-app.ts';
import { TodayPage } from './pages/today-page.ts';

const edition = await readEdition('2021');
const underWay = monthUnderWay(edition);
// Days, odds and dollars, each once: what a miss leaves as it was is said in short.
const cost =
  /(Likely [A-Z][a-z]+ \d+ \(\d+ days? later\)\. )?(Still )?\d+% in time( \(-\d+\))?\.( Expected \$\d+( \(\+\$\d+\))?\.)?( Same likely end, same cost\.| Same likely end\.| Same cost\.)?$/;

async function programmeOf(app: RunningApp): Promise<Programme> {
  const { programme } = (await app.read()).document;
  if (!programme) throw new Error('no programme');
  return programme;
}

const verdictOf = ({ window }: RunningApp): Locator =>
  window.getByRole('button', { name: /Open Progress/ });

/** What was said last at the foot of the window, without its buttons. */
async function lastToast({ window }: RunningApp): Promise<string> {
  return (await window.getByRole('dialog').locator('p').first().innerText()).trim();
}

const silent = '3 study days without a word count half as missed until you answer.';

/** The same month with ticks and misses, and no hours of any. */
function withoutLogs(document: PlanDocument): PlanDocument {
  const { programme } = document;
  return programme ? { ...document, programme: { ...programme, sessions: [] } } : document;
}

/** The same month with no hours on any day. */
function withoutHours(document: PlanDocument): PlanDocument {
  const { programme } = document;
  if (!programme) return document;
  const { weekly } = defaultAvailability([1, 2, 3, 4, 5, 6, 7]);
  return { ...document, programme: { ...programme, availability: { weekly, exceptions: {} } } };
}

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
    await window.keyboard.press('p');
    const log = window.getByRole('dialog', { name: 'Log hours' });
    await log.getByLabel('Hours', { exact: true }).fill('1h');
    await window.keyboard.press('Enter');
    await expect(log).toHaveCount(0);
    await expect
      .poll(() => lastToast(app))
      .toMatch(/1\sh( at 1\.75x)?\. (Likely|Still|\d+% in time)/);
    await expect(today.replan).toContainText(/in time|later/);
    await expect(window.locator(':focus')).toHaveRole('checkbox');
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

  test('the verdict says whose pace it rests on, and why', async ({ app }) => {
    const { window } = app;
    await expect(verdictOf(app)).toContainText(/%in time, likely Dec \d+/);
    await expect(verdictOf(app)).toContainText('safe by Dec 29 · $');
    const basis = window.getByRole('button', { name: /^\d+% you$/ });
    await basis.press('Enter');
    await expect(window.getByText(/the rest from other learners/)).toBeVisible();
    await expectNoAxeFindings(window, 'what the verdict rests on');
    await window.keyboard.press('Escape');
    await expect(window.getByText(/the rest from other learners/)).toBeHidden();
    await expect(basis).toBeFocused();
  });

  test('undo is the app’s in a field that holds what is committed', async ({ app }) => {
    const { window } = app;
    await window.keyboard.press('Control+,');
    const before = await programmeOf(app);
    const price = window.getByLabel('Per month');
    await price.fill('39');
    await window.keyboard.press('Enter');
    await window.keyboard.press('Control+z');
    await expect.poll(async () => (await app.read()).revision).toBe(2);
    expect(await programmeOf(app)).toEqual(before);
    await expect(price).toHaveValue('50');
    await expect(price).toBeFocused();
    // What is being typed is the field's own.
    await window.keyboard.press('End');
    await window.keyboard.type('1');
    await window.keyboard.press('Control+z');
    await expect(price).toHaveValue('50');
    expect((await app.read()).revision).toBe(2);
  });

  test('of two settings changed at once both are kept', async ({ app }) => {
    const { window } = app;
    await window.keyboard.press('Control+,');
    const strong = window.getByRole('radio', { name: 'ML and Python' });
    await strong.waitFor();
    // Both before the disk has answered the first.
    await window.getByLabel('Lectures ahead').evaluate(
      (element, pressed) => {
        const select = element as HTMLSelectElement;
        const [radio] = [...document.querySelectorAll<HTMLElement>('[role="radio"]')].filter(
          ({ textContent }) => textContent === pressed,
        );
        radio?.click();
        select.value = '3';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      await strong.innerText(),
    );
    await expect
      .poll(async () => (await programmeOf(app)).study)
      .toMatchObject({ background: 'strong', lectureLead: 3 });
  });
});

test.describe('after days away', () => {
  test.use({ world: { now: '2026-12-18T09:00', dataFile: dataFileOf(underWay) } });

  test('all questions are answered at once, and taken back at once', async ({ app }) => {
    const { window } = app;
    const today = new TodayPage(window);
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

test.describe('in a narrow window', () => {
  test.use({ world: { now: '2027-01-05T09:00', dataFile: dataFileOf(underWay) } });

  test('the verdict keeps its range, and nothing runs over the edge', async ({ app }) => {
    const { electron, window } = app;
    await electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(720, 700);
    });
    await expect.poll(() => window.evaluate(() => innerWidth)).toBe(720);
    await expect(verdictOf(app).getByText(/^8 in 10: /)).toBeVisible();
    await expect(verdictOf(app)).toContainText('Dec 29 was missed');
    const over = await window.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(over).toBe(0);
  });
});

for (const [where, now, document, says, basis] of [
  [
    'before anything is logged',
    '2026-12-01T09:00',
    freshMonth(edition),
    [/in time, likely/, /safe by Dec 29/],
    'all other learners so far',
  ],
  [
    'when nothing ticked has its hours',
    `${pictureDay}T09:00`,
    withoutLogs(underWay),
    [/in time, likely/],
    'your 11 study days, other learners’ pace',
  ],
  [
    'after the first renewal',
    '2027-01-05T09:00',
    underWay,
    [/in time, likely/, 'Dec 29 was missed; now by Jan 29. $100 so far. $'],
    /% you$/,
  ],
  [
    'after the safe day',
    '2026-12-30T09:00',
    underWay,
    [/before it renews, likely/, /renews Jan 1 · \$/],
    /% you$/,
  ],
  [
    'with no end in sight',
    `${pictureDay}T09:00`,
    withoutHours(underWay),
    [/no end in sight with these hours/, /safe by Dec 29 · cost open-ended/],
    /% you$/,
  ],
  [
    'when all is done',
    '2026-12-30T09:00',
    monthDone(edition),
    [/^Done/, /finished on Dec \d+/, /cancel by Dec 31 · \$50/],
    null,
  ],
  [
    'long after all was done',
    '2027-02-10T09:00',
    monthDone(edition),
    [/^Done/, /finished on Dec \d+\$50 in all/],
    null,
  ],
] as const) {
  test.describe(where, () => {
    test.use({ world: { now, dataFile: dataFileOf(document) } });
    test('the verdict has the right words', async ({ app }) => {
      for (const words of says) await expect(verdictOf(app)).toContainText(words);
      const phrase = app.window
        .getByRole('banner')
        .getByRole('button', { name: /you$|so far$|pace$/ });
      if (basis === null) await expect(phrase).toHaveCount(0);
      else await expect(phrase).toHaveText(basis);
    });
  });
}

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
