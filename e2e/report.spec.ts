import { expect, type Locator, type Page } from '@playwright/test';
import { forecastProgramme } from '#core/forecast/forecast-programme.ts';
import { gradeForecasts } from '#core/forecast/grade-forecasts.ts';
import { lessonOf } from '#core/forecast/lesson.ts';
import type { PlanDocument } from '#core/plan/document.ts';
import type { Day } from '#core/units.ts';
import { test } from './fixtures/app.ts';
import { expectNoAxeFindings } from './fixtures/axe.ts';
import { freshMonth, monthDone, monthUnderWay } from './fixtures/month-under-way.ts';
import { programmeIn } from './fixtures/programme-in.ts';
import type { RunningApp } from './fixtures/running-app.ts';
import { worldOf } from './fixtures/world-of.ts';

const done = monthDone();
const later = '2026-12-28' as Day;

const shortDay = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});
const day = (on: Day) => shortDay.format(new Date(`${on}T00:00:00Z`));
const percent = (share: number) =>
  share > 0.99 && share < 1 ? '>99%' : `${Math.round(share * 100)}%`;
const ratio = (value: number) => `${value.toFixed(2)}x`;

const report = ({ window }: RunningApp) => window.getByRole('region', { name: 'How it went' });
const odds = ({ window }: RunningApp) => window.getByRole('region', { name: 'Odds over time' });
const shelf = ({ window }: RunningApp) => window.getByRole('region', { name: 'Other programmes' });
const learned = ({ window }: RunningApp) =>
  window.getByRole('checkbox', { name: /^Your pace from Deep Learning Specialization/ });

async function documentOf(app: RunningApp): Promise<PlanDocument> {
  return (await app.read()).document;
}

async function go(window: Page, screen: string): Promise<void> {
  await window.getByRole('button', { name: screen, exact: true }).click();
  await window.getByRole('heading', { level: 1 }).waitFor();
}

async function close(app: RunningApp): Promise<void> {
  const name = 'Close this programme';
  await go(app.window, 'Settings');
  await app.window.getByRole('button', { name }).click();
  await app.window
    .getByRole('dialog', { name: `${name}?` })
    .getByRole('button', { name })
    .click();
  await app.window.getByRole('button', { name: 'Start this plan' }).waitFor();
}

/** The texts of each row of a table that opens on demand. */
async function rowsOf(section: Locator, name: string): Promise<readonly (readonly string[])[]> {
  await section.getByRole('button', { name: /^Show numbers/ }).click();
  const rows = await section.getByRole('table', { name }).getByRole('row').all();
  return Promise.all(rows.slice(1).map((row) => row.locator('th,td').allInnerTexts()));
}

