/**
 * Writes two variates that are uniform in (0, 1) to `into`: those at `index` of `stream` under
 * `key`, whatever was asked for before. All three are whole numbers, zero or more and below 2^32.
 * Philox-2x32-7 of J. Salmon, M. Moraes, R. Dror and D. Shaw, "Parallel random numbers: as easy as
 * 1, 2, 3" (2011), with the fewest rounds that pass all tests of BigCrush.
 */
export function uniformPair(key: number, stream: number, index: number, into: Float64Array): void {
  // The multiplier also in halves of 16 bits, of which products are exact. The constants stand here
  // because the compiler folds those of a module only while they stay unbundled.
  const multiplier = 0xd256d193;
  const high = 0xd256;
  const low = 0xd193;
  const weyl = 0x9e3779b9;
  const unit = 2 ** -32;
  let left = index | 0;
  let right = stream | 0;
  let round = key | 0;
  for (let n = 0; n < 7; n += 1) {
    const a = left & 0xffff;
    const b = left >>> 16;
    const c = (Math.imul(b, low) >>> 0) + (Math.imul(a, low) >>> 16);
    const d = (Math.imul(a, high) >>> 0) + (c & 0xffff);
    const upperHalf = (Math.imul(b, high) + (c >>> 16) + (d >>> 16)) | 0;
    const lowerHalf = Math.imul(left, multiplier);
    left = upperHalf ^ round ^ right;
    right = lowerHalf;
    round = (round + weyl) | 0;
  }
  into[0] = ((left >>> 0) + 0.5) * unit;
  into[1] = ((right >>> 0) + 0.5) * unit;
}

const pair = new Float64Array(2);

/** The first of the pair at that address, uniform in (0, 1). */
export function uniformAt(key: number, stream: number, index: number): number {
  uniformPair(key, stream, index, pair);
  return pair[0] as number;
}

/** Writes two independent standard normal variates to `into` (G. Box and M. Muller, 1958). */
export function normalPair(key: number, stream: number, index: number, into: Float64Array): void {
  uniformPair(key, stream, index, into);
  const radius = Math.sqrt(-2 * Math.log(into[0] as number));
  const angle = 2 * Math.PI * (into[1] as number);
  into[0] = radius * Math.cos(angle);
  into[1] = radius * Math.sin(angle);
}

/**
 * A chi-square variate of `freedom` degrees, at least 2 (G. Marsaglia and W. Tsang, "A simple method
 * for generating gamma variables", 2000). It takes `stream` and those that follow it.
 */
export function chiSquareAt(freedom: number, key: number, stream: number, index: number): number {
  const d = freedom / 2 - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let attempt = 0; ; attempt += 2) {
    normalPair(key, stream + attempt, index, pair);
    const x = pair[0] as number;
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    const u = uniformAt(key, stream + attempt + 1, index);
    if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return 2 * d * v;
  }
}

/** A key that is the same for the same text everywhere (FNV-1a of G. Fowler, L. Noll and K. Vo). */
export function keyOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  }
  return hash >>> 0;
}
