import type { SpeedRamp } from '#core/curriculum/speed-plan.ts';

/** From the recorded speed by quarters: enough lectures at each for the ear to follow. */
export const usualRamp: SpeedRamp = { from: 1, step: 0.25, lectures: 4 };

/** The speeds of a ramp that come before `target`, in order, to a hundredth. */
export function risesBelow(target: number, { from, step }: SpeedRamp): readonly number[] {
  const count = Math.max(0, Math.ceil((target - from) / step - 1e-9));
  return Array.from({ length: count }, (_, rise) => Math.round((from + step * rise) * 100) / 100);
}
