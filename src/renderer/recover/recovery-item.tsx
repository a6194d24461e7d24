import { type RefObject, useId } from 'react';
import type { Recovery } from '#core/recover/recovery.ts';
import { useTexts } from '../texts/use-texts.tsx';
import styles from './recover-dialog.module.css';
import type { RecoveryOutcome } from './recovery-outcome.ts';
import { RecoveryPreview } from './recovery-preview.tsx';
import { useRecoveryWords } from './use-recovery-words.ts';

interface RecoveryItemProps {
  /** Leads to the row. */
  readonly row?: RefObject<HTMLButtonElement | null> | undefined;
  readonly recovery: Recovery;
  /** Undefined while it is not known yet; null if it would be refused. */
  readonly outcome: RecoveryOutcome | null | undefined;
  readonly isOpen: boolean;
  /** All spreads, one for each number of days that is possible. */
  readonly spreads: readonly Recovery[];
  readonly onShow: () => void;
  readonly onDays: (days: number) => void;
  readonly onAccept: () => void;
}

/** A way on in one line: what it asks, when the plan ends, the odds, and what it costs; it opens to what moves. */
export function RecoveryItem(props: RecoveryItemProps) {
  const { recovery, outcome, isOpen } = props;
  const { t } = useTexts();
  const words = useRecoveryWords();
  const id = useId();
  const price = outcome ? words.price(outcome) : '';
  if (outcome === null) return null;
  return (
    <li data-kind={recovery.why.kind} className={styles.item}>
      <button
        ref={props.row}
        type="button"
        data-way-on=""
        className={styles.way}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={props.onShow}
      >
        <span className={styles.name}>{words.name(recovery.why)}</span>{' '}
        <span className={styles.finish}>{outcome ? words.finish(outcome) : null}</span>{' '}
        <span className={styles.asks}>{words.asks(recovery, outcome)}</span>{' '}
        <span className={styles.odds}>{outcome ? words.odds(outcome) : t('recover.pricing')}</span>
        {price === '' ? null : <span className={styles.price}>{price}</span>}
      </button>
      <div id={id} hidden={!isOpen} className={styles.preview}>
        {isOpen && outcome ? (
          <RecoveryPreview
            outcome={outcome}
            days={recovery.why.kind === 'spread' ? recovery.why.days : null}
            choices={props.spreads.flatMap(({ why }) => (why.kind === 'spread' ? why.days : []))}
            onDays={props.onDays}
            onAccept={props.onAccept}
          />
        ) : null}
      </div>
    </li>
  );
}
