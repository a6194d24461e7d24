import { useState } from 'react';
import type { Session } from '#core/plan/document.ts';

/** Which logs are chosen, by their ids. */
export interface Selection {
  readonly size: number;
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** Chooses all between two places of a list, both included. */
  readonly extend: (sessions: readonly Session[], from: number, to: number) => void;
  readonly choose: (ids: readonly string[]) => void;
  readonly clear: () => void;
}

/** A choice among `sessions`; what is no longer among them is not chosen any more. */
export function useSelection(sessions: readonly Session[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const there =
    chosen.size === 0 ? chosen : new Set(idsOf(sessions).filter((id) => chosen.has(id)));
  return {
    size: there.size,
    has: (id) => there.has(id),
    toggle: (id) => {
      const next = new Set(there);
      if (!next.delete(id)) next.add(id);
      setChosen(next);
    },
    extend: (list, from, to) => {
      const between = list.slice(Math.min(from, to), Math.max(from, to) + 1);
      setChosen(new Set([...there, ...idsOf(between)]));
    },
    choose: (ids) => setChosen(new Set(ids)),
    clear: () => setChosen(new Set()),
  };
}

function idsOf(sessions: readonly Session[]): readonly string[] {
  return sessions.map(({ id }) => id);
}
