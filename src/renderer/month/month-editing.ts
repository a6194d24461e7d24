import type { HalfDay } from '#core/calendar/half.ts';
import type { Day } from '#core/units.ts';
import type { HalfDayFacts, MonthCommand } from './month-command.ts';
import type { MonthGesture } from './month-gesture.ts';
import type { MonthTool } from './month-tool.ts';

/** How a month is changed by hand; without it, it is only read and chosen from. */
export interface MonthEditing {
  readonly tool: MonthTool;
  /** The first day that may be changed. */
  readonly first: Day;
  readonly gesture: MonthGesture | null;
  /** What the gesture asks for cannot be. */
  readonly isRefused: boolean;
  /** Whether what is in a half-day can be carried to another, or change places with another. */
  readonly canCarry: (at: HalfDay, kind: 'move' | 'swap') => boolean;
  /** Whether a half-day is opened by choosing it, to see what is in it. */
  readonly canOpen: boolean;
  readonly factsOf: (at: HalfDay) => HalfDayFacts;
  /** It was asked for by key where it cannot be. */
  readonly onCannotCarry: (cell: HTMLElement) => void;
  readonly onGesture: (gesture: MonthGesture | null) => void;
  /** The gesture is over: in this cell. */
  readonly onDrop: (gesture: MonthGesture, cell: HTMLElement) => void;
  readonly onCommand: (command: MonthCommand, at: HalfDay, cell: HTMLElement) => void;
  /** Escape, with nothing going on. */
  readonly onLeave: () => void;
}
