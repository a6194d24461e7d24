/**
 * A function that gives the same uniform numbers in [0, 1) for the same seed: SplitMix (G. Steele,
 * D. Lea and C. Flood, 2014) in 32 bits, with the mixer of MurmurHash3 (A. Appleby).
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}
