import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '#core/plan/document.ts';
import { GridPart } from '../../ui/grid-part.tsx';
import { LogEditor } from './log-editor.tsx';
import { LogEntry } from './log-entry.tsx';
import styles from './log-list.module.css';
import { moveInList } from './move-in-list.ts';
import type { Selection } from './use-selection.ts';

interface LogListProps {
  readonly sessions: readonly Session[];
  readonly selection: Selection;
  /** What `sessions` were searched by: another search begins at the first. */
  readonly query: string;
  /** The id of the log that is being edited, in its place. */
  readonly edited: string | null;
  readonly onEdit: (session: Session | null) => void;
  readonly onDelete: (sessions: readonly Session[]) => void;
}

const entryHeight = 40;

/** Logs, however many, as a grid of which only what is seen is drawn; one tab stop for all. */
export function LogList({ sessions, query, selection, edited, onEdit, onDelete }: LogListProps) {
  const { t } = useTranslation();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [place, setActive] = useState(0);
  const [searched, setSearched] = useState(query);
  if (searched !== query) {
    setSearched(query);
    setActive(0);
  }
  const active = Math.min(place, sessions.length - 1);
  const editedAt = edited === null ? -1 : sessions.findIndex(({ id }) => id === edited);
  const virtualizer = useVirtualizer({
    count: sessions.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => entryHeight,
    overscan: 8,
    getItemKey: (index) => sessions[index]?.id ?? index,
    // What was typed in an editor is in the editor alone: it stays drawn, however far it is.
    rangeExtractor: (range) => withPlace(defaultRangeExtractor(range), editedAt),
  });
  useEffect(() => {
    virtualizer.scrollToIndex(active, { align: 'auto' });
  }, [active, virtualizer]);

  const press = (event: KeyboardEvent) => {
    const current = sessions[active];
    if (!current || event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / entryHeight) - 1);
    const next = moveInList(event.key, active, sessions.length, page);
    if (next !== null) {
      if (event.shiftKey) selection.extend(sessions, active, next);
      setActive(next);
    } else if (event.key === ' ') selection.toggle(current.id);
    else if (event.key === 'Enter') onEdit(current);
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      const chosen = sessions.filter((session) => selection.has(session.id));
      onDelete(chosen.length > 0 ? chosen : [current]);
    } else if (event.key === 'Escape' && selection.size > 0) selection.clear();
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      selection.choose(sessions.map((session) => session.id));
    } else return;
    event.preventDefault();
  };

  const close = () => {
    onEdit(null);
    scroller.current?.focus({ preventScroll: true });
  };
  useEffect(() => {
    // A line that was edited is a line again.
    if (edited === null) virtualizer.measure();
  }, [edited, virtualizer]);

  const drawn = virtualizer.getVirtualItems();
  const activeId = drawn.some(({ index }) => index === active) ? `${id}-${active}` : undefined;
  return (
    <GridPart
      ref={scroller}
      role="grid"
      tabIndex={0}
      className={styles.list}
      aria-label={t('logs.list')}
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
              session={session}
              index={index}
              offset={start}
              height={entryHeight}
              isAgain={sessions[index - 1]?.day === session.day}
              isActive={index === active}
              isSelected={selection.has(session.id)}
              onActivate={() => {
                setActive(index);
                scroller.current?.focus({ preventScroll: true });
              }}
              onToggle={() => selection.toggle(session.id)}
              onEdit={() => onEdit(session)}
              onDelete={() => onDelete([session])}
            />
          );
        })}
      </div>
    </GridPart>
  );
}

/** `places` with `place` among them, in order; as they are where it is none. */
function withPlace(places: number[], place: number): number[] {
  if (place < 0 || places.includes(place)) return places;
  return [...places, place].sort((a, b) => a - b);
}
