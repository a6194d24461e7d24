import { useRef } from 'react';
import { sumMinutes } from '#core/units.ts';
import card from '../block/half-day-card.module.css';
import { useBlockTitle } from '../block/use-block-title.ts';
import type { WorkRow } from '../block/work-row.ts';
import { useFormat } from '../format/use-format.ts';
import { useToggleRow } from '../log/use-toggle-row.ts';
import { rowSourcesOf } from '../replica/row-sources.ts';
import { useProgramme } from '../replica/use-replica.ts';
import { useLogWords } from '../texts/use-log-words.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { timingOf } from '../timer/timing-of.ts';
import { useTimer } from '../timer/use-timer.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { classNames } from '../ui/class-names.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { LineForm } from './line-form.tsx';
import { firstLine, focusNextOpen, moveToLine } from './move-to-line.ts';
import { offeredLine } from './offered-line.ts';
import styles from './quick-log.module.css';
import { TimedLine } from './timed-line.tsx';

/** A half-day of today: its tick, and the line for its hours until they are there. */
export function QuickRow({ row }: { readonly row: WorkRow }) {
  const { t } = useTexts();
  const format = useFormat();
  const titleOf = useBlockTitle();
  const toggle = useToggleRow();
  const sources = rowSourcesOf(useProgramme());
  const timing = timingOf(useTimer().timer, row.at, row.sessions);
  const offered = offeredLine(row, sources, useLogWords(), timing?.counted);
  const item = useRef<HTMLLIElement>(null);
  const { block, study, open, sessions } = row;
  const title = titleOf(row);
  const isDone = open.length === 0;
  const tick = () => {
    const before = document.activeElement;
    void toggle(row).then((isChanged) => {
      if (isChanged) keepFocus(firstLine);
      // The next row must not be ticked in the place of one that was refused.
      else if (before instanceof HTMLElement) before.focus();
    });
    if (!isDone) focusNextOpen(item.current);
  };
  const enter = () => {
    const form = item.current?.querySelector('form');
    if (form) form.requestSubmit();
    else if (isDone) moveToLine(1);
    else tick();
  };
  return (
    <li
      ref={item}
      className={classNames(styles.row, card.card, card[block.half], isDone && card.done)}
      data-line={isDone ? 'done' : 'open'}
    >
      <div className={styles.head}>
        <div className={styles.words}>
          <p className={card.when}>
            <b>{t(`subject.${block.half}`)}</b> · {format.clockRange(block.start, study.end)}
          </p>
          <h2>{title}</h2>
        </div>
        <Checkbox
          size="large"
          name={t('quickLog.tick', { title })}
          checked={isDone}
          onChange={tick}
          onEnter={enter}
        />
      </div>
      {timing && !timing.counted ? (
        <TimedLine timer={timing.timer} />
      ) : hasLine(row) || timing ? (
        <LineForm row={row} label={t('quickLog.line', { title })} offered={offered} onTick={tick} />
      ) : (
        <p className={styles.understood}>
          {t('quickLog.logged', {
            time: format.duration(sumMinutes(sessions.map(({ minutes }) => minutes))),
          })}
        </p>
      )}
    </li>
  );
}

/** False once a row is done and has its hours: nothing is left to say of it here. */
export function hasLine({ open, sessions }: WorkRow): boolean {
  return open.length > 0 || sessions.length === 0;
}
