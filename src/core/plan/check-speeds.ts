import type { Curriculum } from '../curriculum/curriculum.ts';
import type { SpeedPlan } from '../curriculum/speed-plan.ts';
import { firstRefusal, refuseCount, refuseFigure } from './limits.ts';
import type { Refusal } from './refusal.ts';

/** Why speeds cannot be those of `curriculum`; null if they can: it has every week they name. */
export function checkSpeeds(speeds: SpeedPlan, curriculum: Curriculum): Refusal | null {
  const { target, ramp, weeks, hard, fallback } = speeds;
  return firstRefusal(
    ...[target, fallback, ...Object.values(weeks)].map((speed) => refuseFigure('speed', speed)),
    ramp && refuseFigure('speed', ramp.from),
    ramp && refuseFigure('rampStep', ramp.step),
    ramp && refuseCount('rampLectures', ramp.lectures),
    refuseUnknownWeek(curriculum, [...Object.keys(weeks), ...hard]),
  );
}

/** The refusal of the first of `weeks` that is the id of no week; null if all are of one. */
export function refuseUnknownWeek(
  { courses }: Curriculum,
  weeks: readonly string[],
): Refusal | null {
  if (weeks.length === 0) return null;
  const known = new Set(courses.flatMap((course) => course.weeks.map(({ id }) => id)));
  const unknown = weeks.find((week) => !known.has(week));
  return unknown === undefined ? null : { kind: 'unknown-week', week: unknown };
}
