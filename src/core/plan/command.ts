import type { Half, HalfDay } from '../calendar/half.ts';
import type { ActivityId, Curriculum } from '../curriculum/curriculum.ts';
import type { PacePrior } from '../forecast/pace-prior.ts';
import type { ForecastSnapshot } from '../forecast/snapshot.ts';
import type { Availability } from '../planner/availability.ts';
import type { Piece } from '../planner/month-plan.ts';
import type { Pin } from '../planner/pin.ts';
import type { SessionChange } from '../record/change-sessions.ts';
import type { Day, Instant, Minutes } from '../units.ts';
import type { PlanDocument, Session, StudySettings, Subscription } from './document.ts';
import type { DoneBefore } from './done-before.ts';
import type { Extras } from './extras.ts';
import type { PlanReason } from './plan-reason.ts';
import type { Preferences } from './preferences.ts';

/** What `start-programme` needs: everything that the first launch asks. */
export interface ProgrammeSetup {
  readonly curriculum: Curriculum;
  readonly subscription: Subscription;
  readonly availability: Availability;
  readonly study: StudySettings;
  /** What an earlier programme taught, if the learner takes it. */
  readonly prior: PacePrior | null;
  readonly extras: Extras;
  /** Optional activities that are left out from the start. */
  readonly skipped: readonly ActivityId[];
  readonly doneBefore: DoneBefore;
}

/** What a plan rests on and a learner may change; what is left out stays as it is. */
export interface PlanChanges {
  readonly availability?: Availability | undefined;
  readonly study?: StudySettings | undefined;
  readonly subscription?: Subscription | undefined;
  /** All that is left out, not only what comes to it. */
  readonly skipped?: readonly ActivityId[] | undefined;
  readonly extras?: Extras | undefined;
  /** All pins, not only the new ones. */
  readonly pins?: readonly Pin[] | undefined;
}

/** The preferences that change. */
export type PreferenceChanges = {
  readonly [Name in keyof Preferences]?: Preferences[Name] | undefined;
};

/** What every command that accepts a plan carries. */
export interface Acceptance {
  readonly planId: string;
  readonly at: Instant;
  readonly today: Day;
}

/**
 * A change that a learner asks for. Ids and times travel inside, so that the same command gives the
 * same document wherever it is applied.
 */
export type Command =
  | (Acceptance & {
      readonly kind: 'start-programme';
      readonly id: string;
      readonly setup: ProgrammeSetup;
    })
  /** Puts the programme on the shelf, whole. */
  | { readonly kind: 'close-programme' }
  /** Takes one from the shelf; that under way, if there is one, goes there. */
  | { readonly kind: 'open-programme'; readonly id: string }
  /** Forgets one of the shelf for good. */
  | { readonly kind: 'delete-programme'; readonly id: string }
  /** Keeps what was said on a day; not a step to undo, because it was said. */
  | { readonly kind: 'record-forecast'; readonly today: Day; readonly snapshot: ForecastSnapshot }
  | (Acceptance & { readonly kind: 'accept-plan' })
  /** Changes what the plan rests on and accepts the plan that follows: one step, one undo. */
  | (Acceptance & {
      readonly kind: 'revise';
      readonly changes: PlanChanges;
      readonly why: PlanReason;
    })
  /**
   * Puts work into half-days by hand, and lets the rest flow around it. Pins of the same activities
   * in `from`, where they were dragged from, go.
   */
  | (Acceptance & {
      readonly kind: 'pin';
      readonly pins: readonly Pin[];
      readonly from?: HalfDay | undefined;
    })
  /** Lets the pins of a half-day go, or only that of one activity. */
  | (Acceptance & {
      readonly kind: 'unpin';
      readonly day: Day;
      readonly half: Half;
      readonly activity?: ActivityId | undefined;
    })
  /** Pins what each of two half-days holds to the other. */
  | (Acceptance & { readonly kind: 'swap'; readonly a: HalfDay; readonly b: HalfDay })
  | {
      readonly kind: 'tick';
      readonly id: string;
      readonly today: Day;
      readonly day: Day;
      readonly half: Half;
      readonly parts: readonly Piece[];
      /** A log that belongs to the tick: one step for the learner, one step to undo. */
      readonly session?: Session | undefined;
    }
  | {
      /**
       * Takes that much of each activity back, from its latest ticks first; those of the half-day
       * `at`, if it is given, come before all others. Logs are kept.
       */
      readonly kind: 'untick';
      readonly at?: HalfDay | undefined;
      readonly parts: readonly Piece[];
    }
  | { readonly kind: 'miss'; readonly today: Day; readonly day: Day; readonly half: Half }
  /** As a miss in each half-day, one after the other; all of them or none. */
  | { readonly kind: 'miss-all'; readonly today: Day; readonly halfDays: readonly HalfDay[] }
  | { readonly kind: 'log-session'; readonly today: Day; readonly session: Session }
  | { readonly kind: 'edit-session'; readonly today: Day; readonly session: Session }
  | { readonly kind: 'delete-session'; readonly id: string }
  /** As logging each, one after the other; all of them or none. */
  | { readonly kind: 'log-sessions'; readonly today: Day; readonly sessions: readonly Session[] }
  /** Of any number, so only what changes is said; all of them or none. */
  | {
      readonly kind: 'change-sessions';
      readonly today: Day;
      readonly ids: readonly string[];
      readonly change: SessionChange;
    }
  /** All of them or none. */
  | { readonly kind: 'delete-sessions'; readonly ids: readonly string[] }
  | {
      readonly kind: 'edit-estimate';
      readonly activity: ActivityId;
      /** Null gives the derived estimate back. */
      readonly minutes: Minutes | null;
    }
  | { readonly kind: 'change-availability'; readonly availability: Availability }
  | { readonly kind: 'change-subscription'; readonly subscription: Subscription }
  | { readonly kind: 'change-study'; readonly study: StudySettings }
  /** What is left out stays as it is. */
  | { readonly kind: 'change-preferences'; readonly changes: PreferenceChanges }
  /** Puts another document in the place of this one, as an import does. */
  | { readonly kind: 'replace-document'; readonly document: PlanDocument };
