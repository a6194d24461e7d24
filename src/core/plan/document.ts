import type { BillingTerms } from '../calendar/billing.ts';
import type { Half, HalfDay } from '../calendar/half.ts';
import type { ActivityId, Curriculum } from '../curriculum/curriculum.ts';
import type { LecturePace } from '../curriculum/estimate.ts';
import type { Background, PacePrior } from '../forecast/pace-prior.ts';
import type { ForecastSnapshot } from '../forecast/snapshot.ts';
import type { Availability } from '../planner/availability.ts';
import type { Block, Piece } from '../planner/month-plan.ts';
import type { Pin } from '../planner/pin.ts';
import type { Cents, Day, Instant, Minutes } from '../units.ts';
import type { PlanReason } from './plan-reason.ts';
import { defaultPreferences, type Preferences } from './preferences.ts';

/** A price in whole smallest units of an ISO 4217 currency. */
export interface Price {
  readonly amount: Cents;
  readonly currency: string;
}

/** What is paid, and when. */
export interface Subscription extends BillingTerms {
  readonly price: Price;
}

/** At which speeds lectures are watched, how much is paused, and how plans are drawn. */
export interface StudySettings extends LecturePace {
  readonly background: Background;
  /** How many weeks lectures may run ahead of homework. */
  readonly lectureLead: number;
  /** By how much a block may run over its half-day, or leave it empty, rather than be cut. */
  readonly overrun: Minutes;
}

/** A plan as accepted. It never changes; accepting another one keeps it. */
export interface AcceptedPlan {
  readonly id: string;
  readonly acceptedAt: Instant;
  readonly acceptedOn: Day;
  /** Total estimate of all its work, that which found no half-day included. */
  readonly minutes: Minutes;
  readonly blocks: readonly Block[];
  /** What the learner did to get it. */
  readonly why: PlanReason;
}

/** The learner's word that something is done, in the half-day it was done. */
export interface Tick {
  readonly id: string;
  readonly day: Day;
  readonly half: Half;
  readonly parts: readonly Piece[];
}

/** A stretch of study as it happened. */
export interface Session {
  readonly id: string;
  readonly day: Day;
  readonly half: Half;
  /** Minutes by the clock, lost ones included. */
  readonly minutes: Minutes;
  /** Of these, minutes lost to the platform: a broken notebook, a grader that hung. */
  readonly lostMinutes: Minutes;
  /** Playback speed, if lectures were watched. */
  readonly speed: number | null;
  /** Minutes of video watched, at 1x, if known. */
  readonly videoMinutes: Minutes | null;
  /** What it was spent on, with the estimate that each had in the plan; may be empty. */
  readonly pieces: readonly Piece[];
  readonly comment: string;
}

/** A learner's word that nothing was done in a half-day that had a plan. */
export interface Miss {
  readonly day: Day;
  readonly half: Half;
}

export interface Programme {
  readonly id: string;
  /** As it was when the plan was started, with every extra that was ever turned on. */
  readonly curriculum: Curriculum;
  readonly subscription: Subscription;
  readonly availability: Availability;
  readonly study: StudySettings;
  /** The learner's own estimates. */
  readonly estimates: Readonly<Record<ActivityId, Minutes>>;
  /** Optional activities, extras among them, that are left out: nothing of them is left to do. */
  readonly skipped: readonly ActivityId[];
  /** What the learner put into half-days by hand; those of the past mean nothing any more. */
  readonly pins: readonly Pin[];
  /** Half-days that plans keep free, for what goes wrong. */
  readonly reserve: readonly HalfDay[];
  /** Days for a project of one's own, after all else. */
  readonly projectDays: number;
  /** Oldest first, at least one: the last is followed, the first is the baseline of the burndown. */
  readonly plans: readonly [AcceptedPlan, ...AcceptedPlan[]];
  readonly ticks: readonly Tick[];
  readonly sessions: readonly Session[];
  readonly misses: readonly Miss[];
  /** What an earlier programme taught about the pace; null where the background speaks. */
  readonly prior: PacePrior | null;
  /** What was forecast, of each day at most once, oldest first. */
  readonly forecasts: readonly ForecastSnapshot[];
}

/** Everything that is kept, in one value and one file. */
export interface PlanDocument {
  /** The one under way. */
  readonly programme: Programme | null;
  /** The others, whole: those that were closed, in the order in which they were put there. */
  readonly shelf: readonly Programme[];
  readonly preferences: Preferences;
}

export const emptyDocument: PlanDocument = {
  programme: null,
  shelf: [],
  preferences: defaultPreferences,
};