test.describe('a month that is done', () => {
  test.use({ world: worldOf(done, later) });

  test('reports what was said against what came, by the figures of the core', async ({ app }) => {
    const { window } = app;
    const programme = programmeIn(done);
    const { finish, expectedCost } = forecastProgramme(programme, later);
    const finishedOn = finish.p50 as Day;
    const grade = gradeForecasts(programme.forecasts, finishedOn);
    const lesson = lessonOf(programme);
    const first = grade?.graded[0]?.snapshot;
    if (!grade || !lesson || !first?.p50) throw new Error('the month has all of these');
    const studied = programme.sessions.reduce((sum, s) => sum + s.minutes - s.lostMinutes, 0);

    await window.getByRole('button', { name: 'See how it went' }).click();
    await expect(report(app)).toContainText(`Everything was done on ${day(finishedOn)}`);
    const row = (name: string) => report(app).getByRole('row', { name: new RegExp(`^${name}`) });
    await expect(row('Finish')).toContainText(`${day(first.p50)}8 in 10`);
    await expect(row('Finish')).toContainText(day(finishedOn));
    await expect(row('In time')).toContainText(percent(first.inTime));
    await expect(row('Hours of study')).toContainText(`about ${Math.round(first.needed / 60)} h`);
    await expect(row('Hours of study')).toContainText(`${Math.round(studied / 60)} h`);
    await expect(row('Cost')).toContainText(`about $${Math.round(first.expectedCost / 100)}`);
    await expect(row('Cost')).toContainText(`$${expectedCost / 100}`);
    const inside = grade.graded.filter(({ isInside }) => isInside).length;
    await expect(report(app)).toContainText(`${inside} of ${grade.graded.length}`);
    await expect(report(app)).toContainText(`${Math.round(grade.meanError * 10) / 10} day`);
    await expect(report(app)).toContainText(`${Math.round(grade.brier * 100) / 100}`);
    await expect(report(app)).toContainText('How good the odds were');
    await expect(report(app).locator('dt', { hasText: 'Brier' })).toHaveCount(0);
    await expect(report(app)).toContainText('One programme is an anecdote');
    await expect(report(app)).toContainText(ratio(lesson.ratio));
    await expect(report(app)).toContainText(`${ratio(lesson.low)} – ${ratio(lesson.high)}`);
    await expect(report(app)).toContainText(`${lesson.observations} finished blocks`);

    const days = await rowsOf(report(app), 'Each day’s forecast against the real end');
    expect(days).toHaveLength(grade.graded.length);
    for (const [index, { error, snapshot }] of grade.graded.entries()) {
      expect(days[index]?.[1]).toBe(snapshot.p50 ? day(snapshot.p50) : 'no end in sight');
      expect(days[index]?.[2]).toMatch(error === 0 ? 'to the day' : `${Math.abs(error ?? 0)} too`);
    }
    await expect(odds(app)).toContainText(`Finished on ${day(finishedOn)}`);
  });

  test('lends its pace to the next one, which can do without', async ({ app }) => {
    const { window } = app;
    const lesson = lessonOf(programmeIn(done));
    await close(app);
    const verdict = window.getByRole('region', { name: 'The planned month' }).locator('dl');
    await expect(learned(app)).toBeChecked();
    await expect(learned(app)).toHaveAccessibleName(new RegExp(ratio(lesson?.ratio ?? 0)));
    const hint = window.getByText('Doesn’t count while your own pace does.');
    await expect(hint).toBeVisible();
    const withPace = await verdict.innerText();
    await learned(app).click();
    await expect(verdict).not.toHaveText(withPace, { useInnerText: true });
    await expect(hint).toHaveCount(0);
    await learned(app).click();
    await expect(verdict).toHaveText(withPace, { useInnerText: true });
    await window.getByRole('button', { name: 'Start this plan' }).click();

    await expect(window.getByRole('heading', { level: 1, name: /December 28/ })).toBeVisible();
    const begun = await documentOf(app);
    expect(programmeIn(begun).prior).toEqual(lesson?.prior);
    expect(begun.shelf).toEqual([programmeIn(done)]);
  });

  test('starts the next one from the background where its pace is declined', async ({ app }) => {
    await close(app);
    await learned(app).click();
    await app.window.getByRole('button', { name: 'Start this plan' }).click();
    await expect.poll(async () => (await documentOf(app)).programme?.prior).toBeNull();
  });

  test('is opened again from the first screen and from Settings, and deleted', async ({ app }) => {
    const { window } = app;
    await close(app);
    await window.getByRole('button', { name: /^Back to Deep Learning/ }).click();
    await expect(window.getByRole('heading', { name: /course-weeks, all done/ })).toBeVisible();
    expect(await documentOf(app)).toEqual(done);

    await close(app);
    await window.getByRole('button', { name: 'Start this plan' }).click();
    await go(window, 'Settings');
    await expect(shelf(app).getByRole('listitem')).toContainText('Dec 1 – Dec 22, done');
    await shelf(app)
      .getByRole('button', { name: /^Report on/ })
      .click();
    await expect(window.getByRole('dialog', { name: /went$/ })).toContainText('To expect next');
    await window.keyboard.press('Escape');
    await shelf(app).getByRole('button', { name: /^Open/ }).click();
    await expect.poll(async () => (await documentOf(app)).programme?.id).toBe('month');
    await expect(window.getByRole('heading', { name: /course-weeks, all done/ })).toBeVisible();
    const swapped = await documentOf(app);
    expect(swapped.shelf).toHaveLength(1);

    await go(window, 'Settings');
    await expect(shelf(app).getByRole('listitem')).toContainText('133 h of 133 h left');
    await shelf(app)
      .getByRole('button', { name: /^Delete/ })
      .click();
    await window.getByRole('button', { name: 'Delete this programme' }).click();
    await expect.poll(async () => (await documentOf(app)).shelf).toEqual([]);
    await window.keyboard.press('Control+z');
    await expect.poll(() => documentOf(app)).toEqual(swapped);
  });
});

