/** How far a change goes in each of four ways, in whole steps; 0 is not at all. */
export interface FitSize {
  /** Steps of `minuteStep` minutes more on every study day of the week. */
  readonly longer: number;
  /** So many free days taken in. */
  readonly days: number;
  /** Steps up of the target speed. */
  readonly faster: number;
  /** 1 leaves out what is optional, 2 the extras too. */
  readonly skip: number;
}

export type FitWay = keyof FitSize;

export const fitWays: readonly FitWay[] = ['longer', 'days', 'faster', 'skip'];

export const noFit: FitSize = { longer: 0, days: 0, faster: 0, skip: 0 };

/** How many minutes a step of `longer` is. */
export const minuteStep = 5;

/** True if `a` goes no further than `b` in any way. */
export function isWithin(a: FitSize, b: FitSize): boolean {
  return fitWays.every((way) => a[way] <= b[way]);
}

/** The ways that a size goes, as a key that two sizes of the same ways share. */
export function fitKind(size: FitSize): string {
  return fitWays.filter((way) => size[way] > 0).join(' ');
}

/** In how many ways a size goes, 0 to 4. */
export function countWays(size: FitSize): number {
  return fitWays.filter((way) => size[way] > 0).length;
}
