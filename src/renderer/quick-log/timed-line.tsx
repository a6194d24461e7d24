import { useEffect } from 'react';
import type { Timer } from '#core/timer/timer.ts';
import { openGaps, timerFigures } from '#core/timer/timer-figures.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { useTimerRequests } from '../timer/use-timer-requests.ts';
import { Button } from '../ui/button.tsx';
import { keepFocus } from '../ui/keep-focus.ts';
import { firstLine } from './move-to-line.ts';
import styles from './quick-log.module.css';

/** In place of a line: what a timer has counted that cannot be logged yet, and what it waits for. */
export function TimedLine({ timer }: { readonly timer: Timer }) {
  const { t } = useTexts();
  const format = useFormat();
  const { setMode } = useTimerRequests();
  const time = format.duration(timerFigures(timer).minutes);
  // The line in whose place it comes may have had the focus.
  useEffect(() => keepFocus(firstLine), []);
  const stop = async () => {
    if (await setMode('stopped')) keepFocus(firstLine);
  };
  return (
    <div>
      <p className={styles.understood} role="status">
        {t(`timer.states.${timer.mode}`, { time })}
      </p>
      {openGaps(timer).length > 0 ? (
        <p className={styles.understood}>{t('quickLog.timer.unanswered')}</p>
      ) : null}
      {timer.mode === 'stopped' ? null : (
        <Button size="small" onClick={() => void stop()}>
          {t('timer.stop')}
        </Button>
      )}
    </div>
  );
}
