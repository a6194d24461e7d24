import { isRunning, type Timer } from '#core/timer/timer.ts';
import { useTimerRequests } from '../../timer/use-timer-requests.ts';
import { focusedHalf } from './move-focus.ts';
import { useTodayKeys } from './use-today-keys.ts';

interface TimerKeys {
  /** The timer whose keys these are; null where there is none yet. */
  readonly timer: Timer | null;
  readonly start: () => void;
  readonly stop: () => void;
  /** Whether the focus is in the row of these keys. */
  readonly isHere: () => boolean;
}

/**
 * T starts the timer of the row with the focus, or pauses the one that runs; X says that time is lost;
 * Shift+T stops.
 */
export function useTimerKeys({ timer, start, stop, isHere }: TimerKeys): void {
  const { setMode } = useTimerRequests();
  const runs = timer !== null && isRunning(timer);
  const toggle = () => {
    // In another row, T is for that one.
    if (timer && (isHere() || focusedHalf() === null)) void setMode(runs ? 'paused' : 'study');
    else if (!timer && isHere()) start();
    else return false;
  };
  const stopNow = () => {
    if (!timer || timer.mode === 'stopped') return false;
    stop();
  };
  const toggleLost = () => {
    if (!timer || !runs) return false;
    void setMode(timer.mode === 'lost' ? 'study' : 'lost');
  };
  useTodayKeys({
    t: ({ shiftKey }) => (shiftKey ? stopNow() : toggle()),
    x: toggleLost,
  });
}
