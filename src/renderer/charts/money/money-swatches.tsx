import { barSwatches } from '../bar-swatches.tsx';

/** The fills of the chart of months, for its key. */
export const moneySwatches = {
  earlier: barSwatches.lost,
  here: <rect x="6" y="1" width="12" height="10" fill="var(--ink)" />,
};
