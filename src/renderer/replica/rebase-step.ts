import type { PlanDocument } from '#core/plan/document.ts';
import type { Step } from '#core/plan/history.ts';
import type { Piece } from '#core/planner/month-plan.ts';
import { progressOf } from '#core/record/remaining.ts';
import type { Minutes } from '#core/units.ts';

// Sums of fractions miss whole minutes by rounding, and by no more than this.
const tolerance = 1e-6;

/**
 * What a step that was made on `from` still has to say on `onto`: a tick only what was not ticked
 * meanwhile, so that nothing is ticked twice, and its log always; any other step all of it. Null of
 * a tick that has nothing left to say.
 */
export function rebaseStep(step: Step, from: PlanDocument, onto: PlanDocument): Step | null {
  if (step.kind !== 'tick' || from === onto || !from.programme || !onto.programme) return step;
  const before = progressOf(from.programme).ticked;
  const now = progressOf(onto.programme).ticked;
  const parts = step.parts.flatMap((part): Piece[] => {
    const meanwhile = (now.get(part.activity) ?? 0) - (before.get(part.activity) ?? 0);
    const open = part.minutes - Math.max(0, meanwhile) * part.of;
    return open <= tolerance ? [] : [{ ...part, minutes: Math.ceil(open - tolerance) as Minutes }];
  });
  if (parts.length > 0) return { ...step, parts };
  const { session, today } = step;
  return session ? { kind: 'log-session', today, session } : null;
}
