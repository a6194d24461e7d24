import { expect, type Locator, type Page } from '@playwright/test';
import type { PlanDocument, Programme } from '#core/plan/document.ts';
import type { Day } from '#core/units.ts';
import { test } from './fixtures/app.ts';
import { monthUnderWay } from './fixtures/month-under-way.ts';
import { programmeOf } from './fixtures/programme-of.ts';
import { worldOf } from './fixtures/world-of.ts';

const underWay = monthUnderWay();
const withReserve: PlanDocument = {
  ...underWay,
  programme: underWay.programme && {
    ...underWay.programme,
    reserve: [{ day: '2026-12-17' as Day, half: 'afternoon' }],
    projectDays: 2,
  },
};

function cellAt(window: Page, key: string): Locator {
  return window.locator(`[data-at="${key}"]`);
}

async function brush(window: Page, name: string): Promise<void> {
  await window.getByRole('radio', { name, exact: true }).click();
}

/** Once the month stands still: what would make it fit is above it, and moves it when it comes. */
async function stands(window: Page): Promise<void> {
  await window.locator('[aria-busy="false"]').waitFor();
}

/** Presses in one half-day and moves over others; the button stays down. */
async function dragOver(window: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await cellAt(window, key).scrollIntoViewIfNeeded();
  for (const [index, key] of keys.entries()) {
    const box = await cellAt(window, key).boundingBox();
    if (!box) throw new Error(`${key} is not drawn`);
    await window.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    if (index === 0) await window.mouse.down();
  }
}

function workOn(programme: Programme, key: string) {
  const [day, half] = key.split(' ');
  return programme.plans.at(-1)?.blocks.find((block) => block.day === day && block.half === half);
}

