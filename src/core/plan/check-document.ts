import { addDays, parseDay } from '../calendar/day.ts';
import type { Piece } from '../planner/month-plan.ts';
import type { Day } from '../units.ts';
import { checkExtras, checkPins, checkSkipped } from './check-choices.ts';
import { checkPreferences } from './check-preferences.ts';
import { checkReason } from './check-reason.ts';
import { checkSession } from './check-session.ts';
import { checkBasis } from './check-setup.ts';
import type { AcceptedPlan, PlanDocument, Programme, Session } from './document.ts';
import { checkForecasts } from './forecast-record.ts';
import { horizonDays } from './horizon.ts';
import { firstDay, lastDay, mostMinutesADay, refuseCount, refuseDay } from './limits.ts';
import type { Refusal } from './refusal.ts';
import { refusePieces } from './refuse-pieces.ts';
import { refuseUnknownActivity } from './refuse-unknown-activity.ts';
import { listProgrammes } from './shelf.ts';

/**
 * The first rule of commands that a document breaks, every value of which is of its unit; null if it
 * breaks none of those that its figures rest on. That nothing lies in the future is left out, since
 * it takes a today. It looks at each entry a fixed number of times.
 */
export function checkDocument(document: PlanDocument): Refusal | null {
  const programmes = listProgrammes(document);
  return (
    checkPreferences(document.preferences) ??
    refuseFirst(programmes, checkProgramme) ??
    refuseSameIds(programmes)
  );
}

function checkProgramme(programme: Programme): Refusal | null {
  const { plans, ticks, sessions, misses } = programme;
  const parts = listParts(programme);
  return (
    checkBasis(programme) ??
    checkSkipped(programme) ??
    checkExtras(programme) ??
    checkPins(programme) ??
    refuseUnknownActivity(programme, [...parts, ...estimatedActivities(programme)]) ??
    refusePieces(parts) ??
    refuseFirst(Object.values(programme.estimates), (own) => refuseCount('estimate', own)) ??
    refuseFirst(plans, checkPlan) ??
    refuseFirst(ticks, ({ day }) => refuseDay(day)) ??
    refuseFirst(misses, ({ day }) => refuseDay(day)) ??
    refuseFirst(sessions, aloneIn(programme)) ??
    refuseFullDays(sessions) ??
    checkForecasts(programme.forecasts) ??
    refuseFirst([plans, ticks, sessions], refuseSameIds)
  );
}

/** The first refusal of many: their number is that of a file, too many for one call. */
function refuseFirst<Value>(
  values: Iterable<Value>,
  check: (value: Value) => Refusal | null,
): Refusal | null {
  for (const value of values) {
    const refusal = check(value);
    if (refusal) return refusal;
  }
  return null;
}

function listParts({ plans, ticks, sessions }: Programme): readonly Piece[] {
  return [
    ...plans.flatMap(({ blocks }) => blocks.flatMap(({ pieces }) => pieces)),
    ...ticks.flatMap(({ parts }) => parts),
    ...sessions.flatMap(({ pieces }) => pieces),
  ];
}

function estimatedActivities({ estimates }: Programme) {
  return Object.keys(estimates).map((activity) => ({ activity }));
}

function checkPlan({ acceptedOn, blocks, why }: AcceptedPlan): Refusal | null {
  return (
    refuseDay(acceptedOn) ??
    checkReason(why) ??
    refuseFirst(
      blocks,
      ({ day, capacity }) => refusePlannedDay(day) ?? refuseCount('capacity', capacity),
    )
  );
}

// A plan that begins on the last day there is looks ahead as far as any other.
const lastPlannedDay = addDays(lastDay, horizonDays);

function refusePlannedDay(day: Day): Refusal | null {
  const isPlannable = day >= firstDay && day <= lastPlannedDay && parseDay(day) !== null;
  return isPlannable ? null : { kind: 'day-out-of-range', field: 'day' };
}

/** Its pieces and the other sessions left aside: these are looked at all at once. */
function aloneIn(programme: Programme): (session: Session) => Refusal | null {
  const others = { ...programme, sessions: [] };
  return (session) => checkSession(others, { ...session, pieces: [] }, session.day);
}

function refuseFullDays(sessions: readonly Session[]): Refusal | null {
  const byDay = new Map<Day, number>();
  for (const { day, minutes } of sessions) byDay.set(day, (byDay.get(day) ?? 0) + minutes);
  return refuseFirst(byDay.values(), (minutes) =>
    minutes > mostMinutesADay ? { kind: 'day-over-full', most: mostMinutesADay } : null,
  );
}

function refuseSameIds(entries: readonly { readonly id: string }[]): Refusal | null {
  const seen = new Set<string>();
  return refuseFirst(entries, ({ id }) => {
    if (seen.has(id)) return { kind: 'id-taken', id };
    seen.add(id);
    return null;
  });
}
