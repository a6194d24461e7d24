import { expect } from '@playwright/test';
import { listActivities } from '#core/curriculum/curriculum.ts';
import type { PlanDocument } from '#core/plan/document.ts';
import { defaultAvailability } from '#core/planner/default-availability.ts';
import type { Day } from '#core/units.ts';
import { test } from './fixtures/app.ts';
import { expectNoAxeFindings } from './fixtures/axe.ts';
import { freshMonth, monthDone, monthUnderWay, pictureDay } from './fixtures/month-under-way.ts';
import { worldOf } from './fixtures/world-of.ts';
import { verdictOf } from './pages/verdict.ts';

const underWay = monthUnderWay();
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

/** The same month with its last activity pinned to a day behind the renewal. */
function withLastPinned(document: PlanDocument): PlanDocument {
  const { programme } = document;
  const last = programme && listActivities(programme.curriculum).at(-1);
  if (!last) return document;
  const pin = { day: '2027-01-05' as Day, half: 'morning', activity: last.activity.id } as const;
  return { ...document, programme: { ...programme, pins: [pin] } };
}

test.describe('in a month under way', () => {
  test.use({ world: worldOf(underWay) });

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
});

test.describe('with the last work put behind the renewal', () => {
  test.use({ world: worldOf(withLastPinned(underWay)) });

  test('the verdict keeps to the day that the learner chose', async ({ app }) => {
    await expect(verdictOf(app)).toContainText('<1%in time');
    await expect(verdictOf(app)).toContainText(/likely Jan (?:[5-9]|1\d)/);
  });
});

test.describe('in a narrow window', () => {
  test.use({ world: worldOf(underWay, '2027-01-05') });

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

for (const [where, on, document, says, basis] of [
  [
    'before anything is logged',
    '2026-12-01',
    freshMonth(),
    [/in time, likely/, /safe by Dec 29/],
    'all other learners so far',
  ],
  [
    'when nothing ticked has its hours',
    pictureDay,
    withoutLogs(underWay),
    [/in time, likely/],
    'your 11 study days, other learners’ pace',
  ],
  [
    'after the first renewal',
    '2027-01-05',
    underWay,
    [/in time, likely/, 'Dec 29 was missed; now by Jan 29. $100 so far. $'],
    /% you$/,
  ],
  [
    'after the safe day',
    '2026-12-30',
    underWay,
    [/before it renews, likely/, /renews Jan 1 · \$/],
    /% you$/,
  ],
  [
    'with no end in sight',
    pictureDay,
    withoutHours(underWay),
    [/no end in sight with these hours/, /safe by Dec 29 · cost open-ended/],
    /% you$/,
  ],
  [
    'when all is done',
    '2026-12-30',
    monthDone(),
    [/^Done/, /finished on Dec \d+/, /cancel by Dec 31 · \$50/],
    null,
  ],
  [
    'long after all was done',
    '2027-02-10',
    monthDone(),
    [/^Done/, /finished on Dec \d+\$50 in all/],
    null,
  ],
] as const) {
  test.describe(where, () => {
    test.use({ world: worldOf(document, on) });
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
