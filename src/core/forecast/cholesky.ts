/** The number at `index`, which must be within `values`. */
export function at(values: ArrayLike<number>, index: number): number {
  return values[index] as number;
}

/**
 * The lower triangle `L` with `L L' = matrix`, as a matrix by rows (Cholesky). Of `matrix`, which
 * must be positive definite, only the lower half is read.
 */
export function decompose(matrix: Float64Array, size: number, into: Float64Array): void {
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = at(matrix, row * size + column);
      for (let k = 0; k < column; k += 1) {
        sum -= at(into, row * size + k) * at(into, column * size + k);
      }
      into[row * size + column] =
        row === column ? Math.sqrt(sum) : sum / at(into, column * size + column);
    }
  }
}

/** Solves `L x = vector` and writes `x` over `vector`. */
export function solveLower(lower: Float64Array, vector: Float64Array): void {
  const size = vector.length;
  for (let row = 0; row < size; row += 1) {
    let sum = at(vector, row);
    for (let k = 0; k < row; k += 1) sum -= at(lower, row * size + k) * at(vector, k);
    vector[row] = sum / at(lower, row * size + row);
  }
}

/** Solves `L' x = vector` and writes `x` over `vector`. */
export function solveUpper(lower: Float64Array, vector: Float64Array): void {
  const size = vector.length;
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = at(vector, row);
    for (let k = row + 1; k < size; k += 1) sum -= at(lower, k * size + row) * at(vector, k);
    vector[row] = sum / at(lower, row * size + row);
  }
}
