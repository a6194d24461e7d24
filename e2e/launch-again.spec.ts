import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { applyCommand } from '#core/plan/apply-command.ts';
import type { PlanDocument } from '#core/plan/document.ts';
import { extrasOf } from '#core/plan/extras.ts';
import { test } from './fixtures/app.ts';
import { expectNoAxeFindings } from './fixtures/axe.ts';
import { monthUnderWay, pictureDay } from './fixtures/month-under-way.ts';
import { programmeIn } from './fixtures/programme-in.ts';
import { programmeOf } from './fixtures/programme-of.ts';
import { worldOf } from './fixtures/world-of.ts';

const underWay = monthUnderWay();
const outline = await readFile(
  join(import.meta.dirname, '../resources/catalogues/examples/outline.md'),
  'utf8',
);

/** The same, but paid once. */
function paidOnce(document: PlanDocument): PlanDocument {
  const once = { period: 'once', deadline: '2027-01-20' } as const;
  const { subscription } = programmeIn(document);
  const changed = applyCommand(document, {
    kind: 'change-subscription',
    subscription: { ...subscription, ...once } as typeof subscription,
  });
  if (!changed.ok) throw new Error(changed.error.kind);
  return changed.value;
}

test.describe('a programme under way', () => {
  test.use({ world: worldOf(underWay) });

  test('has speed, extras and optional work changed, each with its plan in one step', async ({
    app,
  }) => {
    const { window } = app;
    const before = await programmeOf(app);
    let plans = before.plans.length;
    const expectPlan = async (said: RegExp) => {
      plans += 1;
      await expect.poll(async () => (await programmeOf(app)).plans.length).toBe(plans);
      await expect(window.getByText(said).first()).toBeVisible();
    };
    await window.getByRole('button', { name: 'Plan', exact: true }).click();
    // What would make it fit stands above, and moves what is below when it comes.
    await expect(window.getByRole('region', { name: /^Make it/ })).toHaveAttribute(
      'aria-busy',
      'false',
    );
    await window.getByRole('button', { name: /^Change speed, extras/ }).click();
    const speed = window.getByRole('region', { name: 'Playback speed' });
    await expect(speed.getByRole('heading', { name: 'Playback speed' })).toBeFocused();
    const target = speed.getByLabel('Lecture speed').first();
    await target.fill('2');
    await target.press('Enter');
    await expectPlan(/^Lectures at 2x\. The plan .*ends .*in time/);
    await speed.getByRole('checkbox', { name: /^Rise to it/ }).click();
    await expectPlan(/^The speed rises to 2x/);
    await speed.getByRole('button', { name: /^Course 5, week 1/ }).click();
    await expectPlan(/^1 hard week, at 1\.25x at most/);
    await speed.getByRole('button', { name: 'Add' }).click();
    await expectPlan(/^Week 1\.1 at/);
    await window.getByRole('checkbox', { name: /^An hour at the end/ }).click();
    await expectPlan(/^An hour at the end of each course is in the plan/);
    const reserve = window.getByRole('radiogroup', { name: 'Half-days in reserve' });
    await reserve.getByRole('radio', { name: '2' }).click();
    await expectPlan(/^2 half-days in reserve/);
    await window.getByRole('button', { name: /^Leave all \d+ out/ }).click();
    await expectPlan(/optional pieces left out/);
    await window.getByRole('button', { name: /^Take all \d+ back/ }).click();
    await expectPlan(/optional pieces taken back/);
    await expectNoAxeFindings(window, 'settings');

    const after = await programmeOf(app);
    expect(after.skipped).toEqual(before.skipped);
    expect(extrasOf(after)).toMatchObject({ courseEnd: true });
    const isAhead = ({ day }: { readonly day: string }) => day >= pictureDay;
    expect(after.reserve.filter(isAhead)).toHaveLength(2);
    expect(after.ticks).toEqual(before.ticks);
    expect(after.sessions).toEqual(before.sessions);
    await speed.getByRole('heading', { name: 'Playback speed' }).click();
    for (let n = before.plans.length; n < plans; n += 1) {
      await window.keyboard.press('Control+z');
      await expect
        .poll(async () => (await programmeOf(app)).plans.length)
        .toBe(before.plans.length + plans - n - 1);
    }
    expect(await programmeOf(app)).toEqual(before);
  });

  test('goes to the shelf for a course of one’s own, and comes back', async ({ app }) => {
    const { window } = app;
    const before = await programmeOf(app);
    await window.keyboard.press('Control+,');
    const others = window.getByRole('region', { name: 'Other programmes' });
    await others.getByRole('button', { name: 'Your own course' }).click();
    const dialog = window.getByRole('dialog', { name: 'Your own course' });
    await dialog.getByRole('textbox').fill(outline);
    await dialog.getByRole('button', { name: 'Plan this' }).click();
    // The dialog has that heading too, and is there for a moment longer.
    const offered = window.getByRole('region', { name: 'The planned month' });
    await expect(offered.getByRole('heading', { name: 'Keeping Bees Well' })).toBeVisible();
    expect((await app.read()).document).toMatchObject({ programme: null, shelf: [before] });
    await window.getByRole('button', { name: 'Start this plan' }).click();
    await window.getByRole('navigation').waitFor();
    expect((await programmeOf(app)).curriculum.title).toBe('Keeping Bees Well');
    await window.getByRole('button', { name: 'Settings' }).click();
    await others.getByRole('button', { name: /^Open Deep Learning/ }).click();
    await expect.poll(() => programmeOf(app)).toEqual(before);
  });
});

test.describe('what is paid once', () => {
  test.use({ world: worldOf(paidOnce(underWay)) });

  test('never says that it renews, or counts months', async ({ app }) => {
    const { window } = app;
    for (const screen of ['Today', 'Plan', 'Progress', 'Settings']) {
      await window.getByRole('button', { name: screen, exact: true }).click();
      await window.getByRole('heading', { level: 1 }).waitFor();
      if (screen === 'Progress') await window.locator('.recharts-surface').first().waitFor();
      const text = await window.locator('body').innerText();
      expect(text, screen).not.toMatch(/renew|per month|a month|further month|cancel by/i);
    }
  });
});
