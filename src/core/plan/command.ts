import type { Half, HalfDay } from '../calendar/half.ts';
import type { ActivityId, Curriculum } from '../curriculum/curriculum.ts';
import type { PacePrior } from '../forecast/pace-prior.ts';
import type { ForecastSnapshot } from '../forecast/snapshot.ts';
import type { Availability } from '../planner/availability.ts';
import type { Piece } from '../planner/month-plan.ts';
import type { Day, Instant, Minutes } from '../units.ts';
import type { Session, StudySettings, Subscription, Theme } from './document.ts';

/** What `start-programme` needs: everything that the first launch asks. */
export interface ProgrammeSetup {
  readonly curriculum: Curriculum;
  readonly subscription: Subscription;
  readonly availability: Availability;
  readonly study: StudySettings;
  /** What an earlier programme taught, if the learner takes it. */
  readonly prior: PacePrior | null;
}

/**
 * A change that a learner asks for. Ids and times travel inside, so that the same command gives the
 * same document wherever it is applied.
 */
export type Command =
  | {
      readonly kind: 'start-programme';
      readonly id: string;
      readonly planId: string;
      readonly at: Instant;
      readonly today: Day;
      readonly setup: ProgrammeSetup;
    }
  /** Puts the programme on the shelf, whole. */
  | { readonly kind: 'close-programme' }
  /** Takes one from the shelf; that under way, if there is one, goes there. */
  | { readonly kind: 'open-programme'; readonly id: string }
  /** Forgets one of the shelf for good. */
  | { readonly kind: 'delete-programme'; readonly id: string }
  /** Keeps what was said on a day; not a step to undo, because it was said. */
  | { readonly kind: 'record-forecast'; readonly today: Day; readonly snapshot: ForecastSnapshot }
  | {
      readonly kind: 'accept-plan';
      readonly planId: string;
      readonly at: Instant;
      readonly today: Day;
    }
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
  | {
      readonly kind: 'edit-estimate';
      readonly activity: ActivityId;
      /** Null gives the derived estimate back. */
      readonly minutes: Minutes | null;
    }
  | { readonly kind: 'change-availability'; readonly availability: Availability }
  | { readonly kind: 'change-subscription'; readonly subscription: Subscription }
  | { readonly kind: 'change-study'; readonly study: StudySettings }
  | { readonly kind: 'change-theme'; readonly theme: Theme };
