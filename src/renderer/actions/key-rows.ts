import {
  type Action,
  type ActionGroup,
  actionGroups,
  actions,
  actionTable,
} from '#contract/action.ts';
import type { Chord } from '#contract/chord.ts';

interface KeyRow {
  readonly action: Action;
  readonly name: string;
  readonly keys: readonly Chord[];
}

export interface KeyGroup {
  readonly group: ActionGroup;
  readonly rows: readonly KeyRow[];
}

interface KeyWords {
  readonly nameOf: (action: Action) => string;
  readonly keysOf: (action: Action) => readonly Chord[];
  readonly textOf: (chord: Chord) => string;
}

/** Every action with its keys, by group: those whose name or keys hold `query`. */
export function keyGroups(query: string, words: KeyWords): readonly KeyGroup[] {
  return actionGroups
    .map((group) => ({
      group,
      rows: actions
        .filter((action) => actionTable[action].group === group)
        .map((action) => ({ action, name: words.nameOf(action), keys: words.keysOf(action) }))
        .filter(({ name, keys }) => holds(query, [name, ...keys.map(words.textOf)])),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** True if one of `texts` holds `query`, in whatever case. */
export function holds(query: string, texts: readonly string[]): boolean {
  const asked = query.trim().toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(asked));
}
