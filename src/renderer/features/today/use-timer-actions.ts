import { halfDayKey } from '#core/calendar/half.ts';
import { isRunning } from '#core/timer/timer.ts';
import { useActions } from '../../actions/use-actions.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { nextToDo } from '../../timer/next-to-do.ts';
import { useTimer } from '../../timer/use-timer.ts';
import { useTimerRequests } from '../../timer/use-timer-requests.ts';
import { showToast } from '../../ui/show-toast.ts';
import { focusedRow, isFocusLogged, rowAt } from './move-focus.ts';

/**
 * Offers what can be done with the timer: to start one in the half-day that the
 * row with the focus is logged in, as its button does, or to pause the one
 * that there is and go on with it; to call its time lost; to stop it and go on to its hours.
 */
export function useTimerActions(): void {
  const { t } = useTexts();
  const { timer } = useTimer();
  const { start, setMode } = useTimerRequests();
  const runs = timer !== null && isRunning(timer);

  const toggle = () => {
    const at = focusedRow()?.at ?? null;
    const isMeant = timer && (at === null || halfDayKey(timer.at) === halfDayKey(at));
    if (isMeant) void setMode(runs ? 'paused' : 'study');
    else if (at && isFocusLogged()) showToast({ id: 'action', text: t('timer.nothingLeft') });
    else if (at) void start(at);
    else showToast({ id: 'action', text: t('actions.chooseRow') });
  };
  const stop = async () => {
    if (!timer || (timer.mode !== 'stopped' && !(await setMode('stopped')))) return;
    // Drawn only after the shell has said that it is stopped.
    requestAnimationFrame(() => nextToDo(rowAt(timer.at))?.focus());
  };
  useActions({
    timer: { run: toggle },
    'timer-lost': {
      run: () => void setMode(timer?.mode === 'lost' ? 'study' : 'lost'),
      refused: runs ? null : t(timer ? 'actions.refused.timerRests' : 'actions.refused.noTimer'),
    },
    'timer-stop': {
      run: () => void stop(),
      refused: timer ? null : t('actions.refused.noTimer'),
    },
  });
}
