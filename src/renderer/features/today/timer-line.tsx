import { useState } from 'react';
import type { HalfDay } from '#core/calendar/half.ts';
import type { Timer } from '#core/timer/timer.ts';
import { timerFigures } from '#core/timer/timer-figures.ts';
import { useFormat } from '../../format/use-format.ts';
import type { LogRequest } from '../../log/log-request.ts';
import { systemWords } from '../../texts/system-words.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import styles from '../../timer/timer.module.css';
import { TimerPanel } from '../../timer/timer-panel.tsx';
import { useTimer } from '../../timer/use-timer.ts';
import { useTimerRequests } from '../../timer/use-timer-requests.ts';
import { Button } from '../../ui/button.tsx';

interface TimerLineProps {
  /** True of a half-day that has a row of its own, and the timer in it. */
  readonly hasRow: (at: HalfDay) => boolean;
  readonly onLog: (request: LogRequest) => void;
}

/** A timer of a half-day that is not shown, and what happened to the file of the timer. */
export function TimerLine({ hasRow, onLog }: TimerLineProps) {
  const { t } = useTexts();
  const { timer, damagedKeptAt, notSaved } = useTimer();
  const [dismissed, setDismissed] = useState(false);
  return (
    <>
      {damagedKeptAt === null || dismissed ? null : (
        <div className={styles.line} role="alert">
          <p>{t('timer.damaged', { path: damagedKeptAt })}</p>
          <Button size="small" kind="quiet" onClick={() => setDismissed(true)}>
            {t('ui.dismiss')}
          </Button>
        </div>
      )}
      {notSaved === null ? null : (
        <p className={styles.line} role="alert">
          {t('timer.notSaved', { why: systemWords(notSaved, t) })}
        </p>
      )}
      {timer && !hasRow(timer.at) ? <Elsewhere timer={timer} onLog={onLog} /> : null}
    </>
  );
}

interface ElsewhereProps {
  readonly timer: Timer;
  readonly onLog: (request: LogRequest) => void;
}

function Elsewhere({ timer, onLog }: ElsewhereProps) {
  const { t } = useTexts();
  const format = useFormat();
  const { setMode } = useTimerRequests();
  const { day, half } = timer.at;
  const log = (stopped: Timer) => {
    const { minutes, lostMinutes } = timerFigures(stopped);
    onLog({ kind: 'new', at: stopped.at, hours: minutes, lost: lostMinutes, id: stopped.id });
  };
  const stop = () => void setMode('stopped');
  return (
    <div className={styles.line} data-timer-home>
      <TimerPanel
        timer={timer}
        lead={t('timer.elsewhere', {
          day: format.longDay(day),
          half: t(`subject.halves.${half}`),
        })}
        onStop={stop}
      >
        <Button size="small" onClick={() => log(timer)}>
          {t('timer.log')}
        </Button>
      </TimerPanel>
    </div>
  );
}
