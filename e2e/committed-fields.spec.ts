import { expect } from '@playwright/test';
import { test } from './fixtures/app.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { programmeOf } from './fixtures/programme-of.ts';

const underWay = monthUnderWay(await readEdition('2021'));

test.use({ world: { now: `${pictureDay}T09:00`, dataFile: dataFileOf(underWay) } });

test('undo is the app’s in a field that holds what is committed', async ({ app }) => {
  const { window } = app;
  await window.keyboard.press('Control+,');
  const before = await programmeOf(app);
  const price = window.getByLabel('Per month');
  await price.fill('39');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Control+z');
  await expect.poll(async () => (await app.read()).revision).toBe(2);
  expect(await programmeOf(app)).toEqual(before);
  await expect(price).toHaveValue('50');
  await expect(price).toBeFocused();
  // What is being typed is the field's own.
  await window.keyboard.press('End');
  await window.keyboard.type('1');
  await window.keyboard.press('Control+z');
  await expect(price).toHaveValue('50');
  expect((await app.read()).revision).toBe(2);
});

test('what is typed in a field counts when its screen is left by a key', async ({ app }) => {
  const { window } = app;
  await window.keyboard.press('Control+,');
  const { amount } = (await programmeOf(app)).subscription.price;
  await window.getByLabel('Per month').fill('45');
  await window.keyboard.press('Control+1');
  await expect
    .poll(async () => (await programmeOf(app)).subscription.price.amount)
    .toBe((amount * 45) / 50);
});

test('of two settings changed at once both are kept', async ({ app }) => {
  const { window } = app;
  await window.keyboard.press('Control+,');
  const strong = window.getByRole('radio', { name: 'ML and Python' });
  await strong.waitFor();
  // Both before the disk has answered the first.
  await window.getByLabel('Lectures ahead').evaluate(
    (element, pressed) => {
      const select = element as HTMLSelectElement;
      const [radio] = [...document.querySelectorAll<HTMLElement>('[role="radio"]')].filter(
        ({ textContent }) => textContent === pressed,
      );
      radio?.click();
      select.value = '3';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    await strong.innerText(),
  );
  await expect
    .poll(async () => (await programmeOf(app)).study)
    .toMatchObject({ background: 'strong', lectureLead: 3 });
});
