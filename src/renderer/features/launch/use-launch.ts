import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import type { Day } from '#core/units.ts';
import { useShell } from '../../replica/shell-context.ts';
import { keptDraftsOf } from './kept-drafts.ts';
import type { LaunchDraft } from './launch-draft.ts';
import { createLaunchStore, type LaunchState, type LaunchStore } from './launch-store.ts';

/** What stands in the controls, and what changes it: the same functions while the screen lives. */
export interface Launch extends LaunchState, LaunchStore {}

/**
 * The controls' draft, and the last good plan beside it; what it is given counts once. A form that a
 * programme was started from comes back as it was left when that start is undone.
 */
export function useLaunch(
  first: LaunchDraft,
  editions: readonly [Curriculum, ...Curriculum[]],
  today: Day,
): Launch {
  const kept = keptDraftsOf(useShell().replica);
  const [launch] = useState(() =>
    // A course that was just chosen for the next programme comes before it.
    createLaunchStore(first, first.own === null ? kept.undone() : null, editions, today),
  );
  const state = useStore(launch.store);
  useEffect(() => () => kept.keep(launch.store.getState()), [kept, launch]);
  // The same for as long as nothing changes: controls that do not show the plan are drawn once.
  return useMemo(() => ({ ...state, ...launch }), [state, launch]);
}
