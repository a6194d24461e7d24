import { halfDayKey } from '../calendar/half.ts';
import type { Pin } from '../planner/pin.ts';
import { fail, ok, type Result } from '../result.ts';
import { acceptPlan } from './accept-plan.ts';
import { checkExtras, checkPins, checkSkipped } from './check-choices.ts';
import { checkAvailability, checkStudy, checkSubscription } from './check-setup.ts';
import type { Acceptance, PlanChanges } from './command.ts';
import type { Programme } from './document.ts';
import { putExtras } from './extras.ts';
import { firstRefusal } from './limits.ts';
import { isAt, isSamePin, movePins, type PinCommand } from './move-pins.ts';
import { obstacleOf } from './pin-problems.ts';
import type { PlanReason } from './plan-reason.ts';
import type { Refusal } from './refusal.ts';

/** A change of what a plan rests on, with what it takes to accept the plan that follows. */
export interface Revision extends Acceptance {
  readonly changes: PlanChanges;
  readonly why: PlanReason;
}

/**
 * The programme with all of the changes and the plan that follows from them, made on that day, or
 * why one of them cannot be. A pin that is new and that this plan cannot keep is refused; an older
 * one that it cannot keep any more stays, as a problem to be told. Blocks of earlier days stay.
 */
export function revise(programme: Programme, revision: Revision): Result<Programme, Refusal> {
  const changed = changeBasis(programme, revision.changes);
  if (!changed.ok) return changed;
  const isNew = (pin: Pin) => !programme.pins.some((old) => isSamePin(old, pin));
  const fresh = revision.changes.pins?.filter(isNew) ?? [];
  const obstacle = fresh.length === 0 ? null : obstacleOf(changed.value, fresh, revision.today);
  if (obstacle) return fail({ kind: 'impossible-pin', ...obstacle });
  return acceptPlan(changed.value, revision, revision.why);
}

/** As `revise`, for what the learner moves by hand; two halves of a swap may exclude each other. */
export function reviseByHand(
  programme: Programme,
  command: PinCommand,
): Result<Programme, Refusal> {
  const move = movePins(programme, command);
  if (!move.ok) return move;
  const result = revise(programme, { ...command, ...move.value });
  if (result.ok || command.kind !== 'swap' || result.error.kind !== 'impossible-pin') return result;
  const { pin, obstacle } = result.error;
  const isSwapped = (at: Pin) => [command.a, command.b].some((half) => isAt(at, half));
  const swapped = new Set(move.value.changes.pins?.filter(isSwapped).map((own) => own.activity));
  const isMutual =
    obstacle.kind === 'against-pins' &&
    isSwapped(pin) &&
    obstacle.activities.every((activity) => swapped.has(activity));
  return isMutual ? fail({ kind: 'fixed-order', work: null }) : result;
}

/** The programme with the changes, and its plans as they were. */
function changeBasis(programme: Programme, changes: PlanChanges): Result<Programme, Refusal> {
  const { availability, study, subscription, skipped, extras, pins } = changes;
  let next = programme;
  if (availability) next = { ...next, availability };
  if (study) next = { ...next, study };
  if (subscription) next = { ...next, subscription };
  if (skipped) next = { ...next, skipped: [...new Set(skipped)] };
  if (extras) next = { ...next, ...putExtras(next, extras) };
  if (pins) next = { ...next, pins };
  const refusal = firstRefusal(
    availability ? checkAvailability(availability) : null,
    study ? checkStudy(study, next.curriculum) : null,
    subscription ? checkSubscription(subscription) : null,
    checkSkipped(next),
    checkExtras(next),
    checkPins(next),
  );
  return refusal ? fail(refusal) : ok({ ...next, reserve: withoutPinned(next) });
}

/** What a learner pins to a reserve half-day, that half-day is given to. */
function withoutPinned({ reserve, pins }: Programme): Programme['reserve'] {
  const pinned = new Set(pins.map(halfDayKey));
  return reserve.some((at) => pinned.has(halfDayKey(at)))
    ? reserve.filter((at) => !pinned.has(halfDayKey(at)))
    : reserve;
}
