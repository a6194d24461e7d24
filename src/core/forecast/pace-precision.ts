import { at, decompose, solveLower } from './cholesky.ts';
import { coefficientCount as count, kindDeviation, slopeDeviation } from './pace-model.ts';

/** The sum over all design rows of their products with themselves, a matrix by rows. */
export function sumOfProducts(rows: readonly (readonly number[])[]): Float64Array {
  const sum = new Float64Array(count * count);
  for (const row of rows) {
    for (let j = 0; j < count; j += 1) {
      for (let k = 0; k < count; k += 1) {
        sum[j * count + k] = at(sum, j * count + k) + at(row, j) * at(row, k);
      }
    }
  }
  return sum;
}

/** The precisions of the coefficients beforehand, that of the common pace being `common`. */
export function priorPrecisions(common: number): readonly number[] {
  return [common, kindDeviation ** -2, kindDeviation ** -2, slopeDeviation ** -2];
}

/** Writes the Cholesky triangle of `information / dispersion + diagonal(precisions)` to `into`. */
export function decomposePrecision(
  information: Float64Array,
  dispersion: number,
  precisions: readonly number[],
  into: Float64Array,
): void {
  for (let j = 0; j < count; j += 1) {
    for (let k = 0; k <= j; k += 1) {
      scratch[j * count + k] =
        at(information, j * count + k) / dispersion + (j === k ? at(precisions, j) : 0);
    }
  }
  decompose(scratch, count, into);
}

const scratch = new Float64Array(count * count);

/** The variance of the product of `row` with coefficients of which `lower` is the precision. */
export function varianceOf(row: ArrayLike<number>, lower: Float64Array): number {
  const vector = Float64Array.from(row);
  solveLower(lower, vector);
  return vector.reduce((sum, each) => sum + each * each, 0);
}
