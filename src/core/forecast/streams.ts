/**
 * The random streams of a forecast, one for each thing that is uncertain, so that a future keeps its
 * other accidents when one of them changes. Those that are drawn by rejection or by number have
 * room behind them.
 */
export const streams = {
  dispersion: 0,
  tail: 10_000,
  coefficients: 20_000,
  drift: 21_000,
  silence: 90_000,
  attendanceWeights: 100_000,
  /** One stream a block, by its place in the curriculum. */
  blocks: 1_000_000,
  /** One stream a calendar day. */
  days: 10_000_000,
} as const;
