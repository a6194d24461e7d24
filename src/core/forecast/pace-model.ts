import type { WorkKind } from '../curriculum/curriculum.ts';

/** A finished piece of work: its estimate and what it took, in the same unit. */
export interface FinishedBlock {
  readonly kind: WorkKind;
  readonly estimate: number;
  readonly actual: number;
}

// The model of the time that a block takes, and all its constants; docs/forecast.md says where they
// come from and what changing them changes.
//
//   E(actual) = estimate * exp(common + own(kind) + slope * ln(estimate / centre))
//   Var(actual) = dispersion * E(actual)^2
//
// The four coefficients are held in this order: common, own of lectures, own of homework, slope.

export const coefficientCount = 4;
const kindPlace: Readonly<Record<WorkKind, number>> = { lectures: 1, homework: 2 };

/** Degrees of freedom of the common pace's prior: heavier tails than the normal distribution. */
export const priorFreedom = 3;
/** How far the pace of lectures and that of homework lie from the common pace. */
export const kindDeviation = 0.1;
/** Large estimates are too large and small ones too small: that much, before anything is known. */
export const slopeMean = -0.15;
export const slopeDeviation = 0.15;
/** The squared coefficient of variation of a block, and how many blocks that guess is worth. */
export const priorDispersion = 0.5 ** 2;
export const dispersionFreedom = 2;
/** The pace of the rest lies off the pace so far by this share of a block's deviation. */
export const driftShare = 0.18;
/** A block over four times its expectation teaches no more than one of four times. */
export const mostResidual = 3;

/** The row of the design matrix of a block of `kind` and `size = ln(estimate / centre)`. */
export function designRow(kind: WorkKind, size: number): readonly number[] {
  const row = [1, 0, 0, size];
  row[kindPlace[kind]] = 1;
  return row;
}

/**
 * The size of block at which the slope changes nothing: such that by the slope expected beforehand
 * the total of `sizes` is neither more nor less than without a slope. 1 of none.
 */
export function centreOf(sizes: readonly number[]): number {
  let plain = 0;
  let sloped = 0;
  for (const size of sizes) {
    if (size <= 0) continue;
    plain += size;
    sloped += size ** (1 + slopeMean);
  }
  return plain === 0 ? 1 : (sloped / plain) ** (1 / slopeMean);
}
