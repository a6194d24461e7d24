import { useTranslation } from 'react-i18next';
import type { Session } from '#core/plan/document.ts';
import { useSessionWords } from '../../block/use-session-words.ts';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { GridPart } from '../../ui/grid-part.tsx';
import styles from './log-list.module.css';
import { useSessionName } from './use-session-name.ts';

interface LogEntryProps {
  readonly id: string;
  readonly session: Session;
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly offset: number;
  readonly height: number;
  /** Whether the one above is of the same day. */
  readonly isAgain: boolean;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onActivate: () => void;
  readonly onToggle: () => void;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** A log in one line. */
export function LogEntry(props: LogEntryProps) {
  const { session, index, offset, height, isActive, isSelected } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const words = useSessionWords();
  const name = useSessionName()(session);
  const time = words.timeOf(session);
  const { day, half, lostMinutes, comment } = session;
  const lost =
    lostMinutes > 0 ? t('work.session.lost', { time: format.duration(lostMinutes) }) : '';
  return (
    <GridPart
      id={props.id}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={isSelected}
      className={classNames(styles.entry, isActive && styles.active)}
      style={{ height, transform: `translateY(${offset}px)` }}
      onClick={props.onActivate}
      onDoubleClick={props.onEdit}
    >
      <GridPart role="gridcell" className={styles.cell}>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isSelected}
          aria-label={t('logs.choose', { work: name, day: format.dayWithYear(day) })}
          onChange={props.onToggle}
        />
      </GridPart>
      <GridPart role="gridcell" className={classNames(styles.cell, props.isAgain && styles.again)}>
        {format.dayWithYear(day)}
      </GridPart>
      <GridPart role="gridcell" className={classNames(styles.cell, styles.half)}>
        {t(`subject.${half}`)}
      </GridPart>
      <GridPart role="gridcell" className={classNames(styles.cell, styles.work)}>
        {name}
      </GridPart>
      <GridPart role="gridcell" className={classNames(styles.cell, styles.time)}>
        {time}
      </GridPart>
      <GridPart role="gridcell" className={classNames(styles.cell, styles.comment)}>
        {[lost, comment].filter(Boolean).join(' · ')}
      </GridPart>
      <GridPart role="gridcell" className={styles.actions}>
        <Button
          size="small"
          tabIndex={-1}
          aria-label={t('today.log.edit', { work: name, time })}
          onClick={props.onEdit}
        >
          {t('today.edit')}
        </Button>
        <Button
          size="small"
          tabIndex={-1}
          aria-label={t('today.log.delete', { work: name, time })}
          onClick={props.onDelete}
        >
          {t('today.delete')}
        </Button>
      </GridPart>
    </GridPart>
  );
}
