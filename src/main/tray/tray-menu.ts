import type { MenuItemConstructorOptions } from 'electron';
import type { TFunction } from 'i18next';
import type { Half } from '#core/calendar/half.ts';
import { isRunning, type Timer, type TimerMode } from '#core/timer/timer.ts';
import { openGaps, timerFigures } from '#core/timer/timer-figures.ts';
import type { ShellFormat } from '../texts/shell-format.ts';
import type { TrayRow } from './tray-rows.ts';

/** What can be chosen in the tray. */
export interface TrayActions {
  readonly open: () => void;
  /** Null where there is no quick log. */
  readonly quickLog: (() => void) | null;
  readonly quit: () => void;
  readonly start: (half: Half) => void;
  readonly setMode: (mode: TimerMode) => void;
}

export interface TrayView {
  readonly rows: readonly TrayRow[];
  readonly timer: Timer | null;
  /** Nobody knows what is planned. */
  readonly isOutOfReach?: boolean;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The menu of the tray: today's half-days, the timer, and the way in and out. */
export function trayMenu(
  { rows, timer, isOutOfReach = false }: TrayView,
  actions: TrayActions,
  t: TFunction,
  format: ShellFormat,
): MenuItemConstructorOptions[] {
  const quickLog = actions.quickLog && { label: t('tray.quickLog'), click: actions.quickLog };
  return [
    ...(isOutOfReach
      ? [{ label: t('tray.outOfReach'), enabled: false }]
      : rowItems(rows, t, format)),
    separator,
    ...(timer ? timerItems(timer, actions, t, format) : startItems(rows, actions, t)),
    separator,
    ...(quickLog ? [quickLog] : []),
    { label: t('tray.open'), click: actions.open },
    { label: t('tray.quit'), click: actions.quit },
  ];
}

/** `Morning, 1 h 05, paused` */
export function timerWords(timer: Timer, t: TFunction, format: ShellFormat): string {
  const half = t(`halves.${timer.at.half}`);
  return t(`timer.${timer.mode}`, { half, length: format.duration(timerFigures(timer).minutes) });
}

function rowItems(
  rows: readonly TrayRow[],
  t: TFunction,
  format: ShellFormat,
): MenuItemConstructorOptions[] {
  if (rows.length === 0) return [{ label: t('tray.nothing'), enabled: false }];
  return rows.map(({ half, start, length, status }) => ({
    label: t('tray.row', {
      half: t(`halves.${half}`),
      time: format.clock(start),
      state: t(`tray.states.${status}`, { length: format.duration(length) }),
    }),
    enabled: false,
  }));
}

function startItems(
  rows: readonly TrayRow[],
  { start }: TrayActions,
  t: TFunction,
): MenuItemConstructorOptions[] {
  return rows
    .filter(({ status }) => status !== 'done')
    .map(({ half }) => ({ label: t(`tray.start.${half}`), click: () => start(half) }));
}

function timerItems(
  timer: Timer,
  { open, setMode }: TrayActions,
  t: TFunction,
  format: ShellFormat,
): MenuItemConstructorOptions[] {
  const { mode } = timer;
  const stop = () => {
    setMode('stopped');
    open();
  };
  const items: MenuItemConstructorOptions[] = [
    { label: timerWords(timer, t, format), enabled: false },
  ];
  if (openGaps(timer).length > 0) items.push({ label: t('tray.ask'), click: open });
  if (mode === 'stopped') items.push({ label: t('tray.log'), click: open });
  if (isRunning(timer)) {
    items.push(
      { label: t('tray.pause'), click: () => setMode('paused') },
      {
        type: 'checkbox',
        checked: mode === 'lost',
        label: t('tray.lost'),
        click: () => setMode(mode === 'lost' ? 'study' : 'lost'),
      },
    );
  } else items.push({ label: t('tray.goOn'), click: () => setMode('study') });
  if (mode !== 'stopped') items.push({ label: t('tray.stop'), click: stop });
  return items;
}
