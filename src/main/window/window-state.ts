import { z } from 'zod';

const pixels = z.int().min(-100_000).max(100_000);
const size = z.int().min(1).max(100_000);

/** A rectangle of the desktop, in device-independent pixels. */
export const boundsSchema = z.object({ x: pixels, y: pixels, width: size, height: size });

/** How the window was left. */
export const windowStateSchema = z.object({
  /** Where it is when it is not maximised. */
  bounds: boundsSchema,
  isMaximized: z.boolean(),
  /** Chromium's zoom level: 0 is 100 %, each step is 20 % more or less. */
  zoomLevel: z.number().min(-8).max(9),
});

export type Bounds = z.infer<typeof boundsSchema>;
export type WindowState = z.infer<typeof windowStateSchema>;
