import { compareHalfDays } from '../calendar/half.ts';
import { fail, ok, type Result } from '../result.ts';
import { sumMinutes } from '../units.ts';
import { beginProgramme, draftProgramme } from './begin-programme.ts';
import { checkReason } from './check-reason.ts';
import { checkSetup } from './check-setup.ts';
import type { Acceptance, ProgrammeSetup } from './command.ts';
import type { AcceptedPlan, Programme } from './document.ts';
import { firstRefusal, refuseDay } from './limits.ts';
import type { PlanReason } from './plan-reason.ts';
import type { Refusal } from './refusal.ts';
import { type Replan, replanLeft } from './replan.ts';

/** The programme that a setup describes, with its first plan. */
export function startProgramme(
  command: Acceptance & { readonly id: string; readonly setup: ProgrammeSetup },
): Result<Programme, Refusal> {
  const { id, setup, today } = command;
  const refusal = firstRefusal(refuseDay(today), checkSetup(setup));
  if (refusal) return fail(refusal);
  const plan = freezePlan(command, replanLeft(draftProgramme(setup, today), today), {
    kind: 'start',
  });
  return ok({ ...beginProgramme(id, setup, today), plans: [plan] });
}

/** The programme with a plan of all that is left, made on that day, as the one to be followed. */
export function acceptPlan(
  programme: Programme,
  acceptance: Acceptance,
  why: PlanReason,
): Result<Programme, Refusal> {
  const { planId, today } = acceptance;
  const isTaken = programme.plans.some(({ id }) => id === planId);
  const refusal = firstRefusal(
    refuseDay(today),
    isTaken ? { kind: 'id-taken', id: planId } : null,
    checkReason(why),
  );
  if (refusal) return fail(refusal);
  const plan = freezePlan(acceptance, replanLeft(programme, today), why);
  return ok({ ...programme, plans: [...programme.plans, plan] });
}

function freezePlan(
  { planId, at, today }: Acceptance,
  { kept, fresh }: Replan,
  why: PlanReason,
): AcceptedPlan {
  const pieces = [...fresh.blocks.flatMap((block) => block.pieces), ...fresh.unplaced];
  return {
    id: planId,
    acceptedAt: at,
    acceptedOn: today,
    minutes: sumMinutes(pieces.map((piece) => piece.minutes)),
    blocks: [...kept, ...fresh.blocks].sort(compareHalfDays),
    why,
  };
}
