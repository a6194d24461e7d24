import type { LogProblem, LogTexts } from './log-draft.ts';

/** What was typed into the fields of a log and is not accepted yet. */
export interface TypedTexts {
  readonly texts: LogTexts;
  /** What was wrong with it when it was last tried. */
  readonly problem: LogProblem | null;
}

interface Kept extends TypedTexts {
  /** Of the document that it was typed for. */
  readonly revision: number;
}

const kept = new Map<string, Kept>();

/**
 * What was typed for the offer of that name, by one that was last drawn at the same revision of the
 * document: a look at another screen loses nothing, and whatever is logged, answered or undone
 * meanwhile makes it an offer of another day.
 */
export function typedFor(key: string, revision: number): TypedTexts | undefined {
  const found = kept.get(key);
  return found?.revision === revision ? found : undefined;
}

export function keepTyped(key: string, typed: Kept): void {
  kept.set(key, typed);
}

export function forgetTyped(key: string): void {
  kept.delete(key);
}
