import { addMinutesToClock } from '#core/calendar/clock-time.ts';
import type { ActivityId } from '#core/curriculum/curriculum.ts';
import { standInMinutes } from '#core/curriculum/stand-in-minutes.ts';
import type { Block } from '#core/planner/month-plan.ts';
import { type ClockTime, type Minutes, sumMinutes } from '#core/units.ts';
import type { RowSources } from '../replica/row-sources.ts';
import { type PlannedSpeeds, plannedSpeeds } from './planned-speeds.ts';

/** The two clocks of the lectures in a block; they add up to what the block plans for them. */
export interface VideoStudy {
  /** At 1x. */
  readonly videoMinutes: number;
  readonly speeds: PlannedSpeeds;
  readonly pauseMinutes: number;
}

/** An assignment or an extra in a block; `of` is its whole estimate where the block holds only a part of it. */
export interface HomeworkStudy {
  readonly activity: ActivityId;
  readonly minutes: Minutes;
  readonly of: Minutes | null;
}

/** How a block is spent. */
export interface BlockStudy {
  readonly planned: Minutes;
  readonly end: ClockTime;
  readonly video: VideoStudy | null;
  readonly lectureTitles: readonly string[];
  readonly quizMinutes: number;
  readonly readingMinutes: number;
  readonly homework: readonly HomeworkStudy[];
}

/**
 * What stands in a block, its lectures at their expected speeds, with the time at which it ends if
 * it begins on time.
 */
export function studyOf(
  block: Block,
  { places, estimates, speeds }: Pick<RowSources, 'places' | 'estimates' | 'speeds'>,
): BlockStudy {
  const planned = sumMinutes(block.pieces.map(({ minutes }) => minutes));
  const lectureTitles: string[] = [];
  const homework: HomeworkStudy[] = [];
  let videoMinutes = 0;
  let watchedMinutes = 0;
  let lectureMinutes = 0;
  let quizMinutes = 0;
  let readingMinutes = 0;
  for (const { activity: id, minutes, of: then } of block.pieces) {
    const activity = places.get(id)?.activity;
    if (!activity) continue;
    const whole = estimates.get(id)?.minutes ?? minutes;
    if (activity.kind === 'lecture') {
      const video = activity.seconds === null ? standInMinutes.lecture : activity.seconds / 60;
      const length = video * Math.min(1, minutes / then);
      videoMinutes += length;
      watchedMinutes += length / (speeds.get(id) ?? 1);
      lectureMinutes += minutes;
      lectureTitles.push(activity.title);
    } else if (activity.kind === 'quiz') quizMinutes += minutes;
    else if (activity.kind === 'reading') readingMinutes += minutes;
    else {
      const of = minutes < whole ? whole : null;
      homework.push({ activity: id, minutes, of });
    }
  }
  const planned1x = { slowest: 1, fastest: 1, usual: 1 };
  const video =
    lectureTitles.length === 0
      ? null
      : {
          videoMinutes: Math.round(videoMinutes),
          speeds: plannedSpeeds(block.pieces, speeds) ?? planned1x,
          pauseMinutes: Math.max(0, Math.round(lectureMinutes - watchedMinutes)),
        };
  return {
    planned,
    end: addMinutesToClock(block.start, planned),
    video,
    lectureTitles,
    quizMinutes,
    readingMinutes,
    homework,
  };
}
