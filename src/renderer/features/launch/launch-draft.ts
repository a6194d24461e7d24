import type { BillingPeriod } from '#core/calendar/billing.ts';
import { parseDay } from '#core/calendar/day.ts';
import type { Half } from '#core/calendar/half.ts';
import { addMonths } from '#core/calendar/month.ts';
import type { Weekday } from '#core/calendar/weekday.ts';
import { type ActivityId, type Curriculum, listActivities } from '#core/curriculum/curriculum.ts';
import { type SpeedRamp, steadySpeed } from '#core/curriculum/speed-plan.ts';
import type { Background, PacePrior } from '#core/forecast/pace-prior.ts';
import { checkDayHours, checkSetup } from '#core/plan/check-setup.ts';
import type { ProgrammeSetup } from '#core/plan/command.ts';
import { type DoneBefore, nothingBefore } from '#core/plan/done-before.ts';
import { noExtras } from '#core/plan/extras.ts';
import { firstRefusal, refuseDay } from '#core/plan/limits.ts';
import { usualCurrency } from '#core/plan/preferences.ts';
import type { Refusal } from '#core/plan/refusal.ts';
import { usualAccess } from '#core/plan/with-period.ts';
import { defaultAvailability } from '#core/planner/default-availability.ts';
import type { Cents, ClockTime, Day, Minutes } from '#core/units.ts';
import type { Drawing } from '../../basis/drawing-fields.tsx';
import type { HardWeeks } from '../../basis/hard-weeks-fields.tsx';
import { parsePrice } from '../../format/parse-price.ts';
import { extrasFor, type LaunchExtras, plainExtras } from './launch-extras.ts';
import {
  availabilityOf,
  hoursOfWeekday,
  patternOf,
  type StudyPattern,
  withHalfHours,
} from './study-pattern.ts';

/** What stands in the controls, good or not. */
export interface LaunchDraft {
  readonly startDay: string;
  readonly price: string;
  readonly currency: string;
  readonly period: BillingPeriod;
  /** The end of access to what is paid once; of no meaning for what renews. */
  readonly deadline: string;
  readonly trialDays: 0 | 7;
  readonly pattern: StudyPattern;
  readonly background: Background;
  readonly speed: number;
  readonly ramp: SpeedRamp | null;
  /** The id of one that ships, or `ownEdition`. */
  readonly edition: string;
  /** What the learner imported. */
  readonly own: Curriculum | null;
  readonly extras: LaunchExtras;
  /** Weeks of another edition among them mean nothing. */
  readonly hardWeeks: HardWeeks;
  readonly drawing: Drawing;
  /** It may name weeks of another edition, which count when that is chosen again. */
  readonly before: DoneBefore;
  /** Optional work that is left out; of another edition it means nothing. */
  readonly skipped: readonly ActivityId[];
  /** What an earlier programme taught, if it is to count. */
  readonly prior: PacePrior | null;
}

interface NotAPrice {
  readonly kind: 'not-a-price';
  /** Its decimals say what an amount looks like. */
  readonly currency: string;
}

/** The control that is wrong, and why. */
export type LaunchProblem =
  | { readonly at: 'price'; readonly failure: Refusal | NotAPrice }
  | {
      readonly at: 'start' | 'hours' | 'deadline' | 'before' | 'whole';
      readonly failure: Refusal;
    };

/** Stands for the curriculum that was imported; no catalogue has an id like it. */
export const ownEdition = 'own edition';

/**
 * A month from `today` at 50 of its `currency`, on the hours and the speed of the report behind the app, and
 * on what an earlier programme taught, if there was one.
 */
export function firstDraft(
  today: Day,
  weekend: readonly Weekday[],
  edition: Curriculum,
  prior: PacePrior | null,
  currency = usualCurrency,
): LaunchDraft {
  return {
    startDay: today,
    price: '50',
    currency,
    period: 'month',
    deadline: addMonths(today, usualAccess),
    trialDays: 0,
    pattern: patternOf(defaultAvailability(weekend)),
    background: 'some',
    speed: 1.75,
    ramp: null,
    edition: edition.id,
    own: null,
    extras: plainExtras,
    hardWeeks: { hard: [], fallback: steadySpeed(1).fallback },
    drawing: { lectureLead: 1, overrun: 15 as Minutes },
    before: nothingBefore,
    skipped: [],
    prior,
  };
}

