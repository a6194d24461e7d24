import type { Step } from '#core/plan/history.ts';

/**
 * True of two commands that ask for the very same change: a key that was pressed twice. The ids and
 * the moment that are made anew for each do not count. Two undos are two wishes.
 */
export function isSameAsk(a: Step, b: Step): boolean {
  if (a.kind === 'undo' || a.kind === 'redo') return false;
  return JSON.stringify(askOf(a)) === JSON.stringify(askOf(b));
}

function askOf(step: Step): unknown {
  switch (step.kind) {
    case 'tick':
      return { ...step, id: null, session: step.session && { ...step.session, id: null } };
    case 'log-session':
      return { ...step, session: { ...step.session, id: null } };
    case 'accept-plan':
    case 'revise':
      return { ...step, planId: null, at: null };
    case 'start-programme':
      return { ...step, id: null, planId: null, at: null };
    default:
      return step;
  }
}
