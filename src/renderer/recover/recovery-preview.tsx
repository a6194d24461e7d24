import { useEffect, useRef } from 'react';
import { MovedHalfDay } from '../replan/moved-half-day.tsx';
import { useTexts } from '../texts/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Segmented } from '../ui/segmented.tsx';
import styles from './recover-dialog.module.css';
import type { RecoveryOutcome } from './recovery-outcome.ts';
import { useRecoveryWords } from './use-recovery-words.ts';

interface RecoveryPreviewProps {
  readonly outcome: RecoveryOutcome;
  /** Over how many days it is spread; null if it is no spread. */
  readonly days: number | null;
  readonly choices: readonly number[];
  readonly onDays: (days: number) => void;
  readonly onAccept: () => void;
}

/** What a way on moves, and the button that takes it, which has the focus at first. */
export function RecoveryPreview({ outcome, ...props }: RecoveryPreviewProps) {
  const { t } = useTexts();
  const words = useRecoveryWords();
  const button = useRef<HTMLButtonElement>(null);
  const { moved, finish } = outcome.change;
  const count = moved.length;
  useEffect(() => button.current?.focus(), []);
  return (
    <>
      {props.days !== null && props.choices.length > 1 ? (
        <Segmented
          label={t('recover.days')}
          options={props.choices.map((each) => ({ value: String(each), label: String(each) }))}
          value={String(props.days)}
          onChange={(value) => props.onDays(Number(value))}
        />
      ) : null}
      <div className={styles.accept}>
        <p>
          {words.end(finish)}{' '}
          {count > 0 ? t('recover.moves', { count }) : t('recover.nothingMoves')}
        </p>
        <Button ref={button} kind="primary" onClick={props.onAccept}>
          {t('recover.accept')}
        </Button>
      </div>
      {count > 0 ? (
        <ul aria-label={t('plan.replan.show')}>
          {moved.map((move) => (
            <MovedHalfDay key={`${move.day} ${move.half}`} move={move} />
          ))}
        </ul>
      ) : null}
    </>
  );
}