/** The draft of a course of the learner's own, if there is one. */
export function withOwn(draft: LaunchDraft, own: Curriculum | null): LaunchDraft {
  return own === null ? draft : { ...draft, own, edition: ownEdition };
}

/** The draft with another start for a half-day; the text may be no time of day. */
export function withStart(
  draft: LaunchDraft,
  half: Half,
  start: string,
  weekday: Weekday | null = null,
): LaunchDraft {
  const changed = { start: start as ClockTime };
  return { ...draft, pattern: withHalfHours(draft.pattern, weekday, half, changed) };
}

/** What the draft asks for, made on the day `today`, or which control is wrong. */
export function readDraft(
  draft: LaunchDraft,
  curriculum: Curriculum,
  today: Day,
): { readonly setup: ProgrammeSetup | null; readonly problem: LaunchProblem | null } {
  const wrong = (problem: LaunchProblem) => ({ setup: null, problem });
  const day = parseDay(draft.startDay);
  const dayRefusal = refuseDay(draft.startDay);
  if (day === null || dayRefusal) {
    return wrong({ at: 'start', failure: dayRefusal ?? { kind: 'not-a-day', field: 'day' } });
  }
  const amount: Cents | null = parsePrice(draft.price, draft.currency);
  if (amount === null)
    return wrong({ at: 'price', failure: { kind: 'not-a-price', currency: draft.currency } });
  const deadline = draft.period === 'once' ? parseDay(draft.deadline) : null;
  const deadlineRefusal = draft.period === 'once' ? refuseDay(draft.deadline) : null;
  if (deadlineRefusal) return wrong({ at: 'deadline', failure: deadlineRefusal });
  const { pattern } = draft;
  const hoursRefusal = firstRefusal(
    checkDayHours(pattern.hours),
    ...pattern.weekdays.map((weekday) => checkDayHours(hoursOfWeekday(pattern, weekday))),
  );
  if (hoursRefusal) return wrong({ at: 'hours', failure: hoursRefusal });
  const setup: ProgrammeSetup = {
    curriculum,
    subscription: {
      startDay: day,
      trialDays: draft.trialDays,
      safeDays: 3,
      price: { amount, currency: draft.currency },
      period: draft.period,
      deadline,
    },
    availability: availabilityOf(draft.pattern),
    study: {
      speeds: {
        ...steadySpeed(draft.speed),
        ramp: draft.ramp,
        hard: weeksIn(draft.hardWeeks.hard, curriculum),
        fallback: draft.hardWeeks.fallback,
      },
      pauseRatio: 0.6,
      background: draft.background,
      ...draft.drawing,
    },
    prior: draft.prior,
    extras: noExtras,
    skipped: optionalIn(draft.skipped, curriculum),
    doneBefore: beforeIn(draft.before, curriculum),
  };
  const refusal = checkSetup(setup);
  if (refusal) return wrong(placeOf(refusal));
  return { setup: { ...setup, extras: extrasFor(draft.extras, setup, today) }, problem: null };
}

function placeOf(failure: Refusal): LaunchProblem {
  switch (failure.kind) {
    case 'no-deadline':
    case 'deadline-too-early':
      return { at: 'deadline', failure };
    case 'out-of-range':
      if (failure.field === 'price') return { at: 'price', failure };
      return { at: failure.field === 'minutesBefore' ? 'before' : 'whole', failure };
    default:
      return { at: 'whole', failure };
  }
}

/** What of it was done in weeks of this curriculum. */
function beforeIn(before: DoneBefore, curriculum: Curriculum): DoneBefore {
  const weeks = weeksIn(before.weeks, curriculum);
  return weeks.length === 0 ? nothingBefore : { ...before, weeks };
}

function weeksIn(weeks: readonly string[], { courses }: Curriculum): readonly string[] {
  if (weeks.length === 0) return weeks;
  const known = new Set(courses.flatMap((course) => course.weeks.map(({ id }) => id)));
  return weeks.filter((week) => known.has(week));
}

function optionalIn(
  skipped: LaunchDraft['skipped'],
  curriculum: Curriculum,
): LaunchDraft['skipped'] {
  if (skipped.length === 0) return skipped;
  const known = new Set(listActivities(curriculum).map(({ activity }) => activity.id));
  return skipped.filter((id) => known.has(id));
}
