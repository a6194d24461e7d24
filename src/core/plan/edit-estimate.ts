import { fail, ok, type Result } from '../result.ts';
import type { Command } from './command.ts';
import type { Programme } from './document.ts';
import { refuseCount } from './limits.ts';
import type { Refusal } from './refusal.ts';
import { refuseUnknownActivity } from './refuse-unknown-activity.ts';

/** The programme with the learner's own estimate of an activity, or without it again. */
export function applyEstimate(
  programme: Programme,
  { activity, minutes }: Extract<Command, { kind: 'edit-estimate' }>,
): Result<Programme, Refusal> {
  const refusal =
    refuseUnknownActivity(programme, [{ activity }]) ??
    (minutes === null ? null : refuseCount('estimate', minutes));
  if (refusal) return fail(refusal);
  const { [activity]: _, ...others } = programme.estimates;
  const estimates = minutes === null ? others : { ...others, [activity]: minutes };
  return ok({ ...programme, estimates });
}
