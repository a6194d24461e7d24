import { describe, expect, test } from 'vitest';
import { startTimer, type Timer, type TimerMode } from '#core/timer/timer.ts';
import type { ClockTime, Day, Minutes } from '#core/units.ts';
import { createShellFormat } from '../texts/shell-format.ts';
import { createShellTexts } from '../texts/shell-texts.ts';
import { type TrayView, trayMenu } from './tray-menu.ts';

const { t } = createShellTexts('en');
const format = createShellFormat('en-GB', null, t);
const rows: TrayView['rows'] = [
  { half: 'morning', start: '10:00' as ClockTime, length: 160 as Minutes, status: 'done' },
  { half: 'afternoon', start: '13:30' as ClockTime, length: 200 as Minutes, status: 'planned' },
];
const fresh = startTimer(
  'id',
  { day: '2026-12-01' as Day, half: 'morning' },
  { wall: 0, steady: 0, run: 'run' },
);

function menuOf(view: TrayView, hasQuickLog = true) {
  const done: string[] = [];
  const items = trayMenu(
    view,
    {
      open: () => done.push('open'),
      quickLog: hasQuickLog ? () => done.push('quick log') : null,
      quit: () => done.push('quit'),
      start: (half) => done.push(`start ${half}`),
      setMode: (mode) => done.push(mode),
    },
    t,
    format,
  );
  const choose = (label: string) => {
    const item = items.find((each) => each.label === label);
    if (item?.enabled === false) throw new Error(`${label} cannot be chosen`);
    // Nothing of the menu looks at what it is given.
    (item?.click as (() => void) | undefined)?.();
    return done.splice(0);
  };
  return { labels: items.flatMap(({ label }) => label ?? []), choose };
}

const timed = (mode: TimerMode, gap = false): Timer => ({
  ...fresh,
  mode,
  stretches: [
    { kind: 'study', from: 0, length: 65 * 60_000 },
    ...(gap ? [{ kind: 'unknown', from: 0, length: 1, ruling: null } as const] : []),
  ],
});

describe('the tray’s menu', () => {
  test('says how the day stands, and starts what is not done', () => {
    const { labels, choose } = menuOf({ rows, timer: null });
    expect(labels.slice(0, 2)).toEqual(['Morning 10:00: done', 'Afternoon 13:30: open, 3 h 20']);
    expect(labels).not.toContain('Start the morning’s timer');
    expect(choose('Start the afternoon’s timer')).toEqual(['start afternoon']);
    expect(choose('Quick log…')).toEqual(['quick log']);
    expect(choose('Open Halfday')).toEqual(['open']);
    expect(choose('Quit Halfday')).toEqual(['quit']);
  });

  test('offers no second timer while one is there, and no quick log where there is none', () => {
    for (const mode of ['study', 'lost', 'paused', 'stopped'] as const) {
      const { labels } = menuOf({ rows, timer: timed(mode) }, false);
      expect(labels.filter((label) => label.startsWith('Start'))).toEqual([]);
      expect(labels).not.toContain('Quick log…');
      expect(labels.some((label) => label.startsWith('Morning, 1 h 05'))).toBe(true);
    }
  });

  test('pauses, goes on, says lost, and opens the window where the learner has to say more', () => {
    const running = menuOf({ rows, timer: timed('study') });
    expect(running.choose('Pause the timer')).toEqual(['paused']);
    expect(running.choose('Lost to the platform')).toEqual(['lost']);
    expect(running.choose('Stop the timer…')).toEqual(['stopped', 'open']);
    expect(menuOf({ rows, timer: timed('lost') }).choose('Lost to the platform')).toEqual([
      'study',
    ]);
    expect(menuOf({ rows, timer: timed('paused') }).choose('Go on with the timer')).toEqual([
      'study',
    ]);
    const stopped = menuOf({ rows, timer: timed('stopped', true) });
    expect(stopped.choose('Log what the timer counted…')).toEqual(['open']);
    expect(stopped.choose('Say what you did while away…')).toEqual(['open']);
  });

  test('says that nothing is planned where nothing is', () => {
    expect(menuOf({ rows: [], timer: null }).labels[0]).toBe('Nothing planned today');
  });
});
