import { barSwatches } from '../bar-swatches.tsx';
import { Hatching } from '../hatching.tsx';

/** The fills of the chart of speed and pauses, for its key. */
export const speedSwatches = {
  watched: barSwatches.lectures,
  paused: (
    <>
      <Hatching id="swatch-paused" line="var(--lectures)" ground="var(--lectures-wash)" />
      <rect
        x="6"
        y="1"
        width="12"
        height="10"
        fill="url(#swatch-paused)"
        stroke="var(--lectures)"
      />
    </>
  ),
};
