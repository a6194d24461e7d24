import type { LaunchDraft } from './launch-draft.ts';

/** What stands in the controls, with what stood there before each change of them. */
export interface DraftHistory {
  readonly draft: LaunchDraft;
  /** The latest last. */
  readonly past: readonly LaunchDraft[];
  /** The next one last. */
  readonly future: readonly LaunchDraft[];
  /** The field that is typed in or the slider that is moved: what it changes is one change. */
  readonly held: string | null;
}

const mostSteps = 200;

/** The history that begins with `draft`. */
export function beginDrafts(draft: LaunchDraft): DraftHistory {
  return { draft, past: [], future: [], held: null };
}

/**
 * The history with a changed draft, one step further; or no further, while the control that was
 * held before is held still. The very history that was given if nothing changed, and no step is
 * left of what came back to where it began.
 */
export function withDraft(
  history: DraftHistory,
  draft: LaunchDraft,
  held: string | null,
): DraftHistory {
  const { past } = history;
  if (isSameDraft(history.draft, draft)) return history;
  if (held === null || held !== history.held) {
    return { draft, past: [...past.slice(1 - mostSteps), history.draft], future: [], held };
  }
  const before = past.at(-1);
  return before && isSameDraft(before, draft)
    ? { draft: before, past: past.slice(0, -1), future: [], held: null }
    : { ...history, draft };
}

/** The history once no control is held any more. */
export function settleDraft(history: DraftHistory): DraftHistory {
  return history.held === null ? history : { ...history, held: null };
}

/** The history one step back; null where it begins. */
export function undoDraft({ draft, past, future }: DraftHistory): DraftHistory | null {
  const before = past.at(-1);
  if (!before) return null;
  return { draft: before, past: past.slice(0, -1), future: [...future, draft], held: null };
}

/** The history one step forth; null where nothing was taken back. */
export function redoDraft({ draft, past, future }: DraftHistory): DraftHistory | null {
  const next = future.at(-1);
  if (!next) return null;
  return { draft: next, past: [...past, draft], future: future.slice(0, -1), held: null };
}

/** True of drafts that say the same in every control. */
export function isSameDraft(a: LaunchDraft, b: LaunchDraft): boolean {
  return (Object.keys(a) as (keyof LaunchDraft)[]).every(
    (key) => a[key] === b[key] || JSON.stringify(a[key]) === JSON.stringify(b[key]),
  );
}
