import { parseDay } from '#core/calendar/day.ts';
import type { Half } from '#core/calendar/half.ts';
import type { Weekday } from '#core/calendar/weekday.ts';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import type { Background, PacePrior } from '#core/forecast/pace-prior.ts';
import { checkDayHours, checkSetup } from '#core/plan/check-setup.ts';
import type { ProgrammeSetup } from '#core/plan/command.ts';
import { refuseDay } from '#core/plan/limits.ts';
import type { Refusal } from '#core/plan/refusal.ts';
import { defaultAvailability } from '#core/planner/default-availability.ts';
import type { Cents, ClockTime, Day } from '#core/units.ts';
import { parsePrice } from '../../format/parse-price.ts';
import { availabilityOf, patternOf, type StudyPattern } from './study-pattern.ts';

/** What stands in the controls, good or not. */
export interface LaunchDraft {
  readonly startDay: string;
  readonly price: string;
  readonly currency: string;
  readonly trialDays: 0 | 7;
  readonly pattern: StudyPattern;
  readonly background: Background;
  readonly speed: number;
  readonly edition: string;
  /** What an earlier programme taught, if it is to count. */
  readonly prior: PacePrior | null;
}

/** The control that is wrong, and why. */
export type LaunchProblem =
  | { readonly at: 'price'; readonly failure: Refusal | { readonly kind: 'not-a-price' } }
  | { readonly at: 'start' | 'hours' | 'whole'; readonly failure: Refusal };

/**
 * A month from `today` at 50 dollars, on the hours and the speed of the report behind the app, and
 * on what an earlier programme taught, if there was one.
 */
export function firstDraft(
  today: Day,
  weekend: readonly Weekday[],
  edition: Curriculum,
  prior: PacePrior | null,
): LaunchDraft {
  return {
    startDay: today,
    price: '50',
    currency: 'USD',
    trialDays: 0,
    pattern: patternOf(defaultAvailability(weekend)),
    background: 'some',
    speed: 1.75,
    edition: edition.id,
    prior,
  };
}

/** The draft with another start for a half-day; the text may be no time of day. */
export function withStart(draft: LaunchDraft, half: Half, start: string): LaunchDraft {
  const { pattern } = draft;
  const changed = { ...pattern.hours[half], start: start as ClockTime };
  return { ...draft, pattern: { ...pattern, hours: { ...pattern.hours, [half]: changed } } };
}

/** What the draft asks for, or which control is wrong. */
export function readDraft(
  draft: LaunchDraft,
  curriculum: Curriculum,
): { readonly setup: ProgrammeSetup | null; readonly problem: LaunchProblem | null } {
  const wrong = (problem: LaunchProblem) => ({ setup: null, problem });
  const day = parseDay(draft.startDay);
  const dayRefusal = refuseDay(draft.startDay);
  if (day === null || dayRefusal) {
    return wrong({ at: 'start', failure: dayRefusal ?? { kind: 'not-a-day', field: 'day' } });
  }
  const amount: Cents | null = parsePrice(draft.price, draft.currency);
  if (amount === null) return wrong({ at: 'price', failure: { kind: 'not-a-price' } });
  const hoursRefusal = checkDayHours(draft.pattern.hours);
  if (hoursRefusal) return wrong({ at: 'hours', failure: hoursRefusal });
  const setup: ProgrammeSetup = {
    curriculum,
    subscription: {
      startDay: day,
      trialDays: draft.trialDays,
      safeDays: 3,
      price: { amount, currency: draft.currency },
    },
    availability: availabilityOf(draft.pattern),
    study: {
      pace: { speed: draft.speed, pauseRatio: 0.6 },
      background: draft.background,
      lectureLead: 1,
    },
    prior: draft.prior,
  };
  const refusal = checkSetup(setup);
  if (!refusal) return { setup, problem: null };
  const isPrice = refusal.kind === 'out-of-range' && refusal.field === 'price';
  return wrong({ at: isPrice ? 'price' : 'whole', failure: refusal });
}
