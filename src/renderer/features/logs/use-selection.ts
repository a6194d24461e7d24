import { useMemo, useState } from 'react';
import type { Session } from '#core/plan/document.ts';

/** Which logs are chosen, by their ids. */
export interface Selection {
  readonly size: number;
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** Chooses all between two places of a list, both included. */
  readonly extend: (sessions: readonly Session[], from: number, to: number) => void;
  readonly chooseAll: () => void;
  readonly clear: () => void;
}

/** Of the sessions `of` those with these ids, or all but those. */
interface Choice {
  readonly of: readonly Session[];
  readonly isAllBut: boolean;
  readonly ids: ReadonlySet<string>;
}

/** A choice among `sessions`; what is no longer among them is not chosen any more. */
export function useSelection(sessions: readonly Session[]): Selection {
  const [chosen, choose] = useState<Choice>(() => choiceOf(sessions));
  const choice = within(chosen, sessions);
  // Kept as it has become: what was once out of the list does not come back chosen.
  if (choice !== chosen) choose(choice);
  return useMemo(() => {
    const { isAllBut, ids } = choice;
    const change = (id: string, next: Set<string>, isChosen: boolean) => {
      if (isChosen === isAllBut) next.delete(id);
      else next.add(id);
    };
    const has = (id: string) => isChosen(choice, id);
    return {
      size: isAllBut ? sessions.length - ids.size : ids.size,
      has,
      toggle: (id) => {
        const next = new Set(ids);
        change(id, next, !has(id));
        choose({ ...choice, ids: next });
      },
      extend: (list, from, to) => {
        const next = new Set(ids);
        for (let at = Math.min(from, to); at <= Math.max(from, to); at += 1) {
          const session = list[at];
          if (session) change(session.id, next, true);
        }
        choose({ ...choice, ids: next });
      },
      chooseAll: () => choose({ of: sessions, isAllBut: true, ids: new Set() }),
      clear: () => choose(choiceOf(sessions)),
    };
  }, [choice, sessions]);
}

function choiceOf(sessions: readonly Session[], ids: ReadonlySet<string> = new Set()): Choice {
  return { of: sessions, isAllBut: false, ids };
}

function isChosen({ isAllBut, ids }: Choice, id: string): boolean {
  return ids.has(id) !== isAllBut;
}

/** The choice, of what of it is among other sessions. */
function within(choice: Choice, sessions: readonly Session[]): Choice {
  if (choice.of === sessions) return choice;
  if (choice.ids.size === 0 && !choice.isAllBut) return choiceOf(sessions);
  const there = new Set<string>();
  for (const { id } of choice.of) if (isChosen(choice, id)) there.add(id);
  const ids = new Set<string>();
  for (const { id } of sessions) if (there.has(id)) ids.add(id);
  return choiceOf(sessions, ids);
}
