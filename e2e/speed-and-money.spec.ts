import { expect, type Page } from '@playwright/test';
import { lectureIds } from '#core/curriculum/lecture-ids.ts';
import { forecastAtSpeed } from '#core/forecast/forecast-at-speed.ts';
import { forecastProgramme } from '#core/forecast/forecast-programme.ts';
import { sumClocks } from '#core/forecast/video-clocks.ts';
import { whatSpeedBuys } from '#core/forecast/what-speed-buys.ts';
import { test } from './fixtures/app.ts';
import { expectNoAxeFindings } from './fixtures/axe.ts';
import { monthDone, monthUnderWay, pictureDay } from './fixtures/month-under-way.ts';
import { programmeIn } from './fixtures/programme-in.ts';
import { worldOf } from './fixtures/world-of.ts';
import { ProgressPage } from './pages/progress-page.ts';

const document = monthUnderWay();
const programme = programmeIn(document);

/** As the app writes a share of what is still open. */
function percent(share: number): string {
  if (share < 0.01) return '<1%';
  if (share > 0.99) return '>99%';
  return `${Math.round(share * 100)}%`;
}

/** `2 h 05` as the app writes it, with plain spaces. */
function duration(minutes: number): string {
  const whole = Math.round(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

/** With plain spaces, each of them once. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

async function cellsOf(window: Page, region: string): Promise<readonly (readonly string[])[]> {
  const section = window.getByRole('region', { name: region, exact: true }).first();
  const show = section.getByRole('button', { name: /^Show numbers/ });
  if ((await show.count()) > 0) await show.click();
  const rows = await section.getByRole('row').all();
  const cells = await Promise.all(rows.slice(1).map((row) => row.locator('th,td').allInnerTexts()));
  return cells.map((row) => row.map((text) => plain(text)));
}

test.describe('in a month under way', () => {
  test.use({ world: worldOf(document) });

  test('the two clocks are those of the logs', async ({ app }) => {
    await new ProgressPage(app.window).open();
    const sum = sumClocks(programme.sessions, lectureIds(programme.curriculum));
    const section = app.window.getByRole('region', { name: 'Speed and pauses', exact: true });
    await expect(section).toContainText(/pausing for notes took/);
    const words = plain(await section.innerText());
    expect(words).toContain(
      `saved ${duration(sum.video - sum.watched)}; pausing for notes took ${duration(sum.paused)}.`,
    );
    await expect(section.locator('.recharts-surface').first()).toBeVisible();
    const rows = await cellsOf(app.window, 'Speed and pauses');
    expect(rows.length).toBeGreaterThan(3);
    for (const [, speed] of rows) expect(speed).toMatch(/^\d(\.\d+)?x$/);
  });

  test('each speed is said with the odds of the core, and used it keeps its word', async ({
    app,
  }) => {
    await new ProgressPage(app.window).open();
    const choices = app.window.getByRole('region', { name: 'What would another speed buy?' });
    await expect(choices).not.toContainText('…');
    const rows = await cellsOf(app.window, 'What would another speed buy?');
    const now = forecastProgramme(programme, pictureDay);
    expect(rows.map(([speed]) => speed)).toEqual(['1x', '1.25x', '1.5x', '1.75x', '2x']);
    for (const [name, rest, , , odds] of rows) {
      const speed = Number.parseFloat(name ?? '');
      const forecast = speed === 1.75 ? now : forecastAtSpeed(programme, pictureDay, speed);
      expect(rest).toBe(duration(whatSpeedBuys(programme, speed).then));
      expect(odds?.startsWith(percent(forecast.inTime))).toBe(true);
    }

    const slow = forecastAtSpeed(programme, pictureDay, 1);
    await choices.getByRole('button', { name: 'Use 1x from now on' }).click();
    const verdict = app.window.getByRole('button', { name: /Open Progress/ });
    await expect(verdict).toContainText(percent(slow.inTime));
    const { programme: changed } = (await app.read()).document;
    expect(changed?.study).toEqual({
      ...programme.study,
      speeds: { ...programme.study.speeds, target: 1 },
    });
    // The plan was made for 1.75x: there is less room than the lectures need now.
    await expect(choices.getByRole('region', { name: 'A new plan' })).toBeVisible();
    await expect(choices.getByRole('button', { name: 'set now' })).toBeFocused();

    await app.window.getByRole('button', { name: 'Undo' }).first().click();
    await expect(verdict).toContainText(percent(now.inTime));
  });

  test('the months and what they cost are those of the core', async ({ app }) => {
    await new ProgressPage(app.window).open();
    const { charges } = forecastProgramme(programme, pictureDay);
    const rows = await cellsOf(app.window, 'Money');
    for (const [index, [months, , done, , cost]] of rows.entries()) {
      expect(months).toBe(index === 0 ? '1 month' : `${index + 1} months`);
      const odds = 1 - (charges[index + 1]?.probability ?? 0);
      expect(done).toBe(percent(odds));
      expect(cost).toBe(`$${50 * (index + 1)}`);
    }
    expect(rows.length).toBeGreaterThan(0);
    await expect(app.window.getByRole('region', { name: 'Money in figures' })).toContainText(
      'Paid so far$50',
    );
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe-core finds nothing with a speed just set, ${colorScheme}`, async ({ app }) => {
      await app.window.emulateMedia({ colorScheme });
      await new ProgressPage(app.window).open();
      const choices = app.window.getByRole('region', { name: 'What would another speed buy?' });
      await choices.getByRole('button', { name: 'Use 1x from now on' }).click();
      await expect(choices.getByRole('button', { name: 'set now' })).toBeFocused();
      await expect(choices).not.toContainText('…');
      await expectNoAxeFindings(app.window, `a speed just set, ${colorScheme}`);
    });
  }
});

test.describe('when all is done', () => {
  test.use({ world: worldOf(monthDone(), '2026-12-30') });

  test('money says what it cost, and no speed is offered for what is over', async ({ app }) => {
    await new ProgressPage(app.window).open();
    const money = app.window.getByRole('region', { name: 'Money', exact: true });
    await expect(money).toContainText('It cost $50 in all.');
    await expect(money).toContainText('Cost in all$50');
    await expect(money).toContainText(/Cost per hour studied\$0\.36 over 138/);
    await expect(
      app.window.getByRole('heading', { name: 'What would another speed buy?' }),
    ).toHaveCount(0);
  });
});
