import { partKindOf } from '#core/curriculum/part-kind.ts';
import type { Programme } from '#core/plan/document.ts';
import { rememberByDay } from '#core/remember.ts';
import { placesOf } from '../replica/derived.ts';
import { replanChanges } from './replan-changes.ts';

/** What planning anew on a day would change; null if nothing. */
export const replanChangesOf = rememberByDay((programme: Programme, today) => {
  const places = placesOf(programme.curriculum);
  return replanChanges(programme, today, (id) => {
    const placed = places.get(id);
    return placed ? `${placed.weekIndex} ${partKindOf(placed.activity)}` : id;
  });
});
