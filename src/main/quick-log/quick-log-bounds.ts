import type { Bounds } from '../window/window-state.ts';

export const quickLogSize = { width: 420, height: 440 };

/**
 * Where the quick log stands in an area of a screen: in its upper third, as much larger than usual as
 * the texts are (`textSize` in percent), and no larger than the area.
 */
export function quickLogBounds(area: Bounds, textSize: number): Bounds {
  const grown = Math.max(1, textSize / 100);
  const width = Math.min(area.width, Math.round(quickLogSize.width * grown));
  const height = Math.min(area.height, Math.round(quickLogSize.height * grown));
  return {
    width,
    height,
    x: Math.round(area.x + (area.width - width) / 2),
    y: Math.round(area.y + (area.height - height) / 3),
  };
}
