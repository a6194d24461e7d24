import type { SpeedRamp } from '#core/curriculum/speed-plan.ts';

/** From the recorded speed by quarters: enough lectures at each for the ear to follow. */
export const usualRamp: SpeedRamp = { from: 1, step: 0.25, lectures: 4 };

/** The speeds of the usual ramp that come before `target`, in order. */
export function risesBelow(target: number): readonly number[] {
  const { from, step } = usualRamp;
  const count = Math.max(0, Math.ceil((target - from) / step));
  return Array.from({ length: count }, (_, rise) => from + step * rise);
}
