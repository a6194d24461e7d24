import { lectureIds } from '#core/curriculum/lecture-ids.ts';
import { learnPauses, type PauseForecast } from '#core/forecast/learn-pauses.ts';
import { clocksOf, sumClocks, type VideoRecord } from '#core/forecast/video-clocks.ts';
import type { Programme, Session } from '#core/plan/document.ts';
import { remember } from '#core/remember.ts';
import type { WatchedStretch } from '../../charts/speed/speed-rows.ts';
import { placesOf } from '../../replica/derived.ts';

/** How the lectures were watched so far. */
export interface SpeedRecord {
  readonly stretches: readonly WatchedStretch[];
  readonly sum: VideoRecord;
  /** Of all video so far; null while no log tells. */
  readonly speed: number | null;
  readonly pauses: PauseForecast;
}

/** What the logs of a programme tell about speed and pauses. */
export const speedRecordOf = remember((programme: Programme): SpeedRecord => {
  const { sessions, study } = programme;
  const places = placesOf(programme.curriculum);
  const lectures = lectureIds(programme.curriculum);
  const sum = sumClocks(sessions, lectures);
  return {
    stretches: sessions.flatMap((session) => {
      const clocks = clocksOf(session, lectures);
      if (!clocks) return [];
      const { day } = session;
      const watched = session.pieces.filter(({ activity }) => lectures.has(activity));
      return sharesOf(watched, (activity) => places.get(activity)?.weekIndex ?? null).map(
        ([weekIndex, share]) => ({
          day,
          weekIndex,
          video: clocks.video * share,
          watched: clocks.watched * share,
          paused: clocks.paused * share,
        }),
      );
    }),
    sum,
    speed: sum.watched > 0 ? sum.video / sum.watched : null,
    pauses: learnPauses(sessions, study.pauseRatio, lectures),
  };
});

/** The course-weeks of some work by its planned minutes; the shares sum to 1. */
function sharesOf(
  pieces: Session['pieces'],
  weekOf: (activity: string) => number | null,
): readonly (readonly [weekIndex: number | null, share: number])[] {
  const minutes = new Map<number | null, number>();
  let all = 0;
  for (const piece of pieces) {
    const week = weekOf(piece.activity);
    minutes.set(week, (minutes.get(week) ?? 0) + piece.minutes);
    all += piece.minutes;
  }
  if (all === 0) return [[null, 1]];
  return [...minutes].map(([week, part]) => [week, part / all] as const);
}
