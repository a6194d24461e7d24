import { memo } from 'react';
import { halfDayKey } from '#core/calendar/half.ts';
import { classNames } from '../ui/class-names.ts';
import { GridPart } from '../ui/grid-part.tsx';
import marks from './cell-marks.module.css';
import { type CellView, isSameView, type StripView } from './cell-view.ts';
import styles from './month-cell.module.css';
import { PinMark } from './pin-mark.tsx';

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
          marks[view.look],
          view.canCarry && marks.carriable,
          view.touch && classNames(marks.touch, marks[view.touch]),
        )}
      >
        <span className="only-spoken">{view.label}</span>
        {view.strips.map((strip, index) => (
          <Strip
            key={strip.kind}
            strip={strip}
            view={view}
            lead={index === 0}
            last={index === view.strips.length - 1}
          />
        ))}
        {view.word ? (
          <span aria-hidden className={marks.empty}>
            {view.word}
          </span>
        ) : null}
        {view.isPinned || view.hours ? (
          <span aria-hidden className={marks.marks}>
            {view.hours ? (
              <>
                <span className={marks.amount}>{view.hours}</span>
                <span className={marks.sign}>{view.hoursSign}</span>
              </>
            ) : null}
            {view.isPinned ? <PinMark /> : null}
          </span>
        ) : null}
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
function roomFor(code: string | null): string | undefined {
  if (code === null || code.length <= 3) return undefined;
  return code.length <= 5 ? styles.snug : styles.tight;
}

/** How soon the word, or the speed, gives way. */
function paced(isRange: boolean, isLong: boolean): string | undefined {
  if (isRange) return marks.ranged;
  return isLong ? marks.longPaced : marks.paced;
}

interface StripProps {
  readonly strip: StripView;
  readonly view: CellView;
  readonly lead: boolean;
  readonly last: boolean;
}

function Strip({ strip, view, lead, last }: StripProps) {
  // `5.1 Lectures 1.75x` fits a day of 130 pixels, `5.1 L 1.75x` one of 80; a longer code needs the
  // letter for longer, and beside a mark there is room in the tooltip alone.
  const speed = view.look === 'planned' ? strip.speed : null;
  const isMarked = last && (view.isPinned || view.hours !== null);
  const codeLength = strip.code?.length ?? 0;
  const isLong = codeLength > 3;
  return (
    <span
      aria-hidden
      title={strip.sentence}
      className={classNames(
        styles.strip,
        styles[strip.kind],
        lead && styles.lead,
        speed !== null && !isMarked && paced(strip.isRange, isLong),
      )}
      style={{ flexGrow: strip.minutes }}
    >
      <span
        className={classNames(
          styles.words,
          roomFor(strip.code),
          isMarked && (view.hours !== null || isLong) && styles.marked,
        )}
      >
        {strip.code === null ? null : (
          <>
            <b>{strip.code}</b>{' '}
          </>
        )}
        <span className={classNames(styles.word, marks.word)}>{strip.word}</span>
        <span className={classNames(styles.letter, marks.letter)}>{strip.letter}</span>
      </span>
      {speed === null || isMarked ? null : <span className={marks.speed}>{speed}</span>}
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
