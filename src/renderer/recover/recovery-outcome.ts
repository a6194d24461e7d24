import { describePlanChange, type ProgrammeChange } from '#core/plan/describe-plan-change.ts';
import type { Programme } from '#core/plan/document.ts';
import { revise } from '#core/plan/revise.ts';
import { recoveries } from '#core/recover/recoveries.ts';
import type { Recovery, RecoveryReason } from '#core/recover/recovery.ts';
import { recoverySituation } from '#core/recover/recovery-situation.ts';
import { rememberByDay } from '#core/remember.ts';
import type { Day, Instant } from '#core/units.ts';
import { forecastOf } from '../replica/derived.ts';
import { groupOf } from './group-of.ts';

/** What a recovery would come to. */
export interface RecoveryOutcome {
  /** The programme with it; its forecast is known. */
  readonly programme: Programme;
  readonly change: ProgrammeChange;
}

/** The ways on that a programme has on a day. */
export const recoveriesOf = rememberByDay((programme: Programme, today) =>
  recoveries(programme, today),
);

/** Minutes of what is left that are in no half-day any more. */
export const shortfallOf = rememberByDay(
  (programme: Programme, today) => recoverySituation(programme, today).shortfall,
);

/** Tells the recoveries of one programme and day apart. */
export function recoveryKey(why: RecoveryReason): string {
  return why.kind === 'spread' ? `${why.kind} ${why.days}` : why.kind;
}

/** What a recovery would come to if it were accepted on `today`; null if it would be refused. */
export function outcomeOf(
  programme: Programme,
  today: Day,
  recovery: Recovery,
): RecoveryOutcome | null {
  const at = `${today}T00:00:00.000Z` as Instant;
  const revised = revise(programme, { planId: 'previewed', at, today, ...recovery });
  if (!revised.ok) return null;
  const after = revised.value;
  forecastOf(after, today);
  return {
    programme: after,
    change: describePlanChange(programme, after, today, groupOf(after.curriculum)),
  };
}
