import type { HalfDay } from '../calendar/half.ts';
import type { ActivityId, Curriculum, ExtraKind } from '../curriculum/curriculum.ts';
import { extrasOfKind, withExtras } from '../curriculum/extras.ts';
import type { Programme } from './document.ts';

/** What a plan has beyond the curriculum; each can be declined. */
export interface Extras {
  /** A day with the frameworks before the first week that is done in one. */
  readonly frameworkDay: boolean;
  /** An hour at the end of every course. */
  readonly courseEnd: boolean;
  /** Half-days that plans keep free. */
  readonly reserve: readonly HalfDay[];
  /** Days for a project of one's own, after the finish. */
  readonly projectDays: number;
}

/** What extras are made of in a programme. */
export type ExtrasHome = Pick<Programme, 'curriculum' | 'skipped' | 'reserve' | 'projectDays'>;

export const noExtras: Extras = {
  frameworkDay: false,
  courseEnd: false,
  reserve: [],
  projectDays: 0,
};

const kinds: readonly ExtraKind[] = ['framework-day', 'course-end'];

/** The extras that are on: those in the curriculum of which not all are left out. */
export function extrasOf({ curriculum, skipped, reserve, projectDays }: ExtrasHome): Extras {
  const isOn = (kind: ExtraKind) =>
    extrasOfKind(curriculum, kind).some((id) => !skipped.includes(id));
  return {
    frameworkDay: isOn('framework-day'),
    courseEnd: isOn('course-end'),
    reserve,
    projectDays,
  };
}

/**
 * The programme's parts with just these extras on. One that is turned off stays in the curriculum
 * and is left out, so that what was ticked or planned of it keeps its meaning; one that was on in
 * part stays as it is.
 */
export function putExtras(home: ExtrasHome, extras: Extras): ExtrasHome {
  const isWanted: Readonly<Record<ExtraKind, boolean>> = {
    'framework-day': extras.frameworkDay,
    'course-end': extras.courseEnd,
  };
  const before = extrasOf(home);
  const wasOn: Readonly<Record<ExtraKind, boolean>> = {
    'framework-day': before.frameworkDay,
    'course-end': before.courseEnd,
  };
  const curriculum: Curriculum = withExtras(
    home.curriculum,
    kinds.filter((kind) => isWanted[kind]),
  );
  const skipped = new Set<ActivityId>(home.skipped);
  for (const kind of kinds) {
    if (isWanted[kind] === wasOn[kind]) continue;
    for (const id of extrasOfKind(curriculum, kind)) {
      if (isWanted[kind]) skipped.delete(id);
      else skipped.add(id);
    }
  }
  return {
    curriculum,
    skipped: [...skipped],
    reserve: extras.reserve,
    projectDays: extras.projectDays,
  };
}
