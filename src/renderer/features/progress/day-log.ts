import { type PlacedActivity, type WorkKind, workKindOf } from '#core/curriculum/curriculum.ts';
import type { Session } from '#core/plan/document.ts';
import type { Day } from '#core/units.ts';

/** A session as the log of a day names it; null where it was spent on nothing of the programme. */
export interface LogLine {
  readonly id: string;
  readonly work: {
    readonly course: number;
    readonly week: number;
    readonly kind: WorkKind;
  } | null;
  readonly minutes: number;
  readonly lostMinutes: number;
  readonly speed: number | null;
}

/** The sessions of each day, those of a morning first, named by the first work in them. */
export function logByDay(
  sessions: readonly Session[],
  places: ReadonlyMap<string, PlacedActivity>,
): ReadonlyMap<Day, readonly LogLine[]> {
  const log = new Map<Day, LogLine[]>();
  const mornings = sessions.filter(({ half }) => half === 'morning');
  const afternoons = sessions.filter(({ half }) => half === 'afternoon');
  for (const { id, day, minutes, lostMinutes, speed, pieces } of [...mornings, ...afternoons]) {
    const place = places.get(pieces[0]?.activity ?? '');
    const work = place
      ? {
          course: place.course.number,
          week: place.week.number,
          kind: workKindOf(place.activity),
        }
      : null;
    const lines = log.get(day) ?? [];
    lines.push({ id, work, minutes, lostMinutes, speed });
    log.set(day, lines);
  }
  return log;
}
