import type { FitRoom } from './fit-room.ts';
import { type FitSize, type FitWay, noFit } from './fit-size.ts';

/** Sizes that go further and further in one way: none is less likely to fit than those before it. */
export type FitLadder = readonly FitSize[];

export interface FitCandidates {
  /** Each way alone, then two together, of which the second is fixed. */
  readonly usual: readonly FitLadder[];
  /** All ways at once: for when none of the others is enough. */
  readonly last: readonly FitLadder[];
}

/**
 * The changes to look at. Beside another way stand one, two, half or all of the free days, each of
 * the speeds, and all that may be left out.
 */
export function candidateChanges(room: FitRoom): FitCandidates {
  const most: FitSize = {
    longer: room.longer,
    days: room.freeDays.length,
    faster: room.targets.length,
    skip: room.skippable.length,
  };
  const ladder = (way: FitWay, beside: Partial<FitSize> = {}): FitLadder =>
    Array.from({ length: most[way] }, (_, n) => ({ ...noFit, ...beside, [way]: n + 1 }));
  const fixed = (way: FitWay, values: readonly number[]): readonly Partial<FitSize>[] =>
    [...new Set(values)]
      .filter((value) => value > 0 && value <= most[way])
      .map((value) => ({ [way]: value }));
  const half = Math.ceil(most.days / 2);
  const days = fixed('days', [1, 2, half, most.days]);
  const speeds = fixed('faster', [1, 2]);
  const skips = fixed('skip', [most.skip]);
  const usual = [
    ladder('longer'),
    ladder('days'),
    ladder('faster'),
    ladder('skip'),
    ...[...speeds, ...days, ...skips].map((beside) => ladder('longer', beside)),
    ...[...speeds, ...skips].map((beside) => ladder('days', beside)),
    ...skips.map((beside) => ladder('faster', beside)),
  ];
  const rest = { faster: most.faster, skip: most.skip };
  // A week with hours on each day leaves none free.
  const beside = most.days === 0 ? [{}] : fixed('days', [half, most.days]);
  const last = [
    ladder('days', rest),
    ...beside.map((some) => ladder('longer', { ...rest, ...some })),
  ];
  const isLadder = ({ length }: FitLadder) => length > 0;
  return { usual: usual.filter(isLadder), last: last.filter(isLadder) };
}
