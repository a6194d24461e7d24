import type { HalfDay } from '#core/calendar/half.ts';
import type { ActivityId } from '#core/curriculum/curriculum.ts';
import type { Block } from '#core/planner/month-plan.ts';

export interface BlockSpeed extends HalfDay {
  /** The mean over the planned minutes of its lectures, to a hundredth. */
  readonly speed: number;
}

/** The blocks with lectures that are expected at another speed than `target`, in order of time. */
export function blockSpeeds(
  blocks: readonly Block[],
  speeds: ReadonlyMap<ActivityId, number>,
  target: number,
): readonly BlockSpeed[] {
  return blocks.flatMap(({ day, half, pieces }) => {
    let minutes = 0;
    let sum = 0;
    for (const piece of pieces) {
      const speed = speeds.get(piece.activity);
      if (speed === undefined) continue;
      minutes += piece.minutes;
      sum += speed * piece.minutes;
    }
    const speed = minutes === 0 ? target : Math.round((sum / minutes) * 100) / 100;
    return speed === target ? [] : [{ day, half, speed }];
  });
}
