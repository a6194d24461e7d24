import type { LogProblem, LogTexts } from './log-draft.ts';

/** What was typed into the fields of a log and is not accepted yet. */
export interface TypedTexts {
  readonly texts: LogTexts;
  /** What was wrong with it when it was last tried. */
  readonly problem: LogProblem | null;
}

// As long as the window: another screen in between loses nothing.
const typed = new Map<string, TypedTexts>();

/** What was typed for the offer of that name; undefined if nothing was, or it was accepted. */
export function typedFor(key: string): TypedTexts | undefined {
  return typed.get(key);
}

/** Keeps what was typed for an offer; undefined forgets it. */
export function keepTyped(key: string, what: TypedTexts | undefined): void {
  if (what) typed.set(key, what);
  else typed.delete(key);
}
