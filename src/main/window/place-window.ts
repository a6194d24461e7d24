import type { Bounds } from './window-state.ts';

/**
 * The bounds nearest to `wanted` that lie wholly within one of the `areas`, the one that shows most
 * of it or else the first; no larger than this area. As wanted where there are no areas.
 */
export function placeWindow(wanted: Bounds, areas: readonly Bounds[]): Bounds {
  const [first, ...others] = areas;
  if (first === undefined) return wanted;
  const area = others.reduce(
    (best, each) => (sharedArea(wanted, each) > sharedArea(wanted, best) ? each : best),
    first,
  );
  const width = Math.min(wanted.width, area.width);
  const height = Math.min(wanted.height, area.height);
  return {
    x: clamp(wanted.x, area.x, area.x + area.width - width),
    y: clamp(wanted.y, area.y, area.y + area.height - height),
    width,
    height,
  };
}

function sharedArea(a: Bounds, b: Bounds): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
