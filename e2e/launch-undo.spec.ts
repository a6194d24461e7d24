import { expect, type Page } from '@playwright/test';
import { test } from './fixtures/app.ts';

const toast = (window: Page) => window.getByRole('dialog').first();

test.use({ world: { now: '2026-12-01T08:30' } });

test('Enter in a field is about the field; the start that its button makes is undone to the form', async ({
  app,
}) => {
  const { window } = app;
  const price = window.getByLabel('Price', { exact: true });
  await price.fill('49');
  await price.press('Enter');
  const morning = window.getByLabel('Morning starts');
  await morning.fill('9');
  await morning.press('Enter');
  await expect(morning).toHaveValue(/^9:00/);
  await window.getByLabel('Subscribed on').press('Enter');
  await window.getByRole('button', { name: 'Different by weekday' }).click();
  await window.getByRole('radio', { name: 'Tue', exact: true }).click();
  await window.getByLabel('Tuesday morning starts').press('Enter');
  await expect(window.getByRole('navigation')).toHaveCount(0);
  expect((await app.read()).document.programme).toBeNull();

  await window.getByRole('button', { name: 'Saturday' }).click();
  await window.getByRole('button', { name: 'Start this plan' }).press('Enter');
  await window.getByRole('navigation').waitFor();
  await window.keyboard.press('Control+z');
  await expect(price).toHaveValue('49');
  await expect(morning).toHaveValue(/^9:00/);
  await expect(window.getByRole('button', { name: 'Saturday' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await window.keyboard.press('Control+z');
  await expect(window.getByRole('button', { name: 'Saturday' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await window.keyboard.press('Control+Shift+z');
  await window.keyboard.press('Control+Shift+z');
  await window.getByRole('navigation').waitFor();
  expect((await app.read()).document.programme?.subscription.price.amount).toBe(4900);
});

test('every change before the start is taken back by key or by its toast, one by one', async ({
  app,
}) => {
  const { window } = app;
  const month = window.getByRole('region', { name: 'The planned month' });
  const odds = month.locator('dl dd').first();
  const day = window.locator('[data-at="2026-12-04 morning"]');
  const usual = (await day.textContent()) ?? '';
  const before = await odds.innerText();

  await day.focus();
  await window.keyboard.press('Shift+O');
  await expect(toast(window)).toContainText('off.');
  await expect(day).not.toHaveText(usual);
  await window.keyboard.press('Control+z');
  await expect(day).toHaveText(usual);
  await window.keyboard.press('Control+Shift+z');
  await expect(day).not.toHaveText(usual);
  await window.keyboard.press('Control+z');

  const fits = window.getByRole('region', { name: /^Make it/ });
  await expect(fits).toHaveAttribute('aria-busy', 'false');
  await fits
    .getByRole('button', { name: /^Use this/ })
    .first()
    .click();
  await expect(odds).not.toHaveText(before);
  await toast(window).getByRole('button', { name: 'Undo' }).click();
  await expect(odds).toHaveText(before);

  const price = window.getByLabel('Price', { exact: true });
  await price.click();
  await price.press('End');
  await price.pressSequentially('99');
  const speed = window.getByRole('slider', { name: 'Lecture speed' });
  await speed.press('ArrowRight');
  await speed.press('ArrowRight');
  await window.keyboard.press('Control+z');
  await expect(speed).toHaveValue('1.8');
  await window.keyboard.press('Control+z');
  await expect(price).toHaveValue('5099');
  await window.keyboard.press('Control+z');
  await expect(price).toHaveValue('50');
  await window.keyboard.press('Control+z');
  await expect(toast(window)).toContainText('nothing to undo');
});

test('an older subscription says its next renewal, and far days their year', async ({ app }) => {
  const { window } = app;
  const start = window.getByLabel('Subscribed on');
  await start.fill('2026-08-10');
  await expect(window.getByText('renews on Dec 10')).toBeVisible();
  await expect(window.getByText(/\$200 of it paid/).first()).toBeVisible();
  await start.fill('2026-12-01');
  await window.getByLabel('How often it is paid').selectOption('year');
  await expect(window.getByText('renews on Dec 1, 2027')).toBeVisible();
  await expect(window.getByText('safe by Nov 28, 2027').first()).toBeVisible();
  await window.getByRole('button', { name: 'Start this plan' }).click();
  await expect(window.getByRole('navigation').locator('..')).toContainText('Nov 28, 2027');

  await window.getByRole('button', { name: 'Settings' }).click();
  const section = window.getByRole('region', { name: 'Subscription' });
  await expect(section).toContainText('Dec 1, 2027');
  await section.getByLabel('How often it is paid').selectOption('once');
  await expect(toast(window)).toContainText('paid once');
  const ends = section.getByLabel('Access ends on');
  await expect(ends).toHaveValue('2027-03-01');
  await ends.fill('2027-01-20');
  await ends.press('Enter');
  await expect(section).toContainText('Access ends on Jan 20');
  const programme = async () => (await app.read()).document.programme;
  expect((await programme())?.plans).toHaveLength(3);
  await section.getByLabel('How often it is paid').focus();
  await window.keyboard.press('Control+z');
  await window.keyboard.press('Control+z');
  await expect.poll(async () => (await programme())?.subscription.period).toBe('year');
});
