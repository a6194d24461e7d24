import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Programme } from '#core/plan/document.ts';
import { test } from './fixtures/app.ts';
import { dataFileOf, monthUnderWay, pictureDay, readEdition } from './fixtures/month-under-way.ts';
import { programmeOf } from './fixtures/programme-of.ts';
import { openQuickLog } from './fixtures/quick-log.ts';
import type { RunningApp } from './fixtures/running-app.ts';

interface Task {
  readonly keys: readonly string[];
  readonly count: number;
}

/** The daily tasks as the README lists them, by what they do. */
async function tasksOfReadme(): Promise<ReadonlyMap<string, Task>> {
  const text = await readFile(join(import.meta.dirname, '../README.md'), 'utf8');
  const table = text.slice(text.indexOf('| every day you |')).split('\n\n')[0] ?? '';
  return new Map(
    table
      .split('\n')
      .slice(2)
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, task = '', keys = '', count]) => [
        task,
        { keys: keys.split(', '), count: Number(count) },
      ]),
  );
}

const tasks = await tasksOfReadme();
const underWay = monthUnderWay(await readEdition('2021'));

/** What each task must have done to the programme `before` it. */
const outcomes: Readonly<Record<string, (before: Programme, after: Programme) => void>> = {
  'tick a half-day as planned': (before, after) => {
    expect(after.ticks).toHaveLength(before.ticks.length + 1);
    expect(after.sessions).toEqual(before.sessions);
  },
  'log a half-day with the hours that are filled in': (before, after) => {
    expect(after.ticks).toHaveLength(before.ticks.length + 1);
    expect(after.sessions).toHaveLength(before.sessions.length + 1);
  },
  'log both half-days from any program': (before, after) => {
    expect(after.ticks).toHaveLength(before.ticks.length + 2);
    expect(after.sessions).toHaveLength(before.sessions.length + 2);
  },
  'answer for a half-day of yesterday': (before, after) => {
    expect(after.sessions).toHaveLength(before.sessions.length + 1);
    expect(after.ticks.at(-1)).toMatchObject({ day: '2026-12-14', half: 'afternoon' });
  },
  'take back what you did last': (before, after) => {
    expect(after.ticks).toHaveLength(before.ticks.length - 1);
  },
};

async function press(app: RunningApp, keys: readonly string[]): Promise<void> {
  const [first, ...rest] = keys;
  if (first === 'Ctrl-Alt-H') {
    const window = await openQuickLog(app);
    for (const key of rest) await window.keyboard.press(key);
    return;
  }
  for (const key of keys) await app.window.keyboard.press(key.replace('Ctrl-', 'Control+'));
}

test.use({ world: { now: `${pictureDay}T09:00`, dataFile: dataFileOf(underWay) } });

test('the README lists five daily tasks, and this file knows them', () => {
  expect([...tasks.keys()]).toEqual(Object.keys(outcomes));
});

for (const [task, { keys, count }] of tasks) {
  test(`to ${task} takes the keys that the README says`, async ({ app }) => {
    expect(keys).toHaveLength(count);
    await expect(app.window.locator('article :focus')).toHaveRole('checkbox');
    if (keys[0] === 'Ctrl-Z') {
      await app.window.keyboard.press(' ');
      await expect(app.window.locator('article').first()).toContainText('Done.');
    }
    const before = await programmeOf(app);
    await press(app, keys);
    await expect
      .poll(async () => {
        const { ticks, sessions } = await programmeOf(app);
        return ticks.length + sessions.length - before.ticks.length - before.sessions.length;
      })
      .toBe(steps(task));
    outcomes[task]?.(before, await programmeOf(app));
  });
}

/** How many ticks and logs more there are after a task. */
function steps(task: string): number {
  if (task.startsWith('take back')) return -1;
  if (task.startsWith('log both')) return 4;
  return task.startsWith('tick') ? 1 : 2;
}
