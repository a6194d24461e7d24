import fc from 'fast-check';
import { documentArbitrary } from '../plan/document.arbitrary.ts';
import type { PlanDocument } from '../plan/document.ts';
import type { ReminderChoices } from '../plan/preferences.ts';
import { clockTimeArbitrary } from './wall-time.arbitrary.ts';

export const quietHoursArbitrary: fc.Arbitrary<ReminderChoices['quiet']> = fc.option(
  fc.record({ from: clockTimeArbitrary, to: clockTimeArbitrary }),
);

export const reminderChoicesArbitrary: fc.Arbitrary<ReminderChoices> = fc.record({
  blockStart: fc.boolean(),
  evening: fc.boolean(),
  eveningAt: clockTimeArbitrary,
  exit: fc.boolean(),
  quiet: quietHoursArbitrary,
});

/** Documents of learners who made such choices. */
export const remindedDocumentArbitrary: fc.Arbitrary<PlanDocument> = fc
  .tuple(documentArbitrary, reminderChoicesArbitrary)
  .map(([document, reminders]) => ({
    ...document,
    preferences: { ...document.preferences, reminders },
  }));
