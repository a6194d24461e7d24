import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  memo,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Session } from '#core/plan/document.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { GridPart } from '../../ui/grid-part.tsx';
import { useLatest } from '../../ui/use-latest.ts';
import { LogEditor } from './log-editor.tsx';
import { type EntryAct, LogEntry } from './log-entry.tsx';
import styles from './log-list.module.css';
import { moveInList } from './move-in-list.ts';
import { useListFocus } from './use-list-focus.ts';
import { useLogRows } from './use-log-rows.ts';
import type { Selection } from './use-selection.ts';
import { useUsualHeight } from './use-usual-height.ts';

interface LogListProps {
  readonly sessions: readonly Session[];
  readonly selection: Selection;
  /** What `sessions` were searched by: another search begins at the first. */
  readonly query: string;
  /** The id of the log that is being edited, in its place. */
  readonly edited: string | null;
  /** The id of the log that was added last, and is gone to. */
  readonly added: string | null;
  /** The ids of what names the screen and says how much there is. */
  readonly describedBy: string;
  readonly onEdit: (id: string | null) => void;
  /** Deletes this one, or, where some are chosen and none is named, those. */
  readonly onDelete: (session: Session | null) => void;
}

const usualHeight = 40;

/** Logs, however many, as a grid of which only what is seen is drawn; one tab stop for all. */
export const LogList = memo(function LogList(props: LogListProps) {
  const { sessions, query, selection, edited, added, onEdit, onDelete } = props;
  const { t } = useTexts();
  const id = useId();
  const rowOf = useLogRows();
  const scroller = useRef<HTMLDivElement>(null);
  const usual = useRef<HTMLDivElement>(null);
  useListFocus(scroller);
  const [place, setActive] = useState(0);
  const [searched, setSearched] = useState(query);
  if (searched !== query) {
    setSearched(query);
    setActive(0);
  }
  const [shown, setShown] = useState<string | null>(null);
  if (added !== null && added !== shown) {
    const at = sessions.findIndex(({ id }) => id === added);
    if (at >= 0) {
      setShown(added);
      setActive(at);
    }
  }
  const active = Math.min(place, sessions.length - 1);
  const editedAt = edited === null ? -1 : sessions.findIndex(({ id }) => id === edited);
  const height = useUsualHeight(usual, usualHeight);
  const virtualizer = useVirtualizer({
    count: sessions.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 4,
    getItemKey: (index) => sessions[index]?.id ?? index,
    // What was typed in an editor is in the editor alone: it stays drawn, however far it is.
    rangeExtractor: (range) => withPlace(defaultRangeExtractor(range), editedAt),
  });
  const measured = useRef(height);
  useLayoutEffect(() => {
    if (measured.current === height) return;
    measured.current = height;
    // What was measured before the texts grew, or the list became narrow, is worth nothing now.
    virtualizer.measure();
    // It lays out anew when it is asked, and only then compares rows with that.
    virtualizer.getTotalSize();
    for (const row of scroller.current?.querySelectorAll<HTMLElement>('[data-index]') ?? []) {
      virtualizer.measureElement(row);
    }
  }, [height, virtualizer]);
  useEffect(() => {
    virtualizer.scrollToIndex(active, { align: 'auto' });
    // With large texts the list itself may stand half below the window.
    if (document.activeElement === scroller.current) {
      scroller.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [active, virtualizer]);

  const focus = () => scroller.current?.focus({ preventScroll: true });
  const press = (event: KeyboardEvent) => {
    const current = sessions[active];
    if (!current || event.target !== event.currentTarget) return;
    const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
    const page = Math.max(1, endIndex - startIndex - 1);
    const next = moveInList(event.key, active, sessions.length, page);
    if (next !== null) {
      if (event.shiftKey) selection.extend(sessions, active, next);
      setActive(next);
    } else if (event.key === ' ') selection.toggle(current.id);
    else if (event.key === 'Enter') onEdit(current.id);
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      onDelete(selection.size > 0 ? null : current);
    } else if (event.key === 'Escape' && selection.size > 0) selection.clear();
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      selection.chooseAll();
    } else return;
    event.preventDefault();
  };
  const act = useLatest((what: EntryAct, index: number) => {
    const session = sessions[index];
    if (!session) return;
    if (what === 'toggle') selection.toggle(session.id);
    else if (what === 'edit') onEdit(session.id);
    else if (what === 'delete') onDelete(session);
    else {
      setActive(index);
      focus();
    }
  });
  const close = () => {
    onEdit(null);
    focus();
  };

  const drawn = virtualizer.getVirtualItems();
  const activeId = drawn.some(({ index }) => index === active) ? `${id}-${active}` : undefined;
  return (
    <GridPart
      ref={scroller}
      role="grid"
      tabIndex={0}
      data-logs
      className={styles.list}
      aria-label={t('logs.list')}
      aria-describedby={props.describedBy}
      aria-multiselectable
      aria-rowcount={sessions.length}
      aria-activedescendant={activeId}
      onKeyDown={press}
    >
      <div
        role="presentation"
        className={styles.canvas}
        style={{ height: virtualizer.getTotalSize() }}
      >
        <div ref={usual} role="presentation" className={styles.usual} />
        {drawn.map(({ index, start }) => {
          const session = sessions[index];
          if (!session) return null;
          if (session.id === edited) {
            return (
              <GridPart
                key={session.id}
                ref={virtualizer.measureElement}
                data-index={index}
                role="row"
                aria-rowindex={index + 1}
                className={styles.editor}
                style={{ transform: `translateY(${start}px)` }}
              >
                <GridPart role="gridcell">
                  <LogEditor session={session} onClose={close} />
                </GridPart>
              </GridPart>
            );
          }
          return (
            <LogEntry
              key={session.id}
              id={`${id}-${index}`}
              row={rowOf(session)}
              index={index}
              offset={start}
              isAgain={sessions[index - 1]?.day === session.day}
              isActive={index === active}
              isSelected={selection.has(session.id)}
              measure={virtualizer.measureElement}
              onAct={act}
            />
          );
        })}
      </div>
    </GridPart>
  );
});

/** `places` with `place` among them, in order; as they are where it is none. */
function withPlace(places: number[], place: number): number[] {
  if (place < 0 || places.includes(place)) return places;
  return [...places, place].sort((a, b) => a - b);
}
