import { isOptional, listActivities } from '../curriculum/curriculum.ts';
import type { Programme } from './document.ts';
import { firstRefusal, mostPins, mostReserve, refuseCount, refuseDay } from './limits.ts';
import type { Refusal } from './refusal.ts';
import { refuseUnknownActivity } from './refuse-unknown-activity.ts';

/** Why what is left out cannot be; null if it can: only what is optional may be left out. */
export function checkSkipped({
  curriculum,
  skipped,
}: Pick<Programme, 'curriculum' | 'skipped'>): Refusal | null {
  if (skipped.length === 0) return null;
  const unknown = refuseUnknownActivity(
    { curriculum },
    skipped.map((activity) => ({ activity })),
  );
  if (unknown) return unknown;
  const left = new Set(skipped);
  const needed = listActivities(curriculum).find(
    ({ activity }) => left.has(activity.id) && !isOptional(activity),
  );
  return needed ? { kind: 'not-optional', activity: needed.activity.id } : null;
}

/** Why reserve and project days cannot be; null if they can. */
export function checkExtras({
  reserve,
  projectDays,
}: Pick<Programme, 'reserve' | 'projectDays'>): Refusal | null {
  if (reserve.length > mostReserve) {
    return { kind: 'too-many', field: 'reserve', most: mostReserve };
  }
  return firstRefusal(
    refuseCount('projectDays', projectDays),
    ...reserve.map(({ day }) => refuseDay(day)),
  );
}

/** Why pins can be those of no plan whatever; null if they can be of some. */
export function checkPins({
  curriculum,
  pins,
}: Pick<Programme, 'curriculum' | 'pins'>): Refusal | null {
  if (pins.length > mostPins) return { kind: 'too-many', field: 'count', most: mostPins };
  return firstRefusal(
    refuseUnknownActivity({ curriculum }, pins),
    ...pins.map(
      ({ day, minutes }) =>
        refuseDay(day) ?? (minutes === undefined ? null : refuseCount('estimate', minutes)),
    ),
  );
}
