import { Hatching } from './hatching.tsx';

/** The fills of the bar charts, for their keys; the ids are in no chart. */
export const barSwatches = {
  lectures: <rect x="6" y="1" width="12" height="10" fill="var(--lectures)" />,
  homework: (
    <>
      <Hatching id="swatch-homework" line="var(--homework)" ground="var(--homework-wash)" />
      <rect
        x="6"
        y="1"
        width="12"
        height="10"
        fill="url(#swatch-homework)"
        stroke="var(--homework)"
      />
    </>
  ),
  lost: (
    <>
      <Hatching id="swatch-lost" line="var(--edge)" ground="var(--paper)" />
      <rect x="6" y="1" width="12" height="10" fill="url(#swatch-lost)" stroke="var(--edge)" />
    </>
  ),
  planned: <rect x="6" y="1" width="12" height="10" fill="none" stroke="var(--edge)" />,
};
