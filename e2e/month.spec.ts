import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { PlanDocument } from '#core/plan/document.ts';
import { programmeIn } from './fixtures/programme-in.ts';
import { RunningApp } from './fixtures/running-app.ts';
import { ProgressPage } from './pages/progress-page.ts';
import { TodayPage } from './pages/today-page.ts';

/** What was typed on each day, and what must be kept of it. */
const days = [
  {
    day: '2026-12-01',
    rows: [
      { text: '2h40 1.75', minutes: 160, speed: 1.75 },
      { text: '3h10 1.5', minutes: 190, speed: 1.5 },
    ],
  },
  {
    day: '2026-12-02',
    rows: [
      { text: '2h55 2', minutes: 175, speed: 2 },
      { text: '3h30', minutes: 210, speed: null },
    ],
  },
  {
    day: '2026-12-03',
    rows: [
      { text: '160m 1.25', minutes: 160, speed: 1.25 },
      { text: '2:05', minutes: 125, speed: null },
    ],
  },
] as const;
const halves = ['Morning', 'Afternoon'] as const;

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'halfday-month-'));
});
let running: RunningApp | null = null;
test.afterEach(async () => {
  // Left open by a test that failed, it would have the focus in the next one.
  await running?.quit();
  await rm(folder, { recursive: true, maxRetries: 20, retryDelay: 100 });
});

async function startedOn(now: string, timeZone = 'UTC'): Promise<RunningApp> {
  running = new RunningApp(folder, { now, timeZone });
  await running.start();
  return running;
}

async function acceptPlan(app: RunningApp): Promise<void> {
  await app.window.getByRole('button', { name: 'Start this plan' }).click();
  await app.window.getByRole('heading', { level: 1 }).waitFor();
  await app.window.getByRole('navigation').waitFor();
}

/** Summed here from the document alone: the plan's minutes less those of the parts ticked. */
function minutesLeft(document: PlanDocument): number {
  const programme = programmeIn(document);
  const ticked = programme.ticks.flatMap(({ parts }) => parts.map(({ minutes }) => minutes));
  return ticked.reduce<number>((left, minutes) => left - minutes, programme.plans[0].minutes);
}

test('three days, then a kill: all is there, and the burndown is right to the minute', async () => {
  test.setTimeout(120_000);
  for (const { day, rows } of days) {
    const app = await startedOn(`${day}T09:00`);
    if (day === days[0].day) await acceptPlan(app);
    const today = new TodayPage(app.window);
    for (const [index, { text }] of rows.entries()) {
      await today.log(halves[index] ?? 'Morning', text);
    }
    await app.kill();
  }

  const app = await startedOn('2026-12-03T21:00');
  const { document, notices } = await app.read();
  expect(notices).toEqual([]);
  expect(
    document.programme?.sessions.map(({ day, minutes, speed }) => ({ day, minutes, speed })),
  ).toEqual(
    days.flatMap(({ day, rows }) => rows.map(({ minutes, speed }) => ({ day, minutes, speed }))),
  );
  expect(document.programme?.ticks).toHaveLength(6);

  const progress = new ProgressPage(app.window);
  await progress.open();
  const rows = await progress.burndown();
  const actuals = rows.filter((row) => row[2] !== '');
  expect(actuals.at(-1)?.[2]).toBe(minutesLeft(document));
  // Followed to the letter, so that plan and record are the same on each of the days.
  // The last is of now, in the middle of a half-day.
  for (const row of actuals.slice(0, -1)) expect(row[2]).toBe(row[1]);
  await app.quit();
});

for (const { name, now, timeZone, renewal, safe } of [
  {
    name: 'a start on January 31 renews on the last of February',
    now: '2027-01-31T10:00',
    timeZone: 'America/New_York',
    renewal: 'February 28',
    safe: 'Feb 25',
  },
  {
    name: 'a start on January 31 of a leap year renews on February 29',
    now: '2028-01-31T23:30',
    timeZone: 'Pacific/Apia',
    renewal: 'February 29',
    safe: 'Feb 26',
  },
  {
    name: 'a start on the last day of a month of 31 days renews on the 30th',
    now: '2027-03-31T00:10',
    timeZone: 'Africa/Casablanca',
    renewal: 'April 30',
    safe: 'Apr 27',
  },
]) {
  test(name, async () => {
    const app = await startedOn(now, timeZone);
    const month = app.window.getByRole('grid', { name: 'The planned month' });
    const renews = month.getByRole('gridcell', { name: /the subscription renews/ });
    await expect(renews.first()).toHaveAccessibleName(new RegExp(renewal));
    await acceptPlan(app);
    await expect(app.window.getByRole('navigation')).toBeVisible();
    // The verdict: the first launch, which is just going, says it too.
    const verdict = app.window.getByRole('button', { name: /Open Progress/ });
    await expect(verdict).toContainText(`safe by ${safe}`);
    const { programme } = (await app.read()).document;
    expect(programme?.plans[0].acceptedOn).toBe(now.slice(0, 10));
    await app.quit();
  });
}
