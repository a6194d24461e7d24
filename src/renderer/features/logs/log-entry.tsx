import { memo } from 'react';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { GridPart } from '../../ui/grid-part.tsx';
import styles from './log-list.module.css';
import type { LogRow } from './use-log-rows.ts';

export type EntryAct = 'activate' | 'toggle' | 'edit' | 'delete';

interface LogEntryProps {
  readonly id: string;
  readonly row: LogRow;
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly offset: number;
  /** Whether the one above is of the same day. */
  readonly isAgain: boolean;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Told how high it is, with its words wrapped. */
  readonly measure: (element: HTMLElement | null) => void;
  readonly onAct: (act: EntryAct, index: number) => void;
}

/** A log in a row; drawn again only when something of it is another. */
export const LogEntry = memo(function LogEntry(props: LogEntryProps) {
  const { row, index, offset, isActive, isSelected, onAct } = props;
  const { t } = useTexts();
  return (
    <GridPart
      id={props.id}
      ref={props.measure}
      data-index={index}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={isSelected}
      className={classNames(styles.entry, isActive && styles.active)}
      style={{ transform: `translateY(${offset}px)` }}
      onClick={() => onAct('activate', index)}
      onDoubleClick={() => onAct('edit', index)}
    >
      <GridPart role="gridcell" className={styles.check}>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isSelected}
          aria-label={row.choose}
          onChange={() => onAct('toggle', index)}
        />
      </GridPart>
      <GridPart role="gridcell" className={classNames(styles.day, props.isAgain && styles.again)}>
        {row.day}
      </GridPart>
      <GridPart role="gridcell" className={styles.half}>
        {row.half}
      </GridPart>
      <GridPart role="gridcell" className={styles.work}>
        {row.work}
      </GridPart>
      <GridPart role="gridcell" className={styles.time}>
        {row.time}
      </GridPart>
      <GridPart role="gridcell" className={styles.note} title={row.note || undefined}>
        <span className={styles.noteText}>{row.note}</span>
      </GridPart>
      <GridPart role="gridcell" className={styles.actions}>
        <Button
          size="small"
          tabIndex={-1}
          aria-label={row.edit}
          onClick={() => onAct('edit', index)}
        >
          {t('today.edit')}
        </Button>
        <Button
          size="small"
          tabIndex={-1}
          aria-label={row.delete}
          onClick={() => onAct('delete', index)}
        >
          {t('today.delete')}
        </Button>
      </GridPart>
    </GridPart>
  );
});
