import { ActionKeys } from '../../actions/action-keys.tsx';
import { useTexts } from '../../texts/use-texts.tsx';
import { TimerPanel } from '../../timer/timer-panel.tsx';
import { Button } from '../../ui/button.tsx';
import type { RowTiming } from './use-row-timer.ts';

interface RowTimerProps {
  readonly timing: RowTiming;
  /** There is work left to time. */
  readonly canStart: boolean;
  /** Logs what stands in the fields of the row and ticks nothing; null where all is ticked. */
  readonly onLogPart: (() => void) | null;
}

/** The timer of a row: a button before it is started, then what it counts. */
export function RowTimer({ timing: { timer, start, stop }, canStart, onLogPart }: RowTimerProps) {
  const { t } = useTexts();
  if (!timer) {
    return canStart ? (
      <span>
        <Button size="small" onClick={start}>
          {t('timer.start')} <ActionKeys action="timer" />
        </Button>
      </span>
    ) : null;
  }
  return (
    <TimerPanel timer={timer} onStop={stop}>
      {onLogPart ? (
        <Button size="small" onClick={onLogPart}>
          {t('timer.logOnly')}
        </Button>
      ) : null}
    </TimerPanel>
  );
}
