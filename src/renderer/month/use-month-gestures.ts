import { type FocusEvent, type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import type { MonthCommand } from './month-command.ts';
import type { MonthEditing } from './month-editing.ts';
import type { MonthGesture } from './month-gesture.ts';

/** A half-day of the month and its cell. */
export interface MonthPlace {
  readonly at: HalfDay;
  readonly cell: HTMLElement;
}

interface Grid {
  readonly editing: MonthEditing | undefined;
  readonly placeOf: (target: EventTarget | null) => MonthPlace | null;
  readonly cellAt: (at: HalfDay) => HTMLElement | null | undefined;
  /** Where a key leads; null of any other key. */
  readonly moveBy: (key: string, at: HalfDay) => HalfDay | null;
}

interface Gestures {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  /** Takes up what is in a half-day, to be carried by keys. */
  readonly pickUp: (kind: 'move' | 'swap', at: HalfDay) => void;
  /** True if the key at this half-day was one of a gesture. */
  readonly onKey: (event: KeyboardEvent<HTMLElement>, at: HalfDay) => boolean;
}

const commands: Readonly<Record<string, MonthCommand>> = {
  p: 'pin',
  r: 'reserve',
  '+': 'longer',
  '=': 'longer',
  '-': 'shorter',
  o: 'half-day-off',
  u: 'usual',
};

/** Turns the pointer and the keys in a month into gestures. */
export function useMonthGestures({ editing, placeOf, cellAt, moveBy }: Grid): Gestures {
  // Where the pointer was pressed on something that may be carried.
  const pressed = useRef<HalfDay | null>(null);
  // Moves of the pointer come faster than the month is drawn.
  const current = useRef<MonthGesture | null>(null);
  const given = editing?.gesture ?? null;
  useEffect(() => {
    current.current = given;
  }, [given]);

  const set = (gesture: MonthGesture | null) => {
    current.current = gesture;
    editing?.onGesture(gesture);
  };
  const end = () => {
    pressed.current = null;
    if (current.current) set(null);
  };
  const drop = () => {
    const gesture = current.current;
    pressed.current = null;
    current.current = null;
    const cell = gesture && cellAt(gesture.to);
    if (gesture && cell) editing?.onDrop(gesture, cell);
    else if (gesture) editing?.onGesture(null);
  };
  const begin = (kind: MonthGesture['kind'], by: MonthGesture['by'], from: HalfDay, to = from) =>
    set({ kind, by, from, to });

  const carryKey = (event: KeyboardEvent<HTMLElement>, at: HalfDay): boolean => {
    if (!editing) return false;
    const key = event.key.toLowerCase();
    const kind = key === 'm' ? 'move' : key === 's' ? 'swap' : null;
    const command = key === 'o' && event.shiftKey ? 'day-off' : commands[key];
    const cell = cellAt(at);
    if (!cell) return false;
    if (kind) {
      if (editing.canCarry(at, kind)) begin(kind, 'keys', at);
      else editing.onCannotCarry(cell);
      return true;
    }
    if (!command) return false;
    editing.onCommand(command, at, cell);
    return true;
  };

  const onKey: Gestures['onKey'] = (event, at) => {
    if (!editing) return false;
    const gesture = current.current;
    const { tool } = editing;
    if (event.key === 'Escape') {
      if (gesture) {
        if (gesture.kind !== 'paint') cellAt(gesture.from)?.focus();
        end();
        return true;
      }
      if (tool === 'select') return false;
      editing.onLeave();
      return true;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      if (gesture === null && tool === 'select') return false;
      if (gesture === null) current.current = { kind: 'paint', by: 'keys', from: at, to: at };
      drop();
      return true;
    }
    const moved = moveBy(event.key, at);
    if (moved === null) return gesture === null && tool === 'select' ? carryKey(event, at) : false;
    if (gesture && gesture.kind !== 'paint') set({ ...gesture, to: moved, by: 'keys' });
    else if (tool !== 'select' && event.shiftKey) {
      begin('paint', 'keys', gesture?.from ?? at, moved);
    } else if (gesture) end();
    cellAt(moved)?.focus();
    return true;
  };

  return {
    onKey,
    pickUp: (kind, at) => begin(kind, 'keys', at),
    onPointerDown: (event) => {
      const place = placeOf(event.target);
      if (!editing || event.button !== 0 || !place) return;
      if (current.current) end();
      if (editing.tool !== 'select') {
        event.currentTarget.setPointerCapture(event.pointerId);
        begin('paint', 'pointer', place.at);
      } else if (editing.canCarry(place.at, 'move')) pressed.current = place.at;
    },
    onPointerMove: (event) => {
      const gesture = current.current;
      if (!editing || gesture?.by === 'keys' || !(gesture || pressed.current)) return;
      if (event.buttons === 0) return end();
      const place = placeOf(document.elementFromPoint(event.clientX, event.clientY));
      if (!place) return;
      const key = halfDayKey(place.at);
      if (gesture) {
        if (halfDayKey(gesture.to) !== key) set({ ...gesture, to: place.at });
      } else if (pressed.current && halfDayKey(pressed.current) !== key) {
        event.currentTarget.setPointerCapture(event.pointerId);
        begin('move', 'pointer', pressed.current, place.at);
      }
    },
    onPointerUp: () => {
      pressed.current = null;
      if (current.current?.by === 'pointer') drop();
    },
    onPointerCancel: () => {
      if (current.current?.by !== 'keys') end();
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
      if (!isInside && current.current?.by === 'keys') end();
    },
  };
}
