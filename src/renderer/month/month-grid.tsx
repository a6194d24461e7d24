import { useDirection } from '@base-ui/react/direction-provider';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { type Half, type HalfDay, halfDayKey, halves } from '#core/calendar/half.ts';
import { weeksCovering } from '#core/calendar/month.ts';
import type { Day } from '#core/units.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { classNames } from '../ui/class-names.ts';
import { GridPart } from '../ui/grid-part.tsx';
import { viewCell } from './cell-view.ts';
import { cellWords } from './cell-words.ts';
import { MonthCell } from './month-cell.tsx';
import styles from './month-grid.module.css';
import type { MonthGridProps } from './month-grid-props.ts';
import { MonthMenu } from './month-menu.tsx';
import type { MonthMenuAct } from './month-menu-items.ts';
import { moveInMonth } from './move-in-month.ts';
import { type MonthPlace, useMonthGestures } from './use-month-gestures.ts';

/** Weeks of split days: each half-day shows its work, and what became of it. */
export function MonthGrid(props: MonthGridProps) {
  const { from, to, today, onChoose, editing } = props;
  const { t } = useTexts();
  const format = useFormat();
  const direction = useDirection();
  const words = useMemo(() => cellWords(t, format, today), [t, format, today]);
  const [current, setCurrent] = useState<HalfDay | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const range = { from, to, firstWeekday: format.firstWeekday, direction };
  const weeks = weeksCovering(from, to, format.firstWeekday);
  const isShown = (day: Day) => day >= from && day <= to;
  const entry: HalfDay =
    current && isShown(current.day)
      ? current
      : { day: isShown(today) ? today : from, half: 'morning' };

  const cellAt = (at: HalfDay) =>
    body.current?.querySelector<HTMLElement>(`[data-at="${halfDayKey(at)}"]`);
  /** The half-day and the cell that an event of the grid happened in. */
  const placeOf = (target: EventTarget | null): MonthPlace | null => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
    if (!cell || !body.current?.contains(cell)) return null;
    const [day, half] = (cell.dataset.at ?? '').split(' ');
    return { at: { day: day as Day, half: half as Half }, cell };
  };
  const gestures = useMonthGestures({
    editing,
    placeOf,
    cellAt,
    moveBy: (key, at) => moveInMonth(key, at, range),
  });
  const isPainting = editing !== undefined && editing.tool !== 'select';
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (gestures.onKey(event, entry)) return event.preventDefault();
    if (onChoose && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      const cell = cellAt(entry);
      if (cell) onChoose(entry, cell);
      return;
    }
    const moved = moveInMonth(event.key, entry, range);
    if (moved === null) return;
    event.preventDefault();
    cellAt(moved)?.focus();
  };

  const act = (act: MonthMenuAct, { at, cell }: MonthPlace) => {
    if (act === 'open') onChoose?.(at, cell);
    else if (act === 'move' || act === 'swap') gestures.pickUp(act, at);
    else editing?.onCommand(act, at, cell);
  };
  const month = (
    <GridPart
      ref={body}
      role="grid"
      aria-label={props.label}
      aria-readonly={onChoose ? undefined : true}
      className={classNames(
        styles.month,
        editing && styles.editable,
        isPainting && styles.painting,
        editing?.gesture && editing.gesture.kind !== 'paint' && styles.carrying,
      )}
      data-hand={isPainting || editing?.gesture ? true : undefined}
      onKeyDown={press}
      onFocus={(event) => setCurrent(placeOf(event.target)?.at ?? current)}
      onClick={(event) => {
        const place = placeOf(event.target);
        if (place && !isPainting) onChoose?.(place.at, place.cell);
      }}
      onPointerDown={gestures.onPointerDown}
      onPointerMove={gestures.onPointerMove}
      onPointerUp={gestures.onPointerUp}
      onPointerCancel={gestures.onPointerCancel}
      onBlur={gestures.onBlur}
    >
      <GridPart role="row" className={styles.weekdays}>
        {format.week.map((weekday) => (
          <GridPart key={weekday} role="columnheader" aria-label={format.weekday(weekday, 'long')}>
            {format.weekday(weekday)}
          </GridPart>
        ))}
      </GridPart>
      {weeks.map((days) => (
        <GridPart key={days[0]} role="rowgroup" className={styles.week}>
          {halves.map((half) => (
            <GridPart key={half} role="row" className={styles.row}>
              {days.map((day) =>
                isShown(day) ? (
                  <MonthCell
                    key={day}
                    view={viewCell(props, { day, half }, words)}
                    entry={entry.day === day && entry.half === half}
                  />
                ) : (
                  <GridPart key={day} role="gridcell" className={styles.blank} />
                ),
              )}
            </GridPart>
          ))}
        </GridPart>
      ))}
    </GridPart>
  );
  return (
    <div className={styles.container}>
      {editing ? (
        <MonthMenu month={month} editing={editing} placeOf={placeOf} onAct={act} />
      ) : (
        month
      )}
    </div>
  );
}
