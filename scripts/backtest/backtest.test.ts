import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

// By their addresses, for the scripts are plain JavaScript without types.
const load = (file: string) => import(new URL(file, import.meta.url).href);
const { readTasks } = await load('./read-tasks.mjs');
const { rivals } = await load('./rivals.mjs');
const { scoreForecasts } = await load('./score-forecasts.mjs');
const { cutWindows } = await load('./windows.mjs');

describe('readTasks', () => {
  it('reads what spreadsheets write: a mark in front, quotes, other columns, any line ends', () => {
    const text =
      '\uFEFFactual,Person,"note",estimate,date\r\n2,"Ann, B","so ""x""",1.5,d\r\n0,C,,1,d\n';
    expect(readTasks(text)).toEqual([
      { person: 'Ann, B', estimate: 1.5, actual: 2 },
      { person: 'C', estimate: 1, actual: 0 },
    ]);
  });

  it('leaves out what is no task and refuses what is no table of tasks', () => {
    const head = 'person,date,estimate,actual';
    expect(readTasks(`${head}\na,d,0,1\na,d,x,1\na,d,1,\na,d,1,-1\na,d`)).toEqual([]);
    for (const text of ['', 'a,b,c', 'person;date;estimate;actual']) {
      expect(() => readTasks(text)).toThrow('person,date,estimate,actual');
    }
  });
});

describe('cutWindows', () => {
  it('cuts windows of 48 of one person, in order, and drops the rest', () => {
    const people = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 400 });
    fc.assert(
      fc.property(people, (persons) => {
        const tasks = persons.map((person, n) => ({ person, estimate: 1, actual: n }));
        const windows: (typeof tasks)[] = cutWindows(tasks);
        for (const window of windows) {
          expect(window).toHaveLength(48);
          expect(new Set(window.map(({ person }) => person)).size).toBe(1);
          expect([...window].sort((x, y) => x.actual - y.actual)).toEqual(window);
        }
        const whole = ['a', 'b', 'c'].map((p) => persons.filter((each) => each === p).length);
        const count = whole.reduce((sum, each) => sum + Math.floor(each / 48), 0);
        expect(windows).toHaveLength(count);
      }),
    );
  });
});

describe('scoreForecasts', () => {
  it('gives what the definitions give by hand', () => {
    const done = { person: 'a', estimate: 1, actual: 2 };
    const windows = [[done, { person: 'a', estimate: 10, actual: 20 }]];
    expect(scoreForecasts(windows, 1, rivals.naive)).toEqual({
      coverage80: 1,
      mape50: 0,
      // P10 = 16 is 4 short, P90 = 24 is 4 over: (0.4 + 0 + 0.4) / 3 / 10.
      pinball: 0.02667,
    });
    expect(scoreForecasts(windows, 1, rivals.estimate)).toEqual({
      coverage80: 0,
      mape50: 0.5,
      // (0.1 * 11 + 0.5 * 10 + 0.9 * 9) / 3 / 10.
      pinball: 0.47333,
    });
    expect(scoreForecasts([], 1, rivals.naive).coverage80).toBeNull();
  });
});
