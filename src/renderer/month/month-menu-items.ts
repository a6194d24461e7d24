import { type HalfDayFacts, isToStudy, type MonthCommand } from './month-command.ts';

/** What a line of the menu does: opens the half-day, takes up its work, or changes it at once. */
export type MonthMenuAct = 'open' | 'move' | 'swap' | MonthCommand;

export interface MonthMenuItem {
  readonly act: MonthMenuAct;
  /** Of `monthEdit.menu`. */
  readonly text: MonthMenuAct | 'unpin' | 'give' | 'study';
  /** The key in the month that does the same. */
  readonly keys: string;
}

/** The key of each line, as it is written on it: no line is without one. */
export const menuKeys: Readonly<Record<MonthMenuAct, string>> = {
  open: 'Enter',
  move: 'M',
  swap: 'S',
  pin: 'P',
  reserve: 'R',
  longer: '+',
  shorter: '−',
  'half-day-off': 'O',
  'day-off': 'Shift+O',
  usual: 'U',
};

/** What can be done with a half-day, in groups: its work, what it is kept for, its hours. */
export function monthMenuItems(
  facts: HalfDayFacts,
  canOpen: boolean,
): readonly (readonly MonthMenuItem[])[] {
  const item = (act: MonthMenuAct, text: MonthMenuItem['text'] = act): MonthMenuItem => ({
    act,
    text,
    keys: menuKeys[act],
  });
  const { isPast, canMove, canSwap, isPinned, isReserve, isOff, isDayOff, isException } = facts;
  const opening = canOpen ? [item('open')] : [];
  if (isPast) return [opening].filter((group) => group.length > 0);
  const work = [
    ...opening,
    ...(canMove ? [item('move')] : []),
    ...(canSwap ? [item('swap')] : []),
    ...(isPinned || canSwap ? [item('pin', isPinned ? 'unpin' : 'pin')] : []),
  ];
  const kept =
    isReserve || (!isOff && !isPinned) ? [item('reserve', isReserve ? 'give' : 'reserve')] : [];
  const hours = [
    item('longer'),
    ...(isOff ? [] : [item('shorter'), item('half-day-off')]),
    ...(isDayOff ? [] : [item('day-off')]),
    ...(isToStudy(facts) ? [item('usual', 'study')] : isException ? [item('usual')] : []),
  ];
  return [[...work, ...kept], hours];
}
