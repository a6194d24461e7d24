import { expect } from '@playwright/test';
import Papa from 'papaparse';
import { test } from './fixtures/app.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { minutesIn, ProgressPage } from './pages/progress-page.ts';

const underWay = dataFileOf(monthUnderWay(await readEdition('2021')));
test.use({ world: { now: `${pictureDay}T09:00`, dataFile: underWay } });

/** What may be shown of a value that was copied, by the unit in its header. */
function isShownAs(shown: string, value: string, title: string): boolean {
  const number = Number(value);
  if (value === '') return shown === '';
  if (title.endsWith('(min)')) {
    const minutes = minutesIn(shown.replace(/^(costs|saves) /, '')) ?? Number.NaN;
    // The hours of the burndown are rounded to a tenth.
    const slack = / h$/.test(shown) ? 3 : 0;
    return Math.abs(minutes - Math.abs(number)) <= slack;
  }
  if (title.endsWith('(%)')) {
    if (shown.startsWith('<')) return number > 0 && number < 1;
    if (shown.startsWith('>')) return number > 99 && number < 100;
    return Math.abs(Number.parseFloat(shown) - number) <= 0.5;
  }
  if (title.endsWith('(USD)')) return Number(shown.replace(/[$,]/g, '')) === number;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) {
    const day = new Date(`${value}T00:00Z`);
    const short = { month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
    return shown.includes(day.toLocaleDateString('en-US', short));
  }
  if (!Number.isNaN(number)) return Math.abs(Number.parseFloat(shown) - number) <= 0.005;
  return value.includes(shown);
}

test('every table is copied by key, for a spreadsheet to compute with what is shown', async ({
  app,
}) => {
  const progress = new ProgressPage(app.window);
  await progress.open();
  await app.window.locator('.recharts-surface').nth(2).waitFor();
  const captions = await progress.captions();
  expect(captions.length).toBeGreaterThanOrEqual(4);
  for (const caption of captions) {
    const [header = [], ...rows] = await progress.table(caption);
    expect(rows.length, caption).toBeGreaterThan(0);
    await app.electron.evaluate(({ clipboard }) => clipboard.clear());
    await progress.copy(caption);
    const copied = () => app.electron.evaluate(({ clipboard }) => clipboard.readText());
    await expect.poll(copied, { message: caption }).not.toBe('');
    const said = rows.length === 1 ? 'Copied 1 row.' : `Copied ${rows.length} rows.`;
    await expect(app.window.getByRole('dialog').filter({ hasText: said })).toBeVisible();
    const text = await copied();
    const { data, errors } = Papa.parse<string[]>(text);
    expect(errors, caption).toEqual([]);
    const [titles = [], ...lines] = data;
    expect(titles.map((title) => title.replace(/ \([^)]+\)$/, ''))).toEqual(header);
    expect(lines).toHaveLength(rows.length);
    const wrong = rows.flatMap((row, line) =>
      row.flatMap((shown, column) => {
        const value = lines[line]?.[column] ?? 'nothing';
        const title = titles[column] ?? '';
        return isShownAs(shown, value, title) ? [] : [`${title}: ${shown} was copied as ${value}`];
      }),
    );
    expect(wrong, caption).toEqual([]);
  }
});

test('the fan of the burndown ends on the days that the verdict names', async ({ app }) => {
  const progress = new ProgressPage(app.window);
  await progress.open();
  const likely = await app.window
    .getByRole('button', { name: /Open Progress/ })
    .getByText(/likely/)
    .innerText();
  const table = () => progress.table('Hours left at the end of each day');
  // The futures come a moment after the rest.
  await expect.poll(async () => (await table()).at(16)?.[3]).toMatch(/\d (h|min)/);
  const ended = (await table()).find((row) => row[3] === '0 min')?.[0] ?? 'never';
  expect(likely).toContain(ended.replace(/^\w+, /, ''));
});

test('the row of today says that it is of now, as the chart does', async ({ app }) => {
  const progress = new ProgressPage(app.window);
  await progress.open();
  const table = () => progress.table('Hours left at the end of each day');
  await expect.poll(async () => (await table()).at(16)?.[3]).toMatch(/\d (h|min)/);
  const now = (await table()).filter(([day]) => day?.endsWith(', now'));
  expect(now).toHaveLength(1);
  const [day, , left, likely, ...range] = now[0] ?? [];
  expect(day).toContain('Dec 15');
  // Nothing has spread yet.
  expect(range).toEqual([likely, likely]);
  expect(
    Math.abs((minutesIn(left ?? '') ?? 0) - (minutesIn(likely ?? '') ?? 0)),
  ).toBeLessThanOrEqual(3);
});

test('the arrow keys read the burndown, with what was logged on a day', async ({ app }) => {
  const progress = new ProgressPage(app.window);
  await progress.open();
  await app.window.locator('.recharts-surface').first().waitFor();
  const tip = await progress.tipAfter(20);
  expect(tip).toMatch(/^Thu, Dec 10, \w+ Left [\d.]+ h By the plan [\d.]+ h/);
  expect(tip).toContain('25 min of it lost');
});

test('a clipboard that refuses is told of, and so is a text beyond all measure', async ({
  app,
}) => {
  const progress = new ProgressPage(app.window);
  await progress.open();
  await app.electron.evaluate(({ clipboard }) => {
    clipboard.writeText = () => {
      throw new Error('no clipboard');
    };
  });
  const [caption = ''] = await progress.captions();
  await progress.copy(caption);
  const problem = app.window.getByText('Nothing was copied: the clipboard could not be reached.');
  await expect(problem.first()).toBeVisible();
  const answers = await app.window.evaluate(() => {
    const { copyText } = Reflect.get(window, 'halfday');
    return Promise.all([copyText('x'.repeat(2_000_001)), copyText(7), copyText(null)]);
  });
  expect(answers).toEqual([false, false, false]);
});
