import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { z } from 'zod';
import { commandArbitrary, documentArbitrary } from '#core/plan/document.arbitrary.ts';
import type { PlanDocument } from '#core/plan/document.ts';
import type { Step } from '#core/plan/history.ts';
import { sessionChangeArbitrary } from '#core/record/session-change.arbitrary.ts';
import type { Day } from '#core/units.ts';
import { stepSchema } from './step-schema.ts';

// Fails to compile when a step has no schema.
const everyKind: Step['kind'] extends z.infer<typeof stepSchema>['kind'] ? true : false = true;

const today = '2027-01-09' as Day;

/** What an import submits, and what is done to many logs at once. */
function importsOf(document: PlanDocument): fc.Arbitrary<Step> {
  const sessions = document.programme?.sessions ?? [];
  const ids = sessions.map(({ id }) => id);
  return fc.oneof(
    fc.constantFrom<Step>(
      { kind: 'replace-document', document },
      { kind: 'log-sessions', today, sessions },
      { kind: 'delete-sessions', ids },
    ),
    sessionChangeArbitrary.map((change): Step => ({ kind: 'change-sessions', today, ids, change })),
  );
}

it('lets every step through as it is', () => {
  const step = documentArbitrary.chain((document) =>
    fc.oneof(
      { weight: 4, arbitrary: commandArbitrary(document, 'new') as fc.Arbitrary<Step> },
      importsOf(document),
    ),
  );
  fc.assert(
    fc.property(step, (submitted) => {
      expect(everyKind).toBe(true);
      expect(stepSchema.parse(structuredClone(submitted))).toEqual(submitted);
    }),
  );
});
