import type { Programme } from '#core/plan/document.ts';

/** Whose pace stands for what is not known of the learner's own: that of an earlier programme, if any. */
export function priorSource({ prior }: Pick<Programme, 'prior'>): 'others' | 'earlier' {
  return prior === null ? 'others' : 'earlier';
}

/** How long an hour of a plan takes by what an earlier programme taught, as a ratio; null without one. */
export function earlierPace({ prior }: Pick<Programme, 'prior'>): number | null {
  return prior && Math.exp(prior.mean);
}
