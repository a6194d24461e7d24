import type { ReactNode } from 'react';
import { isRunning, type Timer } from '#core/timer/timer.ts';
import { openGaps, timerFigures } from '#core/timer/timer-figures.ts';
import { ActionKeys } from '../actions/action-keys.tsx';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import styles from './timer.module.css';
import { TimerGaps } from './timer-gaps.tsx';
import { useTimerRequests } from './use-timer-requests.ts';

interface TimerPanelProps {
  readonly timer: Timer;
  /** Whose timer it is, where that is not seen. */
  readonly lead?: string | undefined;
  readonly onStop: () => void;
  /** What can be done with a timer that is stopped, and of which nothing is unknown. */
  readonly children: ReactNode;
}

/** A timer: what it counted, what it asks, and its buttons. */
export function TimerPanel({ timer, lead, onStop, children }: TimerPanelProps) {
  const { t } = useTexts();
  const format = useFormat();
  const { setMode, discard } = useTimerRequests();
  const { mode } = timer;
  const { minutes, lostMinutes } = timerFigures(timer);
  const runs = isRunning(timer);
  const isStopped = mode === 'stopped';
  // What is not answered yet would be lost with the log.
  const canLog = isStopped && openGaps(timer).length === 0;
  const words = { time: format.duration(minutes), lost: format.duration(lostMinutes) };
  return (
    <section className={styles.panel} aria-label={t('timer.label')}>
      <p className={styles.said}>
        {lead ? `${lead} ` : null}
        <b>{t(`timer.${lostMinutes > 0 ? 'withLost' : 'states'}.${mode}`, words)}</b>
      </p>
      <span className={styles.actions}>
        {canLog ? children : null}
        <Button size="small" onClick={() => void setMode(runs ? 'paused' : 'study')}>
          {t(runs ? 'timer.pause' : 'timer.goOn')} <ActionKeys action="timer" />
        </Button>
        {runs ? (
          <Button
            size="small"
            aria-pressed={mode === 'lost'}
            title={t('timer.lostHelp')}
            className={styles.lost}
            onClick={() => void setMode(mode === 'lost' ? 'study' : 'lost')}
          >
            {t('timer.lost')} <ActionKeys action="timer-lost" />
          </Button>
        ) : null}
        {isStopped ? (
          <Button size="small" kind="quiet" onClick={() => void discard(timer)}>
            {t('timer.discard')}
          </Button>
        ) : (
          <Button size="small" onClick={onStop}>
            {t('timer.stop')} <ActionKeys action="timer-stop" />
          </Button>
        )}
      </span>
      <TimerGaps timer={timer} />
    </section>
  );
}
