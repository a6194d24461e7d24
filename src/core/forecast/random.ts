/**
 * Random numbers by address instead of by order: the pair that belongs to `index` of `stream` under
 * `key`, each in (0, 1), whatever was asked for before. Philox-2x32-10 of J. Salmon, M. Moraes,
 * R. Dror, D. Shaw, "Parallel random numbers: as easy as 1, 2, 3" (2011). All three are whole
 * numbers below 2^32.
 */
export function uniformPair(key: number, stream: number, index: number, into: Float64Array): void {
  let left = index;
  let right = stream;
  let round = key;
  for (let n = 0; n < 10; n += 1) {
    // The 64-bit product in two halves of which none is rounded.
    const low = (left & 0xffff) * multiplier;
    const high = (left >>> 16) * multiplier + Math.floor(low / 0x10000);
    const productLow = Math.imul(left, multiplier);
    left = (Math.floor(high / 0x10000) ^ round ^ right) >>> 0;
    right = productLow >>> 0;
    round = (round + weyl) >>> 0;
  }
  into[0] = (left + 0.5) * unit;
  into[1] = (right + 0.5) * unit;
}

const multiplier = 0xd256d193;
const weyl = 0x9e3779b9;
const unit = 2 ** -32;
const pair = new Float64Array(2);

/** A uniform variate in (0, 1). */
export function uniformAt(key: number, stream: number, index: number): number {
  uniformPair(key, stream, index, pair);
  return pair[0] as number;
}

/** A standard normal variate (Box and Muller, 1958). */
export function normalAt(key: number, stream: number, index: number): number {
  uniformPair(key, stream, index, pair);
  return Math.sqrt(-2 * Math.log(pair[0] as number)) * Math.cos(2 * Math.PI * (pair[1] as number));
}

/**
 * A chi-square variate of `freedom` degrees, at least 2 (Marsaglia and Tsang, "A simple method for
 * generating gamma variables", 2000). It takes `stream` and those that follow it.
 */
export function chiSquareAt(freedom: number, key: number, stream: number, index: number): number {
  const d = freedom / 2 - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let attempt = 0; ; attempt += 2) {
    const x = normalAt(key, stream + attempt, index);
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    const u = uniformAt(key, stream + attempt + 1, index);
    if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return 2 * d * v;
  }
}

/** A key that is the same for the same text in every place (FNV-1a, Fowler, Noll and Vo). */
export function keyOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  }
  return hash >>> 0;
}
