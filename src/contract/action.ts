/** What an action is about: a heading of the palette, of the page of keys, of the settings. */
export const actionGroups = ['go', 'day', 'plan', 'files', 'look', 'program'] as const;

export type ActionGroup = (typeof actionGroups)[number];

interface ActionFacts {
  readonly group: ActionGroup;
  /** The usual key, as `parseChord` reads it; null for none. */
  readonly keys: string | null;
  /** The usual key on a Mac, where it is another one. */
  readonly macKeys?: string;
  /** A second usual key, which goes with the first. */
  readonly also?: string;
  /** The action of the screen on which it is to be found; without one it is where it is offered. */
  readonly on?: 'today' | 'plan' | 'progress' | 'settings';
  /** Acts once again for as long as its key is held. */
  readonly repeats?: true;
}

const table = {
  today: { group: 'go', keys: 'Mod+1' },
  plan: { group: 'go', keys: 'Mod+2' },
  progress: { group: 'go', keys: 'Mod+3' },
  logs: { group: 'go', keys: 'Mod+4' },
  settings: { group: 'go', keys: 'Mod+,' },
  'quick-log': { group: 'day', keys: 'Mod+Alt+H', macKeys: 'Mod+Ctrl+H' },
  'next-row': { group: 'day', keys: 'J', also: 'Down', repeats: true },
  'previous-row': { group: 'day', keys: 'K', also: 'Up', repeats: true },
  tick: { group: 'day', keys: null, on: 'today' },
  miss: { group: 'day', keys: 'N', on: 'today' },
  log: { group: 'day', keys: 'L', on: 'today' },
  timer: { group: 'day', keys: 'T', on: 'today' },
  'timer-lost': { group: 'day', keys: 'X', on: 'today' },
  'timer-stop': { group: 'day', keys: 'Shift+T', on: 'today' },
  'timer-discard': { group: 'day', keys: null, on: 'today' },
  'answer-done': { group: 'day', keys: 'D' },
  'answer-part': { group: 'day', keys: 'P' },
  'answer-no': { group: 'day', keys: 'N' },
  'answer-none': { group: 'day', keys: '0' },
  recover: { group: 'plan', keys: 'W', on: 'plan' },
  replan: { group: 'plan', keys: null, on: 'plan' },
  fit: { group: 'plan', keys: null, on: 'plan' },
  'day-off': { group: 'plan', keys: null, on: 'settings' },
  'plan-history': { group: 'plan', keys: null, on: 'plan' },
  'new-programme': { group: 'plan', keys: null, on: 'settings' },
  'import-course': { group: 'plan', keys: null, on: 'settings' },
  'export-calendar': { group: 'files', keys: null },
  'export-sessions': { group: 'files', keys: null },
  'export-plan': { group: 'files', keys: null },
  'export-everything': { group: 'files', keys: null },
  'export-report': { group: 'files', keys: null },
  'import-sessions': { group: 'files', keys: null, on: 'settings' },
  'import-everything': { group: 'files', keys: null, on: 'settings' },
  'data-folder': { group: 'files', keys: null },
  'theme-light': { group: 'look', keys: null },
  'theme-dark': { group: 'look', keys: null },
  'theme-system': { group: 'look', keys: null },
  'text-bigger': { group: 'look', keys: null },
  'text-smaller': { group: 'look', keys: null },
  'text-normal': { group: 'look', keys: null },
  palette: { group: 'program', keys: 'Mod+K' },
  keys: { group: 'program', keys: '?' },
  shortcuts: { group: 'program', keys: null, on: 'settings' },
  undo: { group: 'program', keys: 'Mod+Z', repeats: true },
  redo: {
    group: 'program',
    keys: 'Mod+Y',
    macKeys: 'Mod+Shift+Z',
    also: 'Mod+Shift+Z',
    repeats: true,
  },
  quit: { group: 'program', keys: null },
} as const satisfies Readonly<Record<string, ActionFacts>>;

/**
 * What a learner can have done from more than one place: the palette, a key, a menu, the tray, a
 * notification.
 */
export type Action = keyof typeof table;

/** Every action there is, in the order in which they are listed. */
export const actionTable: Readonly<Record<Action, ActionFacts>> = table;

export const actions = Object.keys(table) as readonly Action[];

/** True of what names an action. */
export function isAction(value: unknown): value is Action {
  return typeof value === 'string' && Object.hasOwn(table, value);
}
