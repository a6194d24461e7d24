import type { ActivityId } from '#core/curriculum/curriculum.ts';
import type { Piece } from '#core/planner/month-plan.ts';

/** At which playback speeds the lectures of a block are planned. */
export interface PlannedSpeeds {
  readonly slowest: number;
  readonly fastest: number;
  /** That of most of its minutes, of two with as many the faster; always one that a lecture has. */
  readonly usual: number;
}

/** The speeds of those pieces that have one in `speeds`, each as it was set; null if none has. */
export function plannedSpeeds(
  pieces: readonly Pick<Piece, 'activity' | 'minutes'>[],
  speeds: ReadonlyMap<ActivityId, number>,
): PlannedSpeeds | null {
  const minutesAt = new Map<number, number>();
  for (const { activity, minutes } of pieces) {
    const speed = speeds.get(activity);
    if (speed !== undefined) minutesAt.set(speed, (minutesAt.get(speed) ?? 0) + minutes);
  }
  const rising = [...minutesAt].sort(([a], [b]) => a - b);
  const [first] = rising;
  const last = rising.at(-1);
  if (!first || !last) return null;
  const [usual] = rising.reduce((most, each) => (each[1] >= most[1] ? each : most), first);
  return { slowest: first[0], fastest: last[0], usual };
}