test.describe('an old file', () => {
  const old = { ...done, programme: { ...programmeIn(done), forecasts: [] } };
  test.use({ world: worldOf(old, later) });

  test('without forecasts says so', async ({ app }) => {
    await go(app.window, 'Progress');
    await expect(report(app)).toContainText('No forecast was kept before that day');
    await expect(report(app)).not.toContainText('Brier');
    await expect(report(app).getByRole('row', { name: /^All/ })).toBeVisible();
    await expect(odds(app)).toContainText('No forecast was kept of this programme');
  });
});

test.describe('a month under way', () => {
  const underWay = monthUnderWay();
  test.use({ world: worldOf(underWay) });

  test('shows the forecast of every day, today’s as the sidebar has it', async ({ app }) => {
    await go(app.window, 'Progress');
    await expect(report(app)).toHaveCount(0);
    const { forecasts } = programmeIn(underWay);
    const rows = await rowsOf(odds(app), 'What was forecast on each day');
    expect(rows.map((row) => row[1])).toEqual(forecasts.map(({ inTime }) => percent(inTime)));
    expect(rows.map((row) => row[3])).toEqual(forecasts.map(({ p50 }) => p50 && day(p50)));
    const verdict = app.window.getByRole('button', { name: /Open Progress/ });
    await expect(verdict).toContainText(rows.at(-1)?.[1] ?? 'no odds');
    const bars = odds(app).locator('.recharts-bar-rectangle');
    await expect(bars).toHaveCount(forecasts.length);
  });
});

test.describe('a month that was missed', () => {
  const late = '2027-01-05' as Day;
  const programme = programmeIn(monthUnderWay());
  const inTime = (on: Day) => ({ ...programme.forecasts[0], day: on, safe: '2027-01-29' as Day });
  const forecasts = [...programme.forecasts, inTime('2027-01-02' as Day)];
  const document = { ...done, programme: { ...programme, forecasts } } as PlanDocument;
  test.use({ world: worldOf(document, late) });

  test('says so, and holds no odds against those by another day', async ({ app }) => {
    await go(app.window, 'Progress');
    await expect(odds(app)).toContainText('Dec 29 was missed; now by Jan 29. $100 so far.');
    await expect(odds(app)).toContainText(/\d+% in time today, \d+% on Jan 2\./);
    await expect(odds(app)).toContainText('Safe by Dec 29 and Jan 29');
    await expect(odds(app)).toContainText('Where the line of the odds breaks');
    const lines = odds(app).locator('.recharts-surface').first().locator('.recharts-line');
    await expect(lines).toHaveCount(2);
  });
});

test.describe('the first day', () => {
  test.use({ world: worldOf(freshMonth(), '2026-12-01') });

  test('has one forecast, and says what is to come', async ({ app }) => {
    await go(app.window, 'Progress');
    const { inTime } = forecastProgramme(programmeIn(freshMonth()), '2026-12-01' as Day);
    await expect(odds(app)).toContainText(`One forecast so far, today’s: ${percent(inTime)}`);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe-core finds nothing, ${colorScheme}`, () => {
    test.use({ world: { ...worldOf(done, later), colorScheme } });

    test('in the report, at the next launch, on the shelf', async ({ app }) => {
      const { window } = app;
      await go(window, 'Progress');
      await report(app)
        .getByRole('button', { name: /^Show numbers/ })
        .click();
      await odds(app)
        .getByRole('button', { name: /^Show numbers/ })
        .click();
      await expectNoAxeFindings(window, 'report');
      await close(app);
      await expect(learned(app)).toBeVisible();
      await expectNoAxeFindings(window, 'next launch');
      await window.getByRole('button', { name: 'Start this plan' }).click();
      await go(window, 'Settings');
      await expectNoAxeFindings(window, 'shelf');
      for (const name of [/^Report on/, /^Delete/]) {
        await shelf(app).getByRole('button', { name }).click();
        await expect(window.getByRole('dialog')).toBeVisible();
        await expectNoAxeFindings(window, String(name));
        await window.keyboard.press('Escape');
        await expect(window.getByRole('dialog')).toHaveCount(0);
      }
    });
  });
}
