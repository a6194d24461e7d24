import { draftProgramme } from '#core/plan/begin-programme.ts';
import type { ProgrammeSetup } from '#core/plan/command.ts';
import { rememberByDay } from '#core/remember.ts';

/** The programme that a setup would begin, the same for as long as the setup is: forecast once. */
export const draftOf = rememberByDay((setup: ProgrammeSetup, today) =>
  draftProgramme(setup, today),
);
