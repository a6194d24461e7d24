import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { z } from 'zod';
import { commandArbitrary, documentArbitrary } from '#core/plan/document.arbitrary.ts';
import type { Step } from '#core/plan/history.ts';
import { stepSchema } from './step-schema.ts';

// Fails to compile when a step has no schema.
const everyKind: Step['kind'] extends z.infer<typeof stepSchema>['kind'] ? true : false = true;

it('lets every step through as it is', () => {
  const step = documentArbitrary.chain((document) => commandArbitrary(document, 'new'));
  fc.assert(
    fc.property(step, (submitted) => {
      expect(everyKind).toBe(true);
      expect(stepSchema.parse(structuredClone(submitted))).toEqual(submitted);
    }),
  );
});
