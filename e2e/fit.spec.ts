import { expect, type Locator, type Page } from '@playwright/test';
import type { PlanDocument } from '#core/plan/document.ts';
import { defaultAvailability } from '#core/planner/default-availability.ts';
import { test } from './fixtures/app.ts';
import { expectNoAxeFindings } from './fixtures/axe.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { programmeOf } from './fixtures/programme-of.ts';

const edition = await readEdition('2021');

class FitList {
  readonly panel: Locator;
  readonly fits: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole('region', { name: /^Make it \d+%$/ });
    this.fits = this.panel.getByRole('listitem');
  }

  async settled(): Promise<void> {
    await expect(this.panel).toHaveAttribute('aria-busy', 'false');
  }

  async reach(odds: string): Promise<void> {
    await this.panel.getByRole('radio', { name: odds, exact: true }).click();
    await this.settled();
  }

  async promised(n: number): Promise<string> {
    return (await this.fits.nth(n).locator('b').innerText()).trim();
  }

  async use(n: number): Promise<void> {
    await this.fits
      .nth(n)
      .getByRole('button', { name: /^Use this/ })
      .click();
  }
}

/** The month under way with shorter days, so that the rest of it does not fit. */
function withShortDays(document: PlanDocument): PlanDocument {
  const { programme } = document;
  if (!programme) return document;
  return { ...document, programme: { ...programme, availability: defaultAvailability([6, 7]) } };
}

test.describe('at the first launch', () => {
  test.use({ world: { now: '2026-12-01T09:00' } });

  test('each change keeps what it promises, and can be taken back', async ({ app }) => {
    const { window } = app;
    const list = new FitList(window);
    const odds = window.getByRole('region', { name: 'The planned month' }).locator('dl dd').first();
    const before = await odds.innerText();
    for (const goal of ['50%', '80%']) {
      await list.reach(goal);
      const count = await list.fits.count();
      expect(count).toBeGreaterThan(0);
      for (let n = 0; n < count; n += 1) {
        const promised = await list.promised(n);
        await list.use(n);
        await expect(odds).toHaveText(promised);
        await list.settled();
        // What is only near is offered too, where little is not enough.
        if (Number.parseInt(promised, 10) >= Number.parseInt(goal, 10))
          await expect(list.panel).toContainText(`Nothing to change: it is ${promised} in time.`);
        else await expect(list.panel).not.toContainText('Nothing to change');
        await expect(list.panel.locator(':focus')).toHaveRole('radio');
        await list.panel.getByRole('button', { name: 'Take it back' }).click();
        await expect(odds).toHaveText(before);
        await list.settled();
        await expect(list.fits).toHaveCount(count);
      }
    }
    await expectNoAxeFindings(window, 'what makes it fit');

    // What was clicked is what is started.
    await list.use(0);
    await window.getByRole('button', { name: 'Start this plan' }).click();
    await expect(window.getByRole('button', { name: /Open Progress/ })).toBeVisible();
    const { availability, study, skipped } = await programmeOf(app);
    const usual = defaultAvailability([6, 7]);
    const isChanged =
      JSON.stringify(availability) !== JSON.stringify(usual) ||
      study.speeds.target > 1.75 ||
      skipped.length > 0;
    expect(isChanged).toBe(true);
  });
});

test.describe('where the deadline is out of reach', () => {
  test.use({ world: { now: '2026-12-01T09:00' } });

  test('it is said so, and what ends sooner and costs less is offered', async ({ app }) => {
    const { window } = app;
    const list = new FitList(window);
    await window.getByLabel('How often it is paid').selectOption('week');
    await expect(list.panel).toContainText('No change here reaches the end of this billing week');
    await list.settled();
    const count = await list.fits.count();
    expect(count).toBeGreaterThan(1);
    const costs: number[] = [];
    for (let n = 0; n < count; n += 1) {
      const said = await list.fits.nth(n).innerText();
      const [, cost = '', instead = ''] = /\$(\d+) instead of \$(\d+)/.exec(said) ?? [];
      expect(Number(cost)).toBeLessThan(costs.at(-1) ?? Number(instead));
      costs.push(Number(cost));
    }
    // What is promised is what it comes to.
    const end = await list.promised(0);
    await list.use(0);
    await expect(window.getByRole('region', { name: 'The planned month' })).toContainText(end);
  });
});

test.describe('in a month under way', () => {
  test.use({
    world: {
      now: `${pictureDay}T09:00`,
      dataFile: dataFileOf(withShortDays(monthUnderWay(edition))),
    },
  });

  test('a change is applied by one click and undone by one key', async ({ app }) => {
    const { window } = app;
    const list = new FitList(window);
    const verdict = window.getByRole('button', { name: /Open Progress/ });
    await window.getByRole('button', { name: 'Plan', exact: true }).click();
    await list.reach('90%');
    const before = await programmeOf(app);
    const said = (await verdict.textContent()) ?? '';
    const count = await list.fits.count();
    expect(count).toBeGreaterThan(0);
    await expectNoAxeFindings(window, 'what makes it fit');
    const promised = await list.promised(0);
    await list.use(0);
    await expect(verdict).toContainText(promised);
    await list.settled();
    await expect(list.panel.locator(':focus')).toHaveRole('radio');
    const after = await programmeOf(app);
    expect(after.plans).toHaveLength(before.plans.length + 1);
    expect(after.plans.at(-1)?.why).toMatchObject({ kind: 'fit' });
    await window.keyboard.press('Control+z');
    await expect(verdict).toHaveText(said);
    await expect.poll(() => programmeOf(app)).toEqual(before);
    await list.settled();
    await expect(list.fits).toHaveCount(count);
  });
});
