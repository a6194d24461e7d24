import type { PlannedMonth } from '../planner/plan-month.ts';
import type { Day } from '../units.ts';
import { draftProgramme } from './begin-programme.ts';
import type { ProgrammeSetup } from './command.ts';
import { replan } from './replan.ts';

/** The first plan: all that is not done yet, from the first day of the subscription on. */
export function planSetup(setup: ProgrammeSetup, today: Day): PlannedMonth {
  return replan(draftProgramme(setup, today), today);
}
