import type { RefObject } from 'react';
import { type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import type { Timer } from '#core/timer/timer.ts';
import { openGaps, type TimerFigures, timerFigures } from '#core/timer/timer-figures.ts';
import { nextToDo } from '../../timer/next-to-do.ts';
import { useTimer } from '../../timer/use-timer.ts';
import { useTimerRequests } from '../../timer/use-timer-requests.ts';

/** What a row needs of the timer. */
export interface RowTiming {
  /** The timer of this row; null if it has none. */
  readonly timer: Timer | null;
  /** What that timer counted, once it is stopped and all is answered; `key` changes with it. */
  readonly counted: (TimerFigures & { readonly key: string }) | null;
  readonly start: () => void;
  /** Stops the timer, and puts the focus on its question, or where its hours are logged. */
  readonly stop: () => void;
}

/**
 * The timer of the row of the half-day `at`. A row that stands for another half-day than
 * its own only starts one: it is then shown elsewhere, because two rows may share a half-day.
 */
export function useRowTimer(
  at: HalfDay,
  row: RefObject<HTMLElement | null>,
  isOwn: boolean,
): RowTiming {
  const { timer: present } = useTimer();
  const requests = useTimerRequests();
  const isHeld = isOwn && present !== null && halfDayKey(present.at) === halfDayKey(at);
  const timer = isHeld ? present : null;
  const isCounted = timer?.mode === 'stopped' && openGaps(timer).length === 0;
  const figures = isCounted ? timerFigures(timer) : null;
  const start = () => void requests.start(at);
  const stop = async () => {
    if (!(await requests.setMode('stopped'))) return;
    // Drawn only after the shell has said that it is stopped.
    requestAnimationFrame(() => nextToDo(row.current)?.focus());
  };
  return {
    timer,
    counted: timer &&
      figures && { ...figures, key: `${timer.id} ${figures.minutes} ${figures.lostMinutes}` },
    start,
    stop: () => void stop(),
  };
}
