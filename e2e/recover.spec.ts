import { expect, type Locator } from '@playwright/test';
import { addDays } from '#core/calendar/day.ts';
import { applyCommand } from '#core/plan/apply-command.ts';
import type { PlanDocument, Programme } from '#core/plan/document.ts';
import { followedBlocks } from '#core/plan/followed-blocks.ts';
import { test } from './fixtures/app.ts';
import { expectNoAxeFindings } from './fixtures/axe.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { programmeOf } from './fixtures/programme-of.ts';
import type { RunningApp } from './fixtures/running-app.ts';

const names = {
  push: /^Push everything/,
  'use-reserve': /^Use the reserve/,
  spread: /^Spread it over 4 days/,
  skip: /^Skip what is optional/,
  faster: /^Watch faster/,
  'add-day': /^Add Saturday, December 19/,
} as const;
const reasons = {
  push: /^Everything pushed/,
  'use-reserve': /reserve half-days? used/,
  spread: /^Spread over 4 days/,
  skip: /optional activit(y|ies) left out/,
  faster: /^Lectures at 2x instead of 1\.75x/,
  'add-day': /^Sat, Dec 19 added/,
} as const;

/** The month under way, with some reserve ahead. */
function withReserve(document: PlanDocument): PlanDocument {
  const { programme } = document;
  const last = programme ? followedBlocks(programme).at(-1) : null;
  if (!programme || !last) throw new Error('nothing is planned');
  const reserve = [1, 3].map((n) => ({ day: addDays(pictureDay, n), half: 'afternoon' as const }));
  const revised = applyCommand(document, {
    kind: 'revise',
    planId: 'plan-3',
    at: '2026-12-14T20:00:00.000Z' as never,
    today: addDays(pictureDay, -1),
    changes: { extras: { frameworkDay: false, courseEnd: false, projectDays: 0, reserve } },
    why: { kind: 'settings' },
  });
  if (!revised.ok) throw new Error(JSON.stringify(revised.error));
  return revised.value;
}

const dataFile = dataFileOf(withReserve(monthUnderWay(await readEdition('2021'))));

/** Answers the open question with no: a half-day is missed. */
async function miss(app: RunningApp): Promise<void> {
  const question = app.window.getByRole('region', { name: 'An earlier half-day' });
  await expect(question).toBeVisible();
  await app.window.keyboard.press('n');
  await expect(question).toHaveCount(0);
}

function wayOf(list: Locator, name: RegExp): Locator {
  return list.getByRole('button', { name });
}

test.describe('after a miss', () => {
  test.use({ world: { now: `${pictureDay}T09:00`, dataFile } });

  test('each way on is shown, accepted by keys alone, kept in the history and undone', async ({
    app,
  }) => {
    test.slow();
    const { window } = app;
    await miss(app);
    const missed = await programmeOf(app);
    const dialog = window.getByRole('dialog', { name: 'What now?' });
    const list = dialog.getByRole('list', { name: 'Ways on' });
    const history = window.getByRole('region', { name: 'Plans' });
    for (const kind of Object.keys(names) as (keyof typeof names)[]) {
      await window.keyboard.press('w');
      const way = wayOf(list, names[kind]);
      await expect(way).toContainText(/% in time/);
      for (let presses = 0; presses < 8; presses += 1) {
        if (await way.evaluate((element) => element === document.activeElement)) break;
        await window.keyboard.press('ArrowDown');
      }
      await expect(way).toBeFocused();
      await window.keyboard.press('Enter');
      await expect(dialog.getByRole('button', { name: 'Do this' })).toBeFocused();
      await expect(dialog).toContainText(/half-days? holds? other work|No half-day holds/);
      // Looking is not yet doing.
      expect(await programmeOf(app)).toEqual(missed);
      await window.keyboard.press('Enter');
      await expect(dialog).toHaveCount(0);
      await expect
        .poll(async () => (await programmeOf(app)).plans.length)
        .toBe(missed.plans.length + 1);
      const after = await programmeOf(app);
      expect(after.plans.at(-1)?.why.kind).toBe(kind);
      const past = (programme: Programme) =>
        followedBlocks(programme).filter(({ day }) => day < pictureDay);
      expect(past(after)).toEqual(past(missed));

      await window.keyboard.press('Control+2');
      const first = history.getByRole('listitem').first();
      await expect(first).toContainText('Dec 15');
      await expect(first.getByText(reasons[kind])).toBeVisible();
      await expect(first).toContainText('followed now');
      await window.keyboard.press('Control+z');
      await expect.poll(() => programmeOf(app)).toEqual(missed);
      await expect(first.getByText(reasons[kind])).toHaveCount(0);
      await window.keyboard.press('Control+1');
      await expect(window.getByRole('button', { name: 'What now?' })).toBeVisible();
    }
  });

  test('a spread is made shorter and longer; Escape goes back one step at a time', async ({
    app,
  }) => {
    const { window } = app;
    await miss(app);
    const missed = await programmeOf(app);
    await window.getByRole('button', { name: 'What now?' }).click();
    const dialog = window.getByRole('dialog', { name: 'What now?' });
    const list = dialog.getByRole('list', { name: 'Ways on' });
    const way = wayOf(list, /^Spread it over/);
    await way.focus();
    await window.keyboard.press('ArrowLeft');
    await window.keyboard.press('ArrowLeft');
    await expect(way).toHaveAccessibleName(/^Spread it over 2 days/);
    await window.keyboard.press('ArrowRight');
    await expect(way).toHaveAccessibleName(/^Spread it over 3 days/);
    await window.keyboard.press('Enter');
    await dialog.getByRole('radio', { name: '5' }).click();
    await expect(way).toHaveAccessibleName(/^Spread it over 5 days/);
    await window.keyboard.press('Escape');
    await expect(way).toBeFocused();
    await expect(way).toHaveAttribute('aria-expanded', 'false');
    await window.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    expect(await programmeOf(app)).toEqual(missed);

    await window.keyboard.press('w');
    await way.click();
    await dialog.getByRole('button', { name: 'Do this' }).click();
    await expect(dialog).toHaveCount(0);
    expect((await programmeOf(app)).plans.at(-1)?.why).toMatchObject({ kind: 'spread', days: 4 });
    // The message of the miss is on its way out for a moment.
    const undo = window.getByRole('button', { name: 'Undo' });
    await expect(undo).toHaveCount(1);
    await undo.click();
    await expect.poll(() => programmeOf(app)).toEqual(missed);
  });
});