test.describe('in a plan under way', () => {
  test.use({ world: worldOf(underWay) });
  test.beforeEach(async ({ app }) => {
    await app.window.keyboard.press('Control+2');
    await app.window.getByRole('grid').waitFor();
    await stands(app.window);
  });

  test('a trip is painted with one drag, replanned around, and undone with one key', async ({
    app,
  }) => {
    const { window } = app;
    const before = await programmeOf(app);
    await brush(window, 'Day off');
    await dragOver(window, '2026-12-17 morning', '2026-12-18 morning', '2026-12-21 afternoon');
    // Seen before the button is let go, and nothing is written.
    await expect(cellAt(window, '2026-12-21 morning')).toHaveAccessibleName(/taken off by hand/);
    await expect(window.getByText(/off\. The plan (still )?ends on/)).toBeVisible();
    expect(await programmeOf(app)).toEqual(before);
    await window.mouse.up();
    await expect(window.getByText(/off\. .*% in time/)).toBeVisible();
    const after = await programmeOf(app);
    expect(Object.keys(after.availability.exceptions).sort()).toEqual([
      ...Object.keys(before.availability.exceptions),
      '2026-12-17',
      '2026-12-18',
      '2026-12-21',
    ]);
    for (const day of ['2026-12-17', '2026-12-18', '2026-12-21']) {
      expect(workOn(after, `${day} morning`)).toBeUndefined();
    }
    expect(after.plans.at(-1)?.why).toMatchObject({ kind: 'hours', from: '2026-12-17', after: 0 });
    await window.keyboard.press('Control+z');
    await expect.poll(() => programmeOf(app)).toEqual(before);
  });

  test('keys paint too, and what is past stays', async ({ app }) => {
    const { window } = app;
    const before = await programmeOf(app);
    await brush(window, 'Afternoon off');
    await cellAt(window, '2026-12-14 morning').focus();
    await window.keyboard.press('Enter');
    await expect(window.getByText('What is past stays as it is.')).toHaveCount(0);
    expect(await programmeOf(app)).toEqual(before);
    await window.keyboard.press('Shift+ArrowRight');
    await window.keyboard.press('Shift+ArrowRight');
    await expect(cellAt(window, '2026-12-16 afternoon')).toHaveAccessibleName(/taken off by hand/);
    await window.keyboard.press('Escape');
    await expect(cellAt(window, '2026-12-16 afternoon')).not.toHaveAccessibleName(/taken off/);
    await cellAt(window, '2026-12-14 morning').focus();
    await window.keyboard.press('Shift+ArrowRight');
    await window.keyboard.press('Shift+ArrowRight');
    await window.keyboard.press('Enter');
    await expect
      .poll(async () => Object.keys((await programmeOf(app)).availability.exceptions).sort())
      .toEqual(['2026-12-12', '2026-12-15', '2026-12-16']);
    const { exceptions } = (await programmeOf(app)).availability;
    expect(exceptions['2026-12-16' as Day]?.afternoon.capacity).toBe(0);
    expect(exceptions['2026-12-16' as Day]?.morning.capacity).toBe(210);
    await window.keyboard.press('Escape');
    await expect(window.getByRole('radio', { name: 'Select', exact: true })).toBeChecked();
  });

  test('a half-day is dragged to another, stays there, and is let go of', async ({ app }) => {
    const { window } = app;
    const before = await programmeOf(app);
    const carried = workOn(before, '2026-12-17 morning')?.pieces.map(({ activity }) => activity);
    await dragOver(window, '2026-12-17 morning', '2026-12-18 morning');
    await expect(cellAt(window, '2026-12-18 morning')).toHaveAccessibleName(/pinned/);
    expect(await programmeOf(app)).toEqual(before);
    await window.mouse.up();
    await expect.poll(async () => (await programmeOf(app)).pins.length).toBe(carried?.length);
    const after = await programmeOf(app);
    const there = workOn(after, '2026-12-18 morning')?.pieces.map(({ activity }) => activity);
    expect(there).toEqual(expect.arrayContaining(carried ?? ['nothing was there']));
    const pin = cellAt(window, '2026-12-18 morning');
    await expect(pin).toHaveAccessibleName(/pinned/);
    await pin.focus();
    await window.keyboard.press('p');
    await expect.poll(async () => (await programmeOf(app)).pins).toEqual([]);
    await window.keyboard.press('Control+z');
    await window.keyboard.press('Control+z');
    await expect.poll(() => programmeOf(app)).toEqual(before);
  });

  test('by keys a half-day is carried from its panel, and what cannot be is explained', async ({
    app,
  }) => {
    const { window } = app;
    const before = await programmeOf(app);
    await cellAt(window, '2026-12-17 morning').focus();
    await window.keyboard.press('Enter');
    await window.getByRole('button', { name: /^Move/ }).press('Enter');
    await expect(window.getByText(/picked up\. The arrows choose/)).toBeVisible();
    await window.keyboard.press('ArrowRight');
    await window.keyboard.press('Enter');
    await expect.poll(async () => (await programmeOf(app)).pins.length).toBeGreaterThan(0);
    await window.keyboard.press('Control+z');
    await expect.poll(() => programmeOf(app)).toEqual(before);

    // The last of all lectures cannot come first: everything else is done before it.
    const last = before.plans.at(-1)?.blocks.at(-1);
    await cellAt(window, `${last?.day} ${last?.half}`).focus();
    await window.keyboard.press('m');
    await window.keyboard.press('PageUp');
    await window.keyboard.press('Enter');
    const refusal = window.getByRole('dialog', { name: 'That cannot be' });
    await expect(refusal.getByRole('alert')).toContainText(/done first.*In its way: \d/);
    await window.keyboard.press('Escape');
    await expect(refusal).toHaveCount(0);
    expect(await programmeOf(app)).toEqual(before);
  });

  test('a half-day is made shorter by a key, and the rest flows on', async ({ app }) => {
    const { window } = app;
    await cellAt(window, '2026-12-17 afternoon').focus();
    await window.keyboard.press('-');
    await expect(cellAt(window, '2026-12-17 afternoon')).toHaveAccessibleName(
      /30\smin less than usual/,
    );
    // What is drawn may be of the plan before, with the new hours.
    await expect
      .poll(async () => {
        const { availability, plans } = await programmeOf(app);
        const { afternoon } = availability.exceptions['2026-12-17' as Day] ?? {};
        return { capacity: afternoon?.capacity, why: plans.at(-1)?.why.kind };
      })
      .toEqual({ capacity: 240, why: 'hours' });
  });
});

