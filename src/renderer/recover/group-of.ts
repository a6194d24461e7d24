import { type Curriculum, workKindOf } from '#core/curriculum/curriculum.ts';
import type { GroupOf } from '#core/plan/compare-blocks.ts';
import { placesOf } from '../replica/derived.ts';

/** What an activity belongs to as a half-day shows it: the lectures or the homework of a week. */
export function groupOf(curriculum: Curriculum): GroupOf {
  const places = placesOf(curriculum);
  return (id) => {
    const placed = places.get(id);
    return placed ? `${placed.weekIndex} ${workKindOf(placed.activity)}` : id;
  };
}