test.describe('before the half-day is spoken for', () => {
  test.use({ world: { now: `${pictureDay}T09:00`, dataFile } });

  test('the ways on ask first, and take the answer by its key', async ({ app }) => {
    const { window } = app;
    const before = await programmeOf(app);
    await window.keyboard.press('Control+2');
    await window.getByRole('button', { name: 'What now?' }).click();
    const dialog = window.getByRole('dialog', { name: 'What now?' });
    const question = dialog.getByRole('region', { name: 'An earlier half-day' });
    await expect(dialog).toContainText('1 half-day before today is unanswered');
    await expect(question.getByRole('button', { name: 'Done' })).toBeFocused();
    await expectNoAxeFindings(window, 'the question in the ways on');

    // Asked for by its key, left by Escape: nothing is said yet.
    await window.keyboard.press('p');
    const log = window.getByRole('dialog', { name: 'Log hours' });
    await expect(log).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(log).toHaveCount(0);
    await expect(question.getByRole('button', { name: 'Done' })).toBeFocused();
    expect(await programmeOf(app)).toEqual(before);

    await window.keyboard.press('n');
    await expect(question).toHaveCount(0);
    await expect(dialog).not.toContainText('unanswered');
    const list = dialog.getByRole('list', { name: 'Ways on' });
    await expect(list.getByRole('button').first()).toBeFocused();
    const { misses } = await programmeOf(app);
    expect(misses).toHaveLength(before.misses.length + 1);
  });

  test('an answer that makes the plan fit again leaves the ways on open', async ({ app }) => {
    const { window } = app;
    const before = await programmeOf(app);
    await window.keyboard.press('Control+2');
    await window.getByRole('button', { name: 'What now?' }).click();
    const dialog = window.getByRole('dialog', { name: 'What now?' });
    await expect(dialog.getByRole('button', { name: 'Done' })).toBeFocused();
    await window.keyboard.press('d');
    await expect(dialog.getByRole('region', { name: 'An earlier half-day' })).toHaveCount(0);
    await expect(dialog).toBeVisible();
    expect((await programmeOf(app)).ticks.length).toBeGreaterThan(before.ticks.length);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe-core finds nothing, ${colorScheme}`, () => {
    test.use({ world: { now: `${pictureDay}T09:00`, colorScheme, dataFile } });

    test('in the ways on and in the history', async ({ app }) => {
      const { window } = app;
      await miss(app);
      await window.keyboard.press('w');
      const dialog = window.getByRole('dialog', { name: 'What now?' });
      await wayOf(dialog, /^Spread it over/).click();
      await expect(dialog.getByRole('button', { name: 'Do this' })).toBeVisible();
      await expect(dialog).not.toContainText('being worked out');
      await expectNoAxeFindings(window, 'ways on');
      await dialog.getByRole('button', { name: 'Do this' }).click();
      await expect(dialog).toHaveCount(0);
      await window.keyboard.press('Control+2');
      const history = window.getByRole('region', { name: 'Plans' });
      await history
        .getByRole('button', { name: /^What moved/ })
        .first()
        .click();
      await expectNoAxeFindings(window, 'history');
    });
  });
}
