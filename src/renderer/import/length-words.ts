import type { TFunction } from 'i18next';
import { type ActivityId, type Curriculum, listActivities } from '#core/curriculum/curriculum.ts';
import type { Estimates } from '#core/curriculum/estimate.ts';
import type { ImportLine } from '#core/curriculum/import/import-preview.ts';
import { lengthOf } from '#core/curriculum/import/length-of.ts';
import { isTaught } from '#core/curriculum/import/taught.ts';
import { statedShares } from '#core/curriculum/stated-shares.ts';
import type { Format } from '../format/create-format.ts';

/** How long an activity is said to be, or what is reckoned with where nothing is said. */
export interface ReadLength {
  readonly minutes: number;
  readonly isGuessed: boolean;
}

/** The length of each activity of a curriculum that was read, at 1x. */
export function lengthsOf(curriculum: Curriculum): ReadonlyMap<ActivityId, ReadLength> {
  const shares: Estimates = statedShares(curriculum);
  return new Map(
    listActivities(curriculum).flatMap(({ activity }) => {
      const said = isTaught(activity) ? lengthOf(activity) : null;
      const minutes = said ? said.seconds / 60 : shares.get(activity.id)?.minutes;
      return minutes === undefined ? [] : [[activity.id, { minutes, isGuessed: !said }] as const];
    }),
  );
}

/** The length of the activity that a line became; null of any other line. */
export function lengthOfLine(
  { understood }: ImportLine,
  lengths: ReadonlyMap<ActivityId, ReadLength>,
): ReadLength | null {
  if (!('id' in understood) || understood.as === 'detail') return null;
  return lengths.get(understood.id as ActivityId) ?? null;
}

/** A length in words. */
export function lengthWords(
  { minutes, isGuessed }: ReadLength,
  t: TFunction,
  format: Format,
): string {
  const time = minutes < 1 ? t('import.underAMinute') : format.duration(minutes);
  return isGuessed ? t('import.guessed', { time }) : time;
}
