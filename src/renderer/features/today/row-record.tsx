import { useRef } from 'react';
import type { Session } from '#core/plan/document.ts';
import type { BlockStatus } from '#core/record/block-status.ts';
import { sumMinutes } from '#core/units.ts';
import { useSessionWords } from '../../block/use-session-words.ts';
import { useWorkNames } from '../../block/use-work-names.ts';
import type { WorkRow } from '../../block/work-row.ts';
import { useFormat } from '../../format/use-format.ts';
import { useRowCommands } from '../../log/use-row-commands.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { Button } from '../../ui/button.tsx';
import { keepFocus } from '../../ui/keep-focus.ts';
import styles from './half-day-row.module.css';
import { boxOf } from './move-focus.ts';

interface RowRecordProps {
  readonly row: WorkRow;
  readonly status: BlockStatus;
  readonly onEdit: (session: Session) => void;
}

/** What became of a half-day so far; nothing is said of one that is still open. */
export function RowRecord({ row, status, onEdit }: RowRecordProps) {
  const { t } = useTexts();
  const format = useFormat();
  const words = useSessionWords();
  const { remove } = useRowCommands();
  const names = useWorkNames();
  const line = useRef<HTMLParagraphElement>(null);
  const { sessions, open, parts } = row;
  const isDone = open.length === 0;
  if (sessions.length === 0) {
    if (isDone) return <p className={styles.said}>{t('today.record.done')}</p>;
    if (status === 'missed') return <p className={styles.said}>{t('today.record.missed')}</p>;
    if (status === 'part') return <p className={styles.said}>{t('today.record.part')}</p>;
    return null;
  }
  const [only, another] = sessions;
  const time =
    only && !another
      ? words.wholeOf(only)
      : t('today.record.several', {
          count: sessions.length,
          time: format.duration(sumMinutes(sessions.map(({ minutes }) => minutes))),
        });
  const removeLog = async (session: Session) => {
    const stop = line.current?.closest<HTMLElement>('[data-stop]') ?? null;
    await remove(session, names.long(parts));
    keepFocus(() => boxOf(stop));
  };
  return (
    <p ref={line} className={styles.said}>
      {t(isDone ? 'today.record.doneLogged' : 'today.record.partLogged', { time })}
      {only && !another ? (
        <span className={styles.actions}>
          <Button size="small" onClick={() => onEdit(only)}>
            {t('today.edit')}
          </Button>
          <Button size="small" onClick={() => void removeLog(only)}>
            {t('today.removeLog')}
          </Button>
        </span>
      ) : null}
    </p>
  );
}
