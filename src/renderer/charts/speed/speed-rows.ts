import type { VideoClocks } from '#core/forecast/video-clocks.ts';
import type { Day } from '#core/units.ts';
import { hourTicks } from '../axis-ticks.ts';

/** Lectures as they were watched: when, and of which course-week, null of none. */
export interface WatchedStretch extends VideoClocks {
  readonly day: Day;
  readonly weekIndex: number | null;
}

/** What was watched of a course-week, or on a day; the other of the two is null. */
export interface SpeedRow extends VideoClocks {
  readonly key: string;
  readonly weekIndex: number | null;
  readonly day: Day | null;
  /** Video over the time that it took to play. */
  readonly speed: number;
  /** Minutes that playing faster than 1x saved; negative if it was slower. */
  readonly saved: number;
}

export interface SpeedDrawing {
  readonly by: 'week' | 'day';
  /** In the order of the curriculum, or of time. */
  readonly rows: readonly SpeedRow[];
  readonly hours: readonly number[];
  /** True if earlier rows were left out. */
  readonly isPart: boolean;
}

/** So many course-weeks make a chart; before that it goes by day. */
const leastWeeks = 4;
/** More would be bars too thin to see: the latest are kept. */
const mostRows = 60;
/** Room above the highest bar for its words. */
const headroom = 1.2;

/** A row for each course-week with anything watched, or for each day while there are few weeks; the latest. */
export function speedRows(stretches: readonly WatchedStretch[]): SpeedDrawing {
  const seen = stretches.filter(({ watched }) => watched > 0);
  const by = new Set(seen.map(({ weekIndex }) => weekIndex)).size < leastWeeks ? 'day' : 'week';
  const rows = new Map<string, SpeedRow>();
  for (const { day, weekIndex, video, watched, paused } of inOrder(seen, by)) {
    const key = by === 'day' ? day : String(weekIndex);
    const before = rows.get(key) ?? { video: 0, watched: 0, paused: 0 };
    const sum = {
      video: before.video + video,
      watched: before.watched + watched,
      paused: before.paused + paused,
    };
    rows.set(key, {
      key,
      weekIndex: by === 'week' ? weekIndex : null,
      day: by === 'day' ? day : null,
      ...sum,
      speed: sum.video / sum.watched,
      saved: sum.video - sum.watched,
    });
  }
  const list = [...rows.values()].slice(-mostRows);
  const most = Math.max(...list.map(({ watched, paused }) => watched + paused), 0);
  return {
    by,
    rows: list,
    hours: hourTicks(Math.max(60, most * headroom)),
    isPart: rows.size > list.length,
  };
}

/** Those of no course-week come last. */
function inOrder(stretches: readonly WatchedStretch[], by: 'week' | 'day') {
  const placeOf = ({ weekIndex }: WatchedStretch) => weekIndex ?? Number.POSITIVE_INFINITY;
  return [...stretches].sort((a, b) => {
    if (by === 'week' && a.weekIndex !== b.weekIndex) return placeOf(a) < placeOf(b) ? -1 : 1;
    return a.day < b.day ? -1 : Number(a.day > b.day);
  });
}
