import type { HalfDay } from '#core/calendar/half.ts';
import { draftProgramme } from '#core/plan/begin-programme.ts';
import type { ProgrammeSetup } from '#core/plan/command.ts';
import type { Extras } from '#core/plan/extras.ts';
import { reserveFor } from '#core/plan/reserve-for.ts';
import { hoursOn } from '#core/planner/hours-on.ts';
import type { Day } from '#core/units.ts';

/** The extras as the first launch asks for them: of reserve and project days only how many. */
export interface LaunchExtras {
  readonly frameworkDay: boolean;
  readonly courseEnd: boolean;
  readonly reserve: number;
  /** Which half-days it is, once the learner chose them in the month; else they are spread. */
  readonly reserveAt?: readonly HalfDay[] | undefined;
  readonly projectDays: number;
}

export const plainExtras: LaunchExtras = {
  frameworkDay: false,
  courseEnd: false,
  reserve: 0,
  projectDays: 0,
};

/**
 * The extras of a plan of `setup` made on the day `today`: its reserve lies between the first day
 * and the safe day, or the day on which the plan would end without it, if that is earlier; or it is
 * what the learner chose, as far as that has hours.
 */
export function extrasFor(asked: LaunchExtras, setup: ProgrammeSetup, today: Day): Extras {
  const { reserve: count, reserveAt, ...others } = asked;
  const extras: Extras = { ...others, reserve: [] };
  if (reserveAt) {
    const hasHours = ({ day, half }: HalfDay) =>
      hoursOn(setup.availability, day)[half].capacity > 0;
    return { ...extras, reserve: reserveAt.filter(hasHours) };
  }
  if (count === 0) return extras;
  return {
    ...extras,
    reserve: reserveFor(draftProgramme({ ...setup, extras }, today), today, count),
  };
}
