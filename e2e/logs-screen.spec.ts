import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { PlanDocument, Session } from '#core/plan/document.ts';
import { test } from './fixtures/app.ts';
import { expectNoAxeFindings } from './fixtures/axe.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import type { RunningApp } from './fixtures/running-app.ts';
import { withTwentyThousandLogs } from './fixtures/twenty-thousand.ts';

const underWay = monthUnderWay(await readEdition('2021'));
const now = `${pictureDay}T09:00`;

const listOf = (window: Page) => window.getByRole('grid', { name: 'Logs, the latest first' });

async function sessionsIn(app: RunningApp): Promise<readonly Session[]> {
  return JSON.parse(await readFile(app.dataFile, 'utf8')).document.programme.sessions;
}

test.describe('more logs than anyone chooses one by one', () => {
  test.use({ world: { now, dataFile: dataFileOf(withTwentyThousandLogs(underWay)) } });

  test('have the keys at once, and are changed and deleted all together, each in one step', async ({
    app,
  }) => {
    test.slow();
    const { window } = app;
    const before = await sessionsIn(app);
    expect(before.length).toBeGreaterThan(20_000);
    const all = before.length.toLocaleString('en-US');
    await window.keyboard.press('Control+4');
    const list = listOf(window);
    await expect(list).toBeFocused();
    await expect(list).toHaveAccessibleDescription(new RegExp(`^Log ${all} logs`));
    await window.keyboard.press('ArrowDown');
    await expect(list.locator('[aria-rowindex="2"]')).toHaveId(
      (await list.getAttribute('aria-activedescendant')) ?? '',
    );
    await window.keyboard.press('Control+a');
    await expect(window.getByText(`${all} logs chosen`)).toBeVisible();

    await window.getByRole('button', { name: 'Change…' }).press('Enter');
    const dialog = window.getByRole('dialog', { name: `Change ${all} logs` });
    await dialog.getByLabel('Days later').fill('x');
    await dialog.getByLabel('Lost of each').fill('much');
    await dialog.getByLabel('Speed').fill('9');
    await dialog.getByLabel('Speed').press('Enter');
    for (const label of ['Days later', 'Lost of each', 'Speed']) {
      await expect(dialog.getByLabel(label)).toHaveAttribute('aria-invalid', 'true');
    }
    await expectNoAxeFindings(window, 'a change of many logs');
    await dialog.getByLabel('Days later').fill('-1');
    await dialog.getByLabel('Lost of each').fill('0');
    await dialog.getByLabel('Speed').fill('1.25');
    await dialog.getByLabel('Comments').selectOption('Add to each');
    await dialog.getByLabel('Comment', { exact: true }).fill('from paper');
    await dialog.getByRole('button', { name: `Change ${all} logs` }).press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect
      .poll(async () => (await sessionsIn(app)).every(({ speed }) => speed === 1.25), {
        timeout: 30_000,
      })
      .toBe(true);
    const changed = await sessionsIn(app);
    expect(changed.every(({ comment }) => comment.endsWith('from paper'))).toBe(true);
    expect(changed.every(({ lostMinutes }) => lostMinutes === 0)).toBe(true);

    await list.press('Delete');
    await expect.poll(async () => (await sessionsIn(app)).length).toBe(0);
    await window.keyboard.press('Control+z');
    await expect.poll(async () => (await sessionsIn(app)).length).toBe(before.length);
    await window.keyboard.press('Control+z');
    await expect.poll(() => sessionsIn(app)).toEqual(before);
  });
});

const comment = 'The grader hung for a long while, and a fresh copy of the notebook passed';

/** With a comment that needs more room than a line has. */
function withLongComment(document: PlanDocument): PlanDocument {
  const { programme } = document;
  if (!programme) return document;
  const sessions = programme.sessions.map((session) => ({ ...session, comment }));
  return { ...document, programme: { ...programme, sessions } };
}

/** That no words of the first rows are cut off, and no row covers the next. */
async function expectWholeRows(list: Locator): Promise<void> {
  await expect(async () => {
    const cut = await list.evaluate((grid) =>
      [...grid.querySelectorAll('[role=row]')].slice(0, 4).flatMap((row, at, rows) => {
        const found: string[] = [];
        for (const cell of row.querySelectorAll<HTMLElement>('[role=gridcell]')) {
          const { width, height } = cell.getBoundingClientRect();
          const isCut = cell.scrollWidth > cell.clientWidth + 1;
          if (width === 0 || height === 0 || isCut) found.push(cell.innerText || 'hidden');
        }
        const next = rows[at + 1]?.getBoundingClientRect();
        if (next && next.top < row.getBoundingClientRect().bottom - 1) found.push('overlap');
        if (row.scrollHeight > row.clientHeight + 1) found.push('overflow');
        return found;
      }),
    );
    expect(cut).toEqual([]);
  }).toPass({ timeout: 20_000 });
}

test.describe('the words of a log', () => {
  test.use({ world: { now, dataFile: dataFileOf(withLongComment(underWay)) } });

  test('are whole in a narrow window, at twice the size, and in both', async ({ app }) => {
    const { window } = app;
    const resize = (width: number) =>
      app.electron.evaluate(
        ({ BrowserWindow }, wide) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, 760),
        width,
      );
    await window.keyboard.press('Control+4');
    const list = listOf(window);
    await expect(list).toBeFocused();
    await expectWholeRows(list);
    await resize(720);
    await expect(window.locator('body')).toHaveJSProperty('clientWidth', 720);
    await expectWholeRows(list);
    await app.submit({ kind: 'change-preferences', changes: { textSize: 200 } });
    await expectWholeRows(list);
    await list.press('ArrowDown');
    await expect(list.locator('[aria-rowindex="2"]').getByText(comment)).toBeInViewport();
    await list.press('End');
    await expect(list.getByRole('row').last()).toBeInViewport();
    await resize(1280);
    await expect(window.locator('body')).toHaveJSProperty('clientWidth', 1280);
    await list.press('Home');
    await expectWholeRows(list);
    await expectNoAxeFindings(window, 'logs at 200 %');
  });

  test('are searched by day as it is written, and never by digits of another', async ({ app }) => {
    const { window } = app;
    await window.keyboard.press('Control+4');
    const list = listOf(window);
    const search = window.getByLabel('Search');
    const days = async () => {
      const cells = await list
        .getByRole('row')
        .getByText(/, 2026$/)
        .allInnerTexts();
      return [...new Set(cells)];
    };
    for (const query of ['Dec 4', '4 dec', '4.12.', '12/4', '2026-12-04', 'fri dec 4 2026']) {
      await search.fill(query);
      await expect.poll(days).toEqual(['Dec 4, 2026']);
    }
    await search.fill('dec 4 afternoon');
    await expect(list.getByRole('row')).toHaveCount(1);
    await search.fill('c1w1 lecture');
    await expect(list.getByRole('row').first()).toContainText('1.1');
    await search.fill('dec 31');
    await expect(window.getByText('No log has “dec 31” in it.')).toBeVisible();
  });
});
