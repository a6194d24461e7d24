import type { HalfDay } from '#core/calendar/half.ts';
import type { MonthEdit } from '#core/plan/month-edit.ts';

/** What a key, or a line of the menu, asks for in a half-day, without a gesture. */
export type MonthCommand =
  | 'pin'
  | 'reserve'
  | 'longer'
  | 'shorter'
  | 'half-day-off'
  | 'day-off'
  | 'usual';

/** What can be done with a half-day, and what it is. */
export interface HalfDayFacts {
  /** Past half-days stay as they are. */
  readonly isPast: boolean;
  readonly canMove: boolean;
  readonly canSwap: boolean;
  readonly isPinned: boolean;
  readonly isReserve: boolean;
  /** Without hours. */
  readonly isOff: boolean;
  /** Neither half has hours. */
  readonly isDayOff: boolean;
  /** Other hours than its weekday has, in either half. */
  readonly isException: boolean;
  /** Its weekday has no hours. */
  readonly isWeeklyOff: boolean;
}

/** True of a day off that its week has no hours to give back to: it may be studied all the same. */
export function isToStudy({
  isDayOff,
  isWeeklyOff,
}: Pick<HalfDayFacts, 'isDayOff' | 'isWeeklyOff'>): boolean {
  return isDayOff && isWeeklyOff;
}

const lengthStep = 30;

/** What a command does to a half-day. */
export function editOfCommand(
  command: MonthCommand,
  { day, half }: HalfDay,
  facts: Pick<HalfDayFacts, 'isPinned' | 'isReserve' | 'isDayOff' | 'isWeeklyOff'>,
): MonthEdit {
  const { isPinned, isReserve } = facts;
  const here = [{ day, half }];
  const days = [day];
  switch (command) {
    case 'pin':
      return { kind: isPinned ? 'unpin' : 'pin', day, half };
    case 'reserve':
      return isReserve
        ? { kind: 'reserve', add: [], remove: here }
        : { kind: 'reserve', add: here, remove: [] };
    case 'half-day-off':
      return { kind: 'paint', days, change: { kind: 'off', halves: [half] } };
    case 'day-off':
      return { kind: 'paint', days, change: { kind: 'off' } };
    case 'usual':
      return { kind: 'paint', days, change: { kind: isToStudy(facts) ? 'study' : 'pattern' } };
    case 'longer':
    case 'shorter': {
      const minutes = command === 'longer' ? lengthStep : -lengthStep;
      return { kind: 'paint', days, change: { kind: 'by', minutes, halves: [half] } };
    }
  }
}