test.describe('with half-days in reserve', () => {
  test.use({ world: worldOf(withReserve) });

  test('they are named, moved and given to the work; project days come after the end', async ({
    app,
  }) => {
    const { window } = app;
    await window.keyboard.press('Control+2');
    await window.getByRole('button', { name: 'Replan' }).click();
    const reserve = cellAt(window, '2026-12-17 afternoon');
    await expect(reserve).toHaveAccessibleName(/in reserve, kept free for what goes wrong/);
    const ends = (await programmeOf(app)).plans.at(-1)?.blocks.at(-1)?.day ?? '';
    const projects = window.getByRole('gridcell', { name: /for a project of your own/ });
    await expect(projects).toHaveCount(4);
    expect(((await projects.first().getAttribute('data-at')) ?? '') > ends).toBe(true);

    await stands(window);
    await dragOver(window, '2026-12-17 afternoon', '2026-12-18 afternoon');
    await window.mouse.up();
    await expect
      .poll(async () => (await programmeOf(app)).reserve)
      .toEqual([{ day: '2026-12-18', half: 'afternoon' }]);
    expect(workOn(await programmeOf(app), '2026-12-18 afternoon')).toBeUndefined();
    expect(workOn(await programmeOf(app), '2026-12-17 afternoon')).toBeDefined();

    await cellAt(window, '2026-12-18 afternoon').click();
    const panel = window.getByRole('dialog', { name: 'Friday, December 18, afternoon' });
    await expect(panel).toContainText('so that a lost half-day moves nothing else');
    await panel.getByRole('button', { name: /^Give it to the work/ }).click();
    await expect.poll(async () => (await programmeOf(app)).reserve).toEqual([]);
    expect(workOn(await programmeOf(app), '2026-12-18 afternoon')).toBeDefined();
  });
});

test.describe('at the first launch', () => {
  test.use({ world: { now: '2026-12-01T08:30' } });

  test('days are painted in the plan that is offered, undone, and started with', async ({
    app,
  }) => {
    const { window } = app;
    await stands(window);
    await brush(window, 'Day off');
    await dragOver(window, '2026-12-10 morning', '2026-12-11 afternoon');
    await window.mouse.up();
    await expect(cellAt(window, '2026-12-11 morning')).toHaveAccessibleName(/taken off by hand/);
    await window.getByRole('button', { name: 'Undo' }).click();
    await expect(cellAt(window, '2026-12-11 morning')).not.toHaveAccessibleName(/taken off/);
    await brush(window, 'Morning off');
    await cellAt(window, '2026-12-09 morning').focus();
    await window.keyboard.press('Shift+ArrowRight');
    await window.keyboard.press('Enter');
    await brush(window, 'Reserve');
    await cellAt(window, '2026-12-08 afternoon').focus();
    await window.keyboard.press('Enter');
    await expect(cellAt(window, '2026-12-08 afternoon')).toHaveAccessibleName(/in reserve/);
    await window.getByRole('button', { name: 'Start this plan' }).click();
    await window.getByRole('navigation').waitFor();
    const { availability, reserve } = await programmeOf(app);
    expect(Object.keys(availability.exceptions).sort()).toEqual(['2026-12-09', '2026-12-10']);
    expect(availability.exceptions['2026-12-09' as Day]?.morning.capacity).toBe(0);
    expect(availability.exceptions['2026-12-09' as Day]?.afternoon.capacity).toBeGreaterThan(0);
    expect(reserve).toEqual([{ day: '2026-12-08', half: 'afternoon' }]);
  });
});
