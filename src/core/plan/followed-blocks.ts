import { compareHalfDays } from '../calendar/half.ts';
import type { Block } from '../planner/month-plan.ts';
import type { Day } from '../units.ts';
import type { AcceptedPlan, Programme } from './document.ts';

/** The plan that is followed on `day`: the last that was accepted by then; null before the first. */
export function planFollowedOn({ plans }: Programme, day: Day): AcceptedPlan | null {
  return plans.findLast((plan) => plan.acceptedOn <= day) ?? null;
}

/**
 * The plan that `day` began with: as `planFollowedOn`, but for a plan that was accepted on that very
 * day after another one. What a day was planned to be does not change while it is lived.
 */
export function planBegunWith({ plans }: Programme, day: Day): AcceptedPlan | null {
  return (
    plans.findLast((plan) => plan.acceptedOn < day) ??
    plans.find((plan) => plan.acceptedOn === day) ??
    null
  );
}

/**
 * The blocks that were or are to be followed, in order of time, at most one for each half-day: on
 * each day those of `planFollowedOn`. So the past never moves.
 */
export function followedBlocks(programme: Programme): readonly Block[] {
  return blocksBy(programme, planFollowedOn);
}

/** The blocks that each day began with, in order of time: by `planBegunWith`. */
export function begunBlocks(programme: Programme): readonly Block[] {
  return blocksBy(programme, planBegunWith);
}

function blocksBy(
  programme: Programme,
  planOn: (programme: Programme, day: Day) => AcceptedPlan | null,
): readonly Block[] {
  const plans = new Map<Day, AcceptedPlan | null>();
  const isOwn = (plan: AcceptedPlan, day: Day) => {
    if (!plans.has(day)) plans.set(day, planOn(programme, day));
    return plans.get(day) === plan;
  };
  return programme.plans
    .flatMap((plan) => plan.blocks.filter(({ day }) => isOwn(plan, day)))
    .sort(compareHalfDays);
}
