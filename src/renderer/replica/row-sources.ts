import type { ActivityId, PlacedActivity } from '#core/curriculum/curriculum.ts';
import type { Estimates } from '#core/curriculum/estimate.ts';
import { lectureSpeeds } from '#core/curriculum/speed-of.ts';
import type { Programme } from '#core/plan/document.ts';
import type { Block } from '#core/planner/month-plan.ts';
import { type Progress, progressOf } from '#core/record/remaining.ts';
import { remember } from '#core/remember.ts';
import { blocksOf, estimatesOf, placesOf } from './derived.ts';

/** What the rows of a day are drawn from; all of it is derived from the programme. */
export interface RowSources {
  readonly programme: Programme;
  readonly blocks: readonly Block[];
  readonly places: ReadonlyMap<ActivityId, PlacedActivity>;
  readonly estimates: Estimates;
  /** The expected playback speed of every lecture. */
  readonly speeds: ReadonlyMap<ActivityId, number>;
  readonly progress: Progress;
}

/** The sources of a programme, made once for each. */
export const rowSourcesOf = remember((programme: Programme): RowSources => {
  const estimates = estimatesOf(programme);
  return {
    programme,
    blocks: blocksOf(programme),
    places: placesOf(programme.curriculum),
    estimates,
    speeds: lectureSpeeds(programme.curriculum, programme.study.speeds),
    progress: progressOf(programme),
  };
});
