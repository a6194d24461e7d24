import { type ActivityId, listActivities } from '../curriculum/curriculum.ts';
import type { Programme } from './document.ts';
import type { Refusal } from './refusal.ts';

/** The refusal of the first of `parts` whose activity is not in the curriculum; null if all are. */
export function refuseUnknownActivity(
  programme: Pick<Programme, 'curriculum'>,
  parts: readonly { readonly activity: ActivityId }[],
): Refusal | null {
  if (parts.length === 0) return null;
  const known = new Set(listActivities(programme.curriculum).map(({ activity }) => activity.id));
  const unknown = parts.find((part) => !known.has(part.activity));
  return unknown ? { kind: 'unknown-activity', activity: unknown.activity } : null;
}
