import type { PlanChanges } from '../plan/command.ts';
import type { PlanReason, PlanStep } from '../plan/plan-reason.ts';

/** Why a plan was made after a miss: everything moves on, or one step catches up. */
export type RecoveryReason =
  | Extract<PlanReason, { kind: 'push' }>
  | Exclude<PlanStep, { kind: 'more-time' }>;

/** One way on after a miss: what `revise` takes to accept it. */
export interface Recovery {
  readonly changes: PlanChanges;
  readonly why: RecoveryReason;
}
