import { type Activity, type ExtraKind, type WorkKind, workKindOf } from './curriculum.ts';

/** What the work of a half-day is called by: a kind of what is taught, or an extra. */
export type PartKind = WorkKind | ExtraKind;

/** All of them. */
export const partKinds: readonly PartKind[] = [
  'lectures',
  'homework',
  'framework-day',
  'course-end',
];

/** What an activity is called by: an extra by its own kind, all else by its kind of work. */
export function partKindOf(activity: Activity): PartKind {
  return activity.kind === 'extra' ? activity.extra : workKindOf(activity);
}
