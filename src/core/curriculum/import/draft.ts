import type { TaughtActivity } from '../curriculum.ts';
import type { LeftOut, LineNote } from './import-preview.ts';
import type { Place } from './import-problem.ts';
import type { TaughtKind } from './taught.ts';

type WithoutId<Kind> = Kind extends TaughtActivity ? Omit<Kind, 'id'> : never;

/** An activity before it has an id. */
export type ActivityFacts = WithoutId<TaughtActivity>;

/** What has a place in the text and may have an id there. */
interface Drafted {
  readonly place: Place;
  readonly id: string | null;
}

export interface DraftActivity extends Drafted {
  readonly facts: ActivityFacts;
}

export interface DraftWeek extends Drafted {
  readonly title: string;
  readonly statedHours: number | null;
  readonly activities: readonly DraftActivity[];
}

export interface DraftCourse extends Drafted {
  readonly title: string;
  readonly statedHours: number | null;
  readonly weeks: readonly DraftWeek[];
}

/** What a text says, before it was held to the limits and given the ids that it lacks. */
export interface Draft {
  readonly id: string | null;
  readonly title: string;
  readonly edition: string;
  readonly statedHours: number | null;
  readonly courses: readonly DraftCourse[];
}

/** A line before ids are known: it names what it became by the very object. */
export interface DraftLine {
  readonly line: number;
  readonly text: string;
  readonly notes: readonly LineNote[];
  readonly became:
    | { readonly as: 'programme' | 'header' }
    | { readonly as: 'course'; readonly of: DraftCourse }
    | { readonly as: 'week'; readonly of: DraftWeek }
    | { readonly as: 'activity'; readonly of: DraftActivity }
    | { readonly as: 'detail'; readonly of: Drafted }
    | { readonly as: 'section'; readonly kind: TaughtKind }
    | LeftOut;
}
