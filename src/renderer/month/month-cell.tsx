import { memo } from 'react';
import { halfDayKey } from '#core/calendar/half.ts';
import { classNames } from '../ui/class-names.ts';
import { GridPart } from '../ui/grid-part.tsx';
import { type CellView, isSameView, type StripView } from './cell-view.ts';
import styles from './month-cell.module.css';

interface MonthCellProps {
  readonly view: CellView;
  /** True of the one cell that the tab key leads to. */
  readonly entry: boolean;
}

/** One half-day of the month; the morning carries the day's number and its marks. */
export const MonthCell = memo(
  function MonthCell({ view, entry }: MonthCellProps) {
    return (
      <GridPart
        role="gridcell"
        data-at={halfDayKey(view.at)}
        data-crowded={view.head?.isCrowded || undefined}
        tabIndex={entry ? 0 : -1}
        aria-selected={view.isSelected ?? undefined}
        aria-current={view.isToday ? 'date' : undefined}
        className={classNames(
          styles.cell,
          styles[view.at.half],
          styles[view.look],
          view.isChoosable && styles.choosable,
          view.renews && styles.renewal,
          view.isSafeDay && styles.safe,
          view.isToday && styles.today,
          view.isSelected && styles.selected,
        )}
      >
        <span className="only-spoken">{view.label}</span>
        {view.strips.map((strip, index) => (
          <Strip key={strip.kind} strip={strip} view={view} lead={index === 0} />
        ))}
        {view.head ? (
          <span aria-hidden className={styles.head}>
            {view.head.tag === null ? null : (
              <span className={view.renews ? styles.renews : styles.tag}>{view.head.tag}</span>
            )}
            <span className={styles.number}>{view.head.number}</span>
          </span>
        ) : null}
      </GridPart>
    );
  },
  (before, after) => before.entry === after.entry && isSameView(before.view, after.view),
);

/** How much room the word beside a code needs: `1.1` little, `1.1–2` more, `1.4–2.1` most. */
function roomFor(code: string): string | undefined {
  if (code.length <= 3) return undefined;
  return code.length <= 5 ? styles.snug : styles.tight;
}

interface StripProps {
  readonly strip: StripView;
  readonly view: CellView;
  readonly lead: boolean;
}

function Strip({ strip, view, lead }: StripProps) {
  return (
    <span
      aria-hidden
      className={classNames(styles.strip, styles[strip.kind], lead && styles.lead)}
      style={{ flexGrow: strip.minutes }}
    >
      <span className={classNames(styles.words, roomFor(strip.code))}>
        <b>{strip.code}</b> <span className={styles.word}>{strip.word}</span>
        <span className={styles.letter}>{strip.letter}</span>
      </span>
      {view.look === 'done' ? (
        <svg className={styles.check} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8.5 6.5 12 13 4.5" />
        </svg>
      ) : null}
      {view.look === 'part' ? (
        <i className={styles.share} style={{ width: `${Math.round(view.share * 100)}%` }} />
      ) : null}
    </span>
  );
}
