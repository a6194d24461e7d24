import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { partKindOf } from '#core/curriculum/part-kind.ts';
import type { GroupOf } from '#core/plan/compare-blocks.ts';
import { placesOf } from '../replica/derived.ts';

/** What an activity belongs to as a half-day shows it: the lectures, the homework or an extra of a week. */
export function groupOf(curriculum: Curriculum): GroupOf {
  const places = placesOf(curriculum);
  return (id) => {
    const placed = places.get(id);
    return placed ? `${placed.weekIndex} ${partKindOf(placed.activity)}` : id;
  };
}
