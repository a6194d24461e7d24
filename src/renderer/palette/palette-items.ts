import {
  type Action,
  type ActionGroup,
  actionGroups,
  actions,
  actionTable,
} from '#contract/action.ts';
import type { Chord } from '#contract/chord.ts';
import type { WeekCodes } from './week-codes.ts';

/** A heading of the palette. */
export type PaletteGroup = ActionGroup | 'weeks' | 'settings';

export const paletteGroups: readonly PaletteGroup[] = [...actionGroups, 'settings', 'weeks'];

/** What can be found in the palette. */
export interface PaletteItem {
  /** The same from day to day, so that it is known as one that was lately used. */
  readonly id: string;
  readonly group: PaletteGroup;
  readonly title: string;
  /** What a course-week is called by its numbers. */
  readonly codes: WeekCodes;
  /** Words that somebody might look for it by. */
  readonly words: string;
  readonly keys: Chord | null;
  /** Why it cannot be done now, in a sentence. */
  readonly refused: string | null;
  /** It is a choice, and the one that holds now. */
  readonly isChosen: boolean;
  readonly run: () => void;
}

// What opens the palette is not looked for in it.
const unlisted: readonly Action[] = ['palette'];

/** The actions that the palette lists, by group. */
export const listedActions: readonly Action[] = actionGroups.flatMap((group) =>
  actions.filter((action) => actionTable[action].group === group && !unlisted.includes(action)),
);

/** What most items are besides their name. */
export const plainItem = {
  words: '',
  codes: { whole: [], parts: [] },
  keys: null,
  refused: null,
  isChosen: false,
} as const;
