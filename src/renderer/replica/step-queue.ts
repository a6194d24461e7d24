import type { Step } from '#core/plan/history.ts';
import { ok } from '#core/result.ts';
import { rebaseStep } from './rebase-step.ts';
import type { Replica, Submitted } from './replica.ts';
import { isSameAsk } from './same-ask.ts';

/** Sends a step and says what came of it. */
type Send = (step: Step) => Promise<Submitted>;

/** Sends a step when those before it are answered. */
export type StepQueue = (step: Step, send: Send) => Promise<Submitted>;

/**
 * One step after the other: what is asked while another change is still on its way to the disk waits
 * for it, and says then what is left to say. Only the very same change, asked for twice in a row, is
 * made once.
 */
export function createStepQueue({ store }: Pick<Replica, 'store'>): StepQueue {
  let last: { readonly step: Step; readonly answer: Promise<Submitted> } | null = null;

  const snapshotNow = () => {
    const state = store.getState();
    return state.status === 'ready' ? state.snapshot : null;
  };

  return (step, send) => {
    if (last && isSameAsk(last.step, step)) return last.answer;
    const asked = snapshotNow()?.document;
    const takeTurn = async () => {
      const now = snapshotNow();
      const left = asked && now ? rebaseStep(step, asked, now.document) : step;
      return left === null ? ok({ revision: now?.revision ?? 0 }) : send(left);
    };
    const answer = last ? last.answer.then(takeTurn, takeTurn) : takeTurn();
    const mine = { step, answer };
    last = mine;
    const leave = () => {
      if (last === mine) last = null;
    };
    answer.then(leave, leave);
    return answer;
  };
}
