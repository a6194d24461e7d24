import { useCallback, useMemo, useState } from 'react';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import type { ProgrammeSetup } from '#core/plan/command.ts';
import type { Day } from '#core/units.ts';
import { type LaunchDraft, type LaunchProblem, ownEdition, readDraft } from './launch-draft.ts';

/** Some controls' new values, or how they follow from what stands there. */
export type LaunchChange = Partial<LaunchDraft> | ((draft: LaunchDraft) => Partial<LaunchDraft>);

export interface Launch {
  readonly draft: LaunchDraft;
  /** What is drawn and started: the last draft that was good. */
  readonly setup: ProgrammeSetup;
  readonly problem: LaunchProblem | null;
  /** The same function for as long as the screen lives. */
  readonly change: (change: LaunchChange) => void;
  /** What would be drawn after a change; null if it is no good. The same function, as `change` is. */
  readonly tryOut: (draft: LaunchDraft) => ProgrammeSetup | null;
}

/** The controls' draft, and the last good plan beside it; what it is given counts once. */
export function useLaunch(
  first: LaunchDraft,
  editions: readonly [Curriculum, ...Curriculum[]],
  today: Day,
): Launch {
  const [{ read, firstState }] = useState(() => prepare(first, editions, today));
  const [state, setState] = useState(firstState);
  const change = useCallback(
    (change: LaunchChange) =>
      setState((before) => {
        const changed = typeof change === 'function' ? change(before.draft) : change;
        const draft = { ...before.draft, ...changed };
        const { setup, problem } = read(draft);
        return { draft, setup: setup ?? before.setup, problem };
      }),
    [read],
  );
  const tryOut = useCallback((draft: LaunchDraft) => read(draft).setup, [read]);
  // The same for as long as nothing changes: controls that do not show the plan are drawn once.
  return useMemo(() => ({ ...state, change, tryOut }), [state, change, tryOut]);
}

function prepare(first: LaunchDraft, editions: readonly [Curriculum, ...Curriculum[]], today: Day) {
  const read = (draft: LaunchDraft) => readDraft(draft, curriculumOf(draft, editions), today);
  const { setup, problem } = read(first);
  if (setup === null) throw new Error(`the first draft is refused: ${problem?.failure.kind}`);
  return { read, firstState: { draft: first, setup, problem } };
}

function curriculumOf(
  { edition, own }: LaunchDraft,
  editions: readonly [Curriculum, ...Curriculum[]],
): Curriculum {
  if (edition === ownEdition && own) return own;
  return editions.find(({ id }) => id === edition) ?? editions[0];
}
