import { isRunning } from '#core/timer/timer.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { useTimer } from '../timer/use-timer.ts';
import { useTimerRequests } from '../timer/use-timer-requests.ts';
import { useActions } from './use-actions.ts';

/** Offers from every screen what can be done with the timer there is, and says where it cannot. */
export function TimerActions() {
  const { t } = useTexts();
  const { timer } = useTimer();
  const { setMode, discard } = useTimerRequests();
  const refused = timer === null ? t('actions.refused.noTimer') : null;
  const isAfar = true;
  useActions({
    'timer-lost': {
      isAfar,
      run: () => void setMode(timer?.mode === 'lost' ? 'study' : 'lost'),
      refused: refused ?? (timer && isRunning(timer) ? null : t('actions.refused.timerRests')),
    },
    'timer-discard': { isAfar, run: () => timer && void discard(timer), refused },
    // Where there is one to stop, it is for the screen of its half-day to go on to the hours.
    ...(refused !== null && { 'timer-stop': { isAfar, run: () => undefined, refused } }),
  });
  return null;
}
