import { fail, ok, type Result } from '../result.ts';
import { applyCommand } from './apply-command.ts';
import type { Command } from './command.ts';
import type { PlanDocument } from './document.ts';
import { carryForecasts } from './forecast-record.ts';
import type { Refusal } from './refusal.ts';

/** What may be submitted: a change, or a step back or forth over earlier changes. */
export type Step = Command | { readonly kind: 'undo' } | { readonly kind: 'redo' };

/** A document with the states before and after it that a learner can go to. */
export interface History {
  readonly document: PlanDocument;
  /** The latest last. Documents share what they have in common, so that many cost little. */
  readonly past: readonly PlanDocument[];
  /** The next one last. */
  readonly future: readonly PlanDocument[];
}

const mostSteps = 200;

/** A history that holds `document` and has nowhere to go. */
export function startHistory(document: PlanDocument): History {
  return { document, past: [], future: [] };
}

/**
 * The history after a step. An undo after a command gives the very document from before, a redo
 * after an undo the very one from after; a command forgets what could be redone. A forecast is kept
 * beside all this: it is no step, and an undo leaves it.
 */
export function applyStep(history: History, step: Step): Result<History, Refusal> {
  const { document, past, future } = history;
  if (step.kind === 'undo') {
    const previous = past.at(-1);
    if (!previous) return fail({ kind: 'nothing-to-undo' });
    return ok({
      document: carryForecasts(document, previous),
      past: past.slice(0, -1),
      future: [...future, document],
    });
  }
  if (step.kind === 'redo') {
    const next = future.at(-1);
    if (!next) return fail({ kind: 'nothing-to-redo' });
    return ok({
      document: carryForecasts(document, next),
      past: [...past, document],
      future: future.slice(0, -1),
    });
  }
  const changed = applyCommand(document, step);
  if (!changed.ok) return changed;
  if (step.kind === 'record-forecast') return ok({ ...history, document: changed.value });
  return ok({
    document: changed.value,
    past: [...past.slice(1 - mostSteps), document],
    future: [],
  });
}
