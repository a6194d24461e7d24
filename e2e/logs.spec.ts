import { expect } from '@playwright/test';
import { test } from './fixtures/app.ts';
import { expectNoAxeFindings } from './fixtures/axe.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { programmeOf } from './fixtures/programme-of.ts';
import { withTwentyThousandLogs } from './fixtures/twenty-thousand.ts';

const underWay = monthUnderWay(await readEdition('2021'));
const now = `${pictureDay}T09:00`;

test.describe('twenty thousand logs', () => {
  test.use({ world: { now, dataFile: dataFileOf(withTwentyThousandLogs(underWay)) } });

  test('are searched, chosen, changed and deleted by keyboard, each in one step', async ({
    app,
  }) => {
    const { window } = app;
    await window.keyboard.press('Control+4');
    const list = window.getByRole('grid', { name: 'Logs, the latest first' });
    await expect(list).toBeVisible();
    // Only what is seen is drawn.
    expect(await list.getByRole('row').count()).toBeLessThan(60);
    const before = (await programmeOf(app)).sessions;
    await list.press('End');
    await expect(list).toContainText('Jan 1, 2021');
    const search = window.getByLabel('Search');
    await search.fill('notebook 19900');
    await expect(list.getByRole('row')).toHaveCount(1);
    await search.fill('notebook hung');
    await expect(list).toHaveAttribute('aria-rowcount', '201');
    await list.press('Home');
    await list.press('Shift+ArrowDown');
    await list.press('Shift+ArrowDown');
    await expect(window.getByText('3 logs chosen')).toBeVisible();
    await expectNoAxeFindings(window, 'logs');

    await window.getByRole('button', { name: 'Change…' }).press('Enter');
    const dialog = window.getByRole('dialog', { name: 'Change 3 logs' });
    await dialog.getByLabel('Days later').fill('-1');
    await dialog.getByLabel('Speed').fill('1.25');
    await window.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    const changed = (await programmeOf(app)).sessions;
    const differ = changed.filter((session, at) => session.day !== before[at]?.day);
    expect(differ).toHaveLength(3);
    expect(differ.every(({ speed }) => speed === 1.25)).toBe(true);

    await list.press('Delete');
    await expect.poll(async () => (await programmeOf(app)).sessions.length).toBe(before.length - 3);
    await window.keyboard.press('Control+z');
    await window.keyboard.press('Control+z');
    await expect.poll(async () => (await programmeOf(app)).sessions).toEqual(before);
  });
});
