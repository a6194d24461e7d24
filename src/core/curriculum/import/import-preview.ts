import type { Curriculum } from '../curriculum.ts';
import type { LengthRange } from './length-range.ts';
import type { TaughtKind } from './taught.ts';

/** Why a line became nothing. */
export type LineReason =
  | 'separator'
  /** A sentence or a paragraph, not a title. */
  | 'prose'
  | 'too-long'
  /** What a site's page says around its content: `Show info about module content`. */
  | 'site-words'
  /** A count of what is listed elsewhere: `7 videos, 2 readings`. */
  | 'summary'
  /** A heading inside a week, or one more title. */
  | 'group'
  /** The heading of a course that has no week. */
  | 'nothing-below'
  /** A length or kind that belongs to no activity, or says again what is known. */
  | 'nothing-to-add-to'
  | 'no-title'
  | 'unknown-kind'
  /** A row that is wider than the header: often a comma in a title without quotes. */
  | 'too-many-cells'
  | 'not-a-length'
  | 'unknown-field';

/** What else is to be said about a line that was understood. */
export type LineNote =
  /** Control characters, or some that turn the direction of writing, were taken out. */
  | { readonly kind: 'characters-removed' }
  /** A length of zero is taken as one that is not known. */
  | { readonly kind: 'zero-length' }
  /** Stated hours that cannot be are taken as not known. */
  | { readonly kind: 'hours-out-of-range'; readonly range: LengthRange }
  /** A minus before a length is taken as a dash. */
  | { readonly kind: 'minus-as-dash' }
  | { readonly kind: 'pages-as-minutes'; readonly pages: number; readonly minutes: number }
  /** A heading with nothing below it became a week with one reading. */
  | { readonly kind: 'heading-as-activity' }
  | { readonly kind: 'not-yes-or-no'; readonly column: 'graded' | 'optional' }
  | { readonly kind: 'unknown-columns'; readonly columns: readonly string[] };

/** A line that became nothing, and why; of a length that cannot be, what it can be. */
export type LeftOut =
  | { readonly as: 'nothing'; readonly reason: LineReason }
  | { readonly as: 'nothing'; readonly reason: 'out-of-range'; readonly range: LengthRange };

/** What a line was understood as; `id` is that of the course, week or activity. */
export type Understood =
  | { readonly as: 'programme' }
  | { readonly as: 'course' | 'week' | TaughtKind; readonly id: string }
  /** The kind of the activities below it. */
  | { readonly as: 'section'; readonly kind: TaughtKind }
  /** More about the course, week or activity of a line before it. */
  | { readonly as: 'detail'; readonly id: string }
  /** The names of the columns of a table. */
  | { readonly as: 'header' }
  | LeftOut;

/** One line of the text, or one row, or one object of a JSON file; blank lines are left out. */
export interface ImportLine {
  /** From 1. */
  readonly line: number;
  /** The line as it may be shown: cut to 300 characters, without control characters. */
  readonly text: string;
  readonly understood: Understood;
  readonly notes: readonly LineNote[];
}

export interface ImportTotals {
  readonly courses: number;
  readonly weeks: number;
  readonly activities: number;
  readonly lectures: number;
  /** Lectures of which the length is not known; they are not in `videoHours`. */
  readonly unknownLengths: number;
  /** At 1x. */
  readonly videoHours: number;
  /** Of the programme, or else of those of its courses and weeks that state any; null if none does. */
  readonly statedHours: number | null;
}

/** What a text would become, for the learner to look at before anything changes. */
export interface ImportPreview {
  readonly curriculum: Curriculum;
  readonly totals: ImportTotals;
  /** In the order of the text. */
  readonly lines: readonly ImportLine[];
}
