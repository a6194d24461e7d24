import type { Programme } from '#core/plan/document.ts';
import type { Step } from '#core/plan/history.ts';
import type { Preferences } from '#core/plan/preferences.ts';
import { fail, ok } from '#core/result.ts';
import { rebaseStep } from './rebase-step.ts';
import type { Replica, Submitted } from './replica.ts';
import { isSameAsk } from './same-ask.ts';

/** Sends a step and says what came of it. */
type Send = (step: Step) => Promise<Submitted>;

/**
 * What is asked for: a step, or one that is made from the programme and the preferences as they are
 * when its turn comes, null if nothing is left to say then. A step that holds a whole of which only a
 * part is changed must be made so, or it takes back what those before it changed in the rest.
 */
export type Ask = Step | ((programme: Programme, preferences: Preferences) => Step | null);

interface Turn {
  readonly ask: Ask;
  /** The step that it came to, once it had its turn. */
  sent: Step | null;
  readonly answer: Promise<Submitted>;
}

/** Sends what is asked for when all that was asked before is answered. */
export type StepQueue = (ask: Ask, send: Send) => Promise<Submitted>;

/**
 * One step after the other: what is asked while another change is still on its way to the disk waits
 * for it, and says then what is left to say. Only the very same change, asked for twice in a row, is
 * made once.
 */
export function createStepQueue({ store }: Pick<Replica, 'store'>): StepQueue {
  let last: Turn | null = null;

  const snapshotNow = () => {
    const state = store.getState();
    return state.status === 'ready' ? state.snapshot : null;
  };

  const stepOf = (ask: Ask): Step | null | undefined => {
    if (typeof ask !== 'function') return ask;
    const { programme, preferences } = snapshotNow()?.document ?? {};
    return programme && preferences ? ask(programme, preferences) : undefined;
  };

  return (ask, send) => {
    const before = last;
    if (before && isSameStep(before.ask, ask)) return before.answer;
    const asked = snapshotNow()?.document;
    const takeTurn = async () => {
      const now = snapshotNow();
      const step = stepOf(ask);
      if (step === undefined) return fail({ kind: 'no-programme' } as const);
      // Of a step that is made now, only now can be said whether it asks for the same again.
      if (before && step !== null && isSameStep(before.sent, step)) return before.answer;
      mine.sent = step;
      const left =
        step !== null && asked && now && ask === step
          ? rebaseStep(step, asked, now.document)
          : step;
      return left === null ? ok({ revision: now?.revision ?? 0 }) : send(left);
    };
    const answer = before
      ? before.answer.then(takeTurn, takeTurn)
      : Promise.resolve().then(takeTurn);
    const mine: Turn = { ask, sent: null, answer };
    last = mine;
    const leave = () => {
      if (last === mine) last = null;
    };
    answer.then(leave, leave);
    return answer;
  };
}

function isSameStep(before: Ask | null, step: Ask): boolean {
  if (before === null || typeof before === 'function' || typeof step === 'function') return false;
  return isSameAsk(before, step);
}
