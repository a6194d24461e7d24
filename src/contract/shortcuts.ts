import { type Action, actions, actionTable } from './action.ts';
import { type Chord, parseChord } from './chord.ts';

/** The keys that were changed, by the name of their action; null for none. */
export type Shortcuts = Readonly<Record<string, string | null>>;

/** The usual keys of an action, the one that is shown first. */
export function usualKeys(action: Action, isMac: boolean): readonly Chord[] {
  const { keys, macKeys, also } = actionTable[action];
  const first = isMac ? (macKeys ?? keys) : keys;
  return first === null ? [] : [...new Set([first, ...(also ? [also] : [])])];
}

/** The keys of an action, the one that is shown first; what cannot be read counts as unchanged. */
export function keysOf(action: Action, shortcuts: Shortcuts, isMac: boolean): readonly Chord[] {
  const changed = Object.hasOwn(shortcuts, action) ? shortcuts[action] : undefined;
  if (changed === null) return [];
  if (changed === undefined || parseChord(changed) === null) return usualKeys(action, isMac);
  return [changed];
}

/** The shortcuts with `chord` for an action, or with its usual keys where that is what it says. */
export function withShortcut(
  shortcuts: Shortcuts,
  action: Action,
  chord: Chord | null,
  isMac: boolean,
): Shortcuts {
  const { [action]: _, ...others } = shortcuts;
  const usual = usualKeys(action, isMac)[0] ?? null;
  return chord === usual ? others : { ...others, [action]: chord };
}

/** The other action that acts on `chord` where `action` would; null if there is none. */
export function conflictOf(
  chord: Chord,
  action: Action,
  shortcuts: Shortcuts,
  isMac: boolean,
): Action | null {
  const taken = (other: Action) =>
    other !== action && !areApart(action, other) && keysOf(other, shortcuts, isMac).includes(chord);
  return actions.find(taken) ?? null;
}

// An open question has the key for itself, and a row has it while there is none.
const apart: readonly (readonly [Action, Action])[] = [['miss', 'answer-no']];

function areApart(one: Action, other: Action): boolean {
  return apart.some((pair) => pair.includes(one) && pair.includes(other));
}

// What fields, lists and buttons need, and what the system or a menu does by itself.
const kept = new Set<Chord>([
  ...['Enter', 'Space', 'Tab', 'Shift+Tab', 'Escape', 'Backspace', 'Delete'],
  ...['Left', 'Right', 'Home', 'End', 'PageUp', 'PageDown', 'F6', 'F10', 'F11'],
  ...['X', 'C', 'V', 'A', 'Q', 'W', 'M', 'H', 'R', '0', '-', '=', 'Plus'].map(
    (key) => `Mod+${key}`,
  ),
  ...['Mod+Shift+R', 'Mod+Shift+I', 'Mod+Shift+V', 'Alt+F4'],
]);

/** True of keys that have their use everywhere and cannot be given to an action. */
export function isKeptChord(chord: Chord): boolean {
  return kept.has(chord);
}
