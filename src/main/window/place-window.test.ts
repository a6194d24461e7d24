import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeWindow } from './place-window.ts';
import type { Bounds } from './window-state.ts';

const place = fc.integer({ min: -8000, max: 8000 });
const length = fc.integer({ min: 1, max: 8000 });
const bounds: fc.Arbitrary<Bounds> = fc.record({
  x: place,
  y: place,
  width: length,
  height: length,
});
const screens = fc.array(bounds, { minLength: 1, maxLength: 4 });

const isWithin = (inner: Bounds, outer: Bounds) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

it('never leaves a window off the screens that are there now', () => {
  fc.assert(
    fc.property(bounds, screens, (wanted, areas) => {
      const placed = placeWindow(wanted, areas);
      expect(areas.some((area) => isWithin(placed, area))).toBe(true);
      expect(placed.width).toBeLessThanOrEqual(wanted.width);
      expect(placed.height).toBeLessThanOrEqual(wanted.height);
    }),
  );
});

it('leaves a window alone that is on a screen, and one that it has placed', () => {
  fc.assert(
    fc.property(bounds, bounds, (wanted, area) => {
      const placed = placeWindow(wanted, [area]);
      expect(placeWindow(placed, [area])).toEqual(placed);
      if (isWithin(wanted, area)) expect(placed).toEqual(wanted);
    }),
  );
});

it('stays on the screen that shows most of the window', () => {
  const left = { x: 0, y: 0, width: 1920, height: 1080 };
  const right = { x: 1920, y: 0, width: 2560, height: 1440 };
  const wanted = { x: 1800, y: 100, width: 1200, height: 800 };
  expect(placeWindow(wanted, [left, right])).toEqual({ ...wanted, x: 1920 });
  // The right screen was taken away.
  expect(placeWindow(wanted, [left])).toEqual({ ...wanted, x: 720 });
});
