import { assertNever } from '../assert-never.ts';
import { fail, ok, type Result } from '../result.ts';
import { acceptPlan, startProgramme } from './accept-plan.ts';
import { applyTick, applyUntick, checkNewSession } from './apply-tick.ts';
import { checkPreferences } from './check-preferences.ts';
import { checkSession } from './check-session.ts';
import { checkAvailability, checkStudy, checkSubscription } from './check-setup.ts';
import type { Command, PreferenceChanges } from './command.ts';
import type { PlanDocument, Programme } from './document.ts';
import { applyEstimate } from './edit-estimate.ts';
import { applyChangeSessions, applyDeleteSessions } from './edit-sessions.ts';
import { recordForecast } from './forecast-record.ts';
import { applyLogSessions } from './log-sessions.ts';
import { applyMiss, applyMisses, missesWithout } from './misses.ts';
import type { Preferences } from './preferences.ts';
import type { Refusal } from './refusal.ts';
import { replaceDocument } from './replace-document.ts';
import { revise, reviseByHand } from './revise.ts';
import { closeProgramme, deleteProgramme, openProgramme } from './shelf.ts';

type ProgrammeCommand = Exclude<
  Command,
  {
    kind:
      | 'start-programme'
      | 'close-programme'
      | 'open-programme'
      | 'delete-programme'
      | 'change-preferences'
      | 'replace-document';
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
    case 'change-preferences':
      return changePreferences(document, command.changes);
    case 'replace-document':
      return replaceDocument(command.document);
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

function changePreferences(
  document: PlanDocument,
  changes: PreferenceChanges,
): Result<PlanDocument, Refusal> {
  const said = Object.entries(changes).filter(([, value]) => value !== undefined);
  const preferences: Preferences = { ...document.preferences, ...Object.fromEntries(said) };
  const refusal = checkPreferences(preferences);
  return refusal ? fail(refusal) : ok({ ...document, preferences });
}

function within(
  document: PlanDocument,
  programme: Result<Programme, Refusal>,
): Result<PlanDocument, Refusal> {
  return programme.ok ? ok({ ...document, programme: programme.value }) : programme;
}

function changeProgramme(
  programme: Programme,
  command: ProgrammeCommand,
): Result<Programme, Refusal> {
  switch (command.kind) {
    case 'accept-plan':
      return acceptPlan(programme, command, { kind: 'replan' });
    case 'revise':
      return revise(programme, command);
    case 'pin':
    case 'unpin':
    case 'swap':
      return reviseByHand(programme, command);
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
    case 'log-sessions':
      return applyLogSessions(programme, command);
    case 'change-sessions':
      return applyChangeSessions(programme, command);
    case 'delete-sessions':
      return applyDeleteSessions(programme, command.ids);
    case 'edit-estimate':
      return applyEstimate(programme, command);
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
      return unlessRefused(checkStudy(study, programme.curriculum), () => ({
        ...programme,
        study,
      }));
    }
    case 'record-forecast':
      return recordForecast(programme, command);
    default:
      return assertNever(command);
  }
}

function unlessRefused(
  refusal: Refusal | null,
  change: () => Programme,
): Result<Programme, Refusal> {
  return refusal ? fail(refusal) : ok(change());
}
