/** The sizes of text that are offered, in percent of the usual one, the smallest first. */
export const textSizes: readonly number[] = [80, 90, 100, 110, 125, 150, 175, 200];

/** The next size above (1) or below (-1) `size`; null where there is none. */
export function nextTextSize(size: number, step: 1 | -1): number | null {
  const beyond = textSizes.filter((each) => (each - size) * step > 0);
  return (step > 0 ? beyond[0] : beyond.at(-1)) ?? null;
}
