import type { TFunction } from 'i18next';
import {
  type Activity,
  type ActivityId,
  isOptional,
  type PlacedActivity,
} from '#core/curriculum/curriculum.ts';
import { isNumberedReading } from '#core/curriculum/numbered-reading.ts';
import { usePlaces } from '../replica/use-derived.ts';
import { useTexts } from '../texts/use-texts.tsx';

interface ActivityWords {
  /** Its title; a reading without one is called by its number in the week. */
  readonly titleOf: (id: ActivityId) => string;
  /** What else there is to say: `quiz`, `homework`, `TensorFlow`, `optional`. */
  readonly tagsOf: (activity: Activity) => readonly string[];
}

/** Activities in words. */
export function useActivityWords(): ActivityWords {
  const { t } = useTexts();
  const places = usePlaces();
  return {
    titleOf: (id) => {
      const placed = places.get(id);
      return placed ? activityTitle(placed, t) : id;
    },
    tagsOf: (activity) => [
      ...(activity.kind === 'quiz' || activity.kind === 'assignment'
        ? [t(`work.activities.${activity.kind}`)]
        : []),
      ...(activity.kind === 'assignment' && activity.framework ? [activity.framework] : []),
      ...(isOptional(activity) ? [t(`work.optional.${activity.kind}`)] : []),
    ],
  };
}

/** As `titleOf` says it. */
export function activityTitle({ activity, week }: PlacedActivity, t: TFunction): string {
  if (activity.kind === 'extra') return t(`work.extras.${activity.extra}`);
  if (activity.kind !== 'reading' || !isNumberedReading(activity)) return activity.title;
  const readings = week.activities.filter(({ kind }) => kind === 'reading');
  if (readings.length === 1) return t('work.reading');
  return t('work.numberedReading', { number: readings.indexOf(activity) + 1 });
}
