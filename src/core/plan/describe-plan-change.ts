import { nextRenewal, renewalDay } from '../calendar/billing.ts';
import { daysBetween } from '../calendar/day.ts';
import { halfDayKey } from '../calendar/half.ts';
import type { ActivityId } from '../curriculum/curriculum.ts';
import { openHalfDays } from '../planner/open-half-days.ts';
import { type Day, type Minutes, sumMinutes } from '../units.ts';
import { compareBlocks, type GroupOf, type HalfDayChange } from './compare-blocks.ts';
import type { AcceptedPlan, Programme } from './document.ts';
import { followedBlocks } from './followed-blocks.ts';

/** A figure as it was and as it is. */
export interface Change<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** What is another in a plan than in the one before it. */
export interface PlanChange {
  /** In order of time, from the day of the change on: half-days that hold other work. */
  readonly moved: readonly HalfDayChange[];
  /** The day of the last block; null if not all that is left finds a half-day. */
  readonly finish: Change<Day | null>;
  /** What there is to do, in estimated minutes, when each plan was made. */
  readonly minutes: Change<Minutes>;
}

/** What is another in a programme: its plan, and what the plan rests on. */
export interface ProgrammeChange extends PlanChange {
  /** Activities that are left out now and were not, and the other way round. */
  readonly skipped: readonly ActivityId[];
  readonly restored: readonly ActivityId[];
  /** Minutes that plans may use from today up to the next renewal: reserve does not count. */
  readonly hours: Change<Minutes>;
  /** Half-days of reserve from today on. */
  readonly reserve: Change<number>;
  /** The target of the playback speed. */
  readonly speed: Change<number>;
}

const itself: GroupOf = (activity) => activity;

/**
 * How `after` differs from `before`, one programme at two times, for what lies ahead from `today`
 * on. Nothing differs between a programme and itself.
 */
export function describePlanChange(
  before: Programme,
  after: Programme,
  today: Day,
  groupOf: GroupOf = itself,
): ProgrammeChange {
  const both = <Value>(of: (programme: Programme) => Value): Change<Value> => ({
    before: of(before),
    after: of(after),
  });
  const lastPlan = ({ plans }: Programme) => plans.at(-1) ?? plans[0];
  const ahead = (programme: Programme) =>
    followedBlocks(programme).filter(({ day }) => day >= today);
  const without = (one: readonly ActivityId[], other: readonly ActivityId[]) =>
    one.filter((activity) => !other.includes(activity));
  return {
    moved: compareBlocks(ahead(before), ahead(after), groupOf),
    finish: both((programme) => planFinish(lastPlan(programme))),
    minutes: both((programme) => lastPlan(programme).minutes),
    skipped: without(after.skipped, before.skipped),
    restored: without(before.skipped, after.skipped),
    hours: both((programme) => hoursAhead(programme, before, today)),
    reserve: both(({ reserve }) => reserve.filter(({ day }) => day >= today).length),
    speed: both(({ study }) => study.speeds.target),
  };
}

/** An accepted plan, and how it differs from the one that it replaced; null of the first. */
export interface PlanChapter {
  readonly plan: AcceptedPlan;
  readonly change: PlanChange | null;
}

/** Every accepted plan, oldest first, each against the one before it from its own day on. */
export function planHistory(
  { plans }: Pick<Programme, 'plans'>,
  groupOf: GroupOf = itself,
): readonly PlanChapter[] {
  return plans.map((plan, index) => {
    const old = plans[index - 1];
    if (!old) return { plan, change: null };
    const ahead = ({ blocks }: AcceptedPlan) => blocks.filter(({ day }) => day >= plan.acceptedOn);
    return {
      plan,
      change: {
        moved: compareBlocks(ahead(old), ahead(plan), groupOf),
        finish: { before: planFinish(old), after: planFinish(plan) },
        minutes: { before: old.minutes, after: plan.minutes },
      },
    };
  });
}

/** The day of the last block of a plan; null if it has none, or not room for all of its work. */
export function planFinish({ blocks, minutes }: AcceptedPlan): Day | null {
  const placed = sumMinutes(blocks.flatMap(({ pieces }) => pieces.map((piece) => piece.minutes)));
  return placed < minutes ? null : (blocks.at(-1)?.day ?? null);
}

/** Up to the same day before and after, or a new billing period would look like new hours. */
function hoursAhead(programme: Programme, { subscription }: Programme, today: Day): Minutes {
  const from = today > subscription.startDay ? today : subscription.startDay;
  const count = daysBetween(from, renewalDay(subscription, nextRenewal(subscription, today)));
  const reserve = new Set(programme.reserve.map(halfDayKey));
  const at = { day: from, half: 'morning' } as const;
  const open = openHalfDays(programme.availability, at, Math.max(0, count));
  return sumMinutes(
    open.filter((each) => !reserve.has(halfDayKey(each))).map(({ capacity }) => capacity),
  );
}
