import { expect } from '@playwright/test';
import { test } from './fixtures/app.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { TodayPage } from './pages/today-page.ts';

const underWay = dataFileOf(monthUnderWay(await readEdition('2021')));
test.use({ world: { now: `${pictureDay}T09:00`, dataFile: underWay } });

test('a row refuses what cannot be, with a sentence, and keeps what was typed', async ({ app }) => {
  const before = await app.read();
  const row = new TodayPage(app.window).row('Morning');
  const hours = row.getByLabel('Hours', { exact: true });
  const speed = row.getByLabel('Speed', { exact: true });
  for (const text of ['', '-2h', '25h', '99999999999999999999', 'NaN', '<script>', '0']) {
    await hours.fill(text);
    await hours.press('Enter');
    await expect(hours, text).toHaveAttribute('aria-invalid', 'true');
    await expect(hours, text).toHaveAccessibleDescription(/\w+ .*\./);
    await expect(hours).toHaveValue(text);
  }
  await hours.fill('2h');
  for (const text of ['0', '16', '-1', 'fast']) {
    await speed.fill(text);
    await speed.press('Enter');
    await expect(speed, text).toHaveAttribute('aria-invalid', 'true');
    await expect(speed, text).toHaveAccessibleDescription(/\w+ .*\./);
  }
  await speed.fill('1.5');
  await row.getByRole('button', { name: 'More' }).click();
  const comment = row.getByLabel('Comment');
  await comment.fill('x'.repeat(10_000));
  await comment.press('Enter');
  await expect(comment).toHaveAttribute('aria-invalid', 'true');
  await expect(comment).toHaveAccessibleDescription(/\w+ .*\./);
  expect((await app.read()).revision).toBe(before.revision);

  await comment.fill('<script>alert(1)</script>');
  await comment.press('Enter');
  await row.getByText(/^Done, logged/).waitFor();
  const { document } = await app.read();
  expect(document.programme?.sessions.at(-1)).toMatchObject({
    minutes: 120,
    speed: 1.5,
    comment: '<script>alert(1)</script>',
  });
});

test('the log refuses a day that is none, long gone or to come', async ({ app }) => {
  const before = await app.read();
  await app.window.keyboard.press('l');
  const dialog = app.window.getByRole('dialog');
  const day = dialog.getByLabel('Day', { exact: true });
  await dialog.getByLabel('Hours', { exact: true }).fill('1h');
  for (const text of ['0001-01-01', '2026-12-16', '']) {
    await day.fill(text);
    await dialog.getByRole('button', { name: 'Log', exact: true }).click();
    await expect(day, text).toHaveAttribute('aria-invalid', 'true');
    await expect(day, text).toHaveAccessibleDescription(/\w+ .*\./);
  }
  expect((await app.read()).revision).toBe(before.revision);
});
