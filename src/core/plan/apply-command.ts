import { assertNever } from '../assert-never.ts';
import { compareHalfDays } from '../calendar/half.ts';
import type { Block, MonthPlan } from '../planner/month-plan.ts';
import { fail, ok, type Result } from '../result.ts';
import { sumMinutes } from '../units.ts';
import { applyTick, applyUntick, checkNewSession } from './apply-tick.ts';
import { checkSession } from './check-session.ts';
import { checkAvailability, checkSetup, checkStudy, checkSubscription } from './check-setup.ts';
import type { Command } from './command.ts';
import type { AcceptedPlan, PlanDocument, Programme } from './document.ts';
import { recordForecast } from './forecast-record.ts';
import { refuseCount, refuseDay } from './limits.ts';
import { applyMiss, applyMisses, missesWithout } from './misses.ts';
import { planSetup } from './plan-setup.ts';
import type { Refusal } from './refusal.ts';
import { refuseUnknownActivity } from './refuse-unknown-activity.ts';
import { replanLeft } from './replan.ts';
import { closeProgramme, deleteProgramme, openProgramme } from './shelf.ts';

type CommandOf<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;
type ProgrammeCommand = Exclude<
  Command,
  {
    kind:
      | 'start-programme'
      | 'close-programme'
      | 'open-programme'
      | 'delete-programme'
      | 'change-theme';
  }
>;

/**
 * The document after a command, or why it was refused; the same command on the same document gives
 * the same result everywhere. The document given is never changed.
 */
export function applyCommand(
  document: PlanDocument,
  command: Command,
): Result<PlanDocument, Refusal> {
  const { programme } = document;
  switch (command.kind) {
    case 'change-theme':
      return ok({ ...document, preferences: { ...document.preferences, theme: command.theme } });
    case 'start-programme':
      if (programme) return fail({ kind: 'programme-exists' });
      if (document.shelf.some(({ id }) => id === command.id)) {
        return fail({ kind: 'id-taken', id: command.id });
      }
      return within(document, startProgramme(command));
    case 'close-programme':
      return closeProgramme(document);
    case 'open-programme':
      return openProgramme(document, command.id);
    case 'delete-programme':
      return deleteProgramme(document, command.id);
    default:
      if (!programme) return fail({ kind: 'no-programme' });
      return within(document, changeProgramme(programme, command));
  }
}

function within(
  document: PlanDocument,
  programme: Result<Programme, Refusal>,
): Result<PlanDocument, Refusal> {
  return programme.ok ? ok({ ...document, programme: programme.value }) : programme;
}

function startProgramme(command: CommandOf<'start-programme'>): Result<Programme, Refusal> {
  const { id, setup, today } = command;
  const refusal = refuseDay(today) ?? checkSetup(setup);
  if (refusal) return fail(refusal);
  const plan = freezePlan(command, planSetup(setup, today));
  return ok({
    id,
    ...setup,
    estimates: {},
    plans: [plan],
    ticks: [],
    sessions: [],
    misses: [],
    forecasts: [],
  });
}

function changeProgramme(
  programme: Programme,
  command: ProgrammeCommand,
): Result<Programme, Refusal> {
  switch (command.kind) {
    case 'accept-plan':
      return acceptPlan(programme, command);
    case 'tick':
      return applyTick(programme, command);
    case 'untick':
      return applyUntick(programme, command.parts, command.at);
    case 'miss':
      return applyMiss(programme, command);
    case 'miss-all':
      return applyMisses(programme, command);
    case 'log-session': {
      const { session } = command;
      return unlessRefused(checkNewSession(programme, session, command.today), () => ({
        ...programme,
        sessions: [...programme.sessions, session],
        misses: missesWithout(programme, session),
      }));
    }
    case 'edit-session': {
      const { session } = command;
      if (!programme.sessions.some(({ id }) => id === session.id)) {
        return fail({ kind: 'unknown-session', id: session.id });
      }
      return unlessRefused(checkSession(programme, session, command.today), () => ({
        ...programme,
        sessions: programme.sessions.map((old) => (old.id === session.id ? session : old)),
        misses: missesWithout(programme, session),
      }));
    }
    case 'delete-session': {
      const sessions = programme.sessions.filter(({ id }) => id !== command.id);
      return sessions.length === programme.sessions.length
        ? fail({ kind: 'unknown-session', id: command.id })
        : ok({ ...programme, sessions });
    }
    case 'edit-estimate':
      return editEstimate(programme, command);
    case 'change-availability': {
      const { availability } = command;
      return unlessRefused(checkAvailability(availability), () => ({ ...programme, availability }));
    }
    case 'change-subscription': {
      const { subscription } = command;
      return unlessRefused(checkSubscription(subscription), () => ({ ...programme, subscription }));
    }
    case 'change-study': {
      const { study } = command;
      return unlessRefused(checkStudy(study), () => ({ ...programme, study }));
    }
    case 'record-forecast':
      return recordForecast(programme, command);
    default:
      return assertNever(command);
  }
}

function acceptPlan(
  programme: Programme,
  command: CommandOf<'accept-plan'>,
): Result<Programme, Refusal> {
  const { planId, today } = command;
  const refusal: Refusal | null =
    refuseDay(today) ??
    (programme.plans.some(({ id }) => id === planId) ? { kind: 'id-taken', id: planId } : null);
  return unlessRefused(refusal, () => {
    const { kept, fresh } = replanLeft(programme, today);
    return { ...programme, plans: [...programme.plans, freezePlan(command, fresh, kept)] };
  });
}

function freezePlan(
  command: CommandOf<'accept-plan' | 'start-programme'>,
  plan: MonthPlan,
  kept: readonly Block[] = [],
): AcceptedPlan {
  const pieces = [...plan.blocks.flatMap((block) => block.pieces), ...plan.unplaced];
  return {
    id: command.planId,
    acceptedAt: command.at,
    acceptedOn: command.today,
    minutes: sumMinutes(pieces.map((piece) => piece.minutes)),
    blocks: [...kept, ...plan.blocks].sort(compareHalfDays),
  };
}

function editEstimate(
  programme: Programme,
  command: CommandOf<'edit-estimate'>,
): Result<Programme, Refusal> {
  const { activity, minutes } = command;
  const refusal =
    refuseUnknownActivity(programme, [{ activity }]) ??
    (minutes === null ? null : refuseCount('estimate', minutes));
  return unlessRefused(refusal, () => {
    const { [activity]: _, ...others } = programme.estimates;
    return {
      ...programme,
      estimates: minutes === null ? others : { ...others, [activity]: minutes },
    };
  });
}

function unlessRefused(
  refusal: Refusal | null,
  change: () => Programme,
): Result<Programme, Refusal> {
  return refusal ? fail(refusal) : ok(change());
}
