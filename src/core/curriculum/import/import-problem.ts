/** Where in a file something is: a line or row, from 1, and in JSON also a path, `courses[0].title`. */
export interface Place {
  readonly line: number;
  readonly path: string | null;
}

/** What a value of a JSON file was expected to be. */
export type ExpectedValue = 'object' | 'list' | 'text' | 'number' | 'true-or-false' | 'kind';

/** Why nothing at all can be imported: the first problem of a text, and its place. */
export type ImportProblem = Place &
  (
    | { readonly kind: 'empty' }
    | { readonly kind: 'too-big'; readonly most: number }
    /** It holds a NUL: a picture, an archive. */
    | { readonly kind: 'not-text' }
    /** Neither UTF-8 nor UTF-16 with its mark in front. */
    | { readonly kind: 'unknown-encoding' }
    | { readonly kind: 'no-activity' }
    | {
        readonly kind: 'too-many';
        readonly what: 'lines' | 'courses' | 'weeksOfCourse' | 'activitiesOfWeek' | 'activities';
        readonly most: number;
      }
    | { readonly kind: 'duplicate-id'; readonly id: string }
    | {
        readonly kind: 'out-of-range';
        readonly field: 'minutes' | 'seconds' | 'hours';
        readonly least: number;
        readonly most: number;
      }
    /** `most` is in characters. */
    | { readonly kind: 'too-long'; readonly field: string; readonly most: number }
    | { readonly kind: 'not-json' }
    | { readonly kind: 'too-deep' }
    | { readonly kind: 'repeated-field'; readonly field: string }
    | { readonly kind: 'missing-field'; readonly field: string }
    | { readonly kind: 'wrong-type'; readonly expected: ExpectedValue }
    | { readonly kind: 'not-a-curriculum' }
    | { readonly kind: 'unknown-version'; readonly known: number }
    /** Of a CSV: from here on all would be one cell. */
    | { readonly kind: 'quote-not-closed' }
    /** No row of a table names its columns. */
    | { readonly kind: 'no-header' }
  );

/** The place of what concerns a text as a whole. */
export const start: Place = { line: 1, path: null };
