import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cents, Day, Minutes } from '../units.ts';
import { brokenValueArbitrary } from './broken-value.arbitrary.ts';
import { checkDocument } from './check-document.ts';
import { documentArbitrary } from './document.arbitrary.ts';
import type { PlanDocument } from './document.ts';
import { applyStep, type History, type Step, startHistory } from './history.ts';

const later = '2027-06-01' as Day;
const saidLater: Step = {
  kind: 'record-forecast',
  today: later,
  snapshot: {
    day: later,
    p10: null,
    p50: null,
    p90: null,
    safe: later,
    inTime: 0.5,
    left: 60 as Minutes,
    needed: 70 as Minutes,
    expectedCost: 5000 as Cents,
  },
};

/** A document and another one: of another learner, or a copy of its own with a forecast more. */
const documentAndIncoming = documentArbitrary.chain((current) =>
  fc
    .oneof(
      documentArbitrary,
      fc.constant(current).map((own) => {
        const said = applyStep(startHistory(own), saidLater);
        return said.ok ? said.value.document : own;
      }),
    )
    .map((incoming) => ({ current, incoming: structuredClone(incoming) })),
);

function applied(history: History, step: Step): History {
  const result = applyStep(history, step);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('another document in the place of this one', () => {
  it('is there as it came, and an undo gives the very one from before', () => {
    fc.assert(
      fc.property(documentAndIncoming, ({ current, incoming }) => {
        const before = startHistory(current);
        const replaced = applied(before, { kind: 'replace-document', document: incoming });
        expect(replaced.document).toEqual(incoming);
        const undone = applied(replaced, { kind: 'undo' });
        expect(undone.document).toBe(current);
        expect(applied(undone, { kind: 'redo' }).document).toBe(replaced.document);
      }),
    );
  });

  it('says nothing of what is forecast for the one that was there', () => {
    fc.assert(
      fc.property(documentAndIncoming, ({ current, incoming }) => {
        const step: Step = { kind: 'replace-document', document: incoming };
        const replaced = applied(startHistory(current), step);
        const said = applyStep(replaced, saidLater);
        if (said.ok) expect(applied(said.value, { kind: 'undo' }).document).toBe(current);
      }),
    );
  });

  it('is refused if a data file that held it would be', () => {
    fc.assert(
      fc.property(
        documentArbitrary.chain((document) => brokenValueArbitrary<PlanDocument>(document)),
        (incoming) => {
          const refusal = checkDocument(incoming);
          const result = applyStep(startHistory(incoming), {
            kind: 'replace-document',
            document: incoming,
          });
          expect(result.ok ? null : result.error).toEqual(refusal);
        },
      ),
    );
  });
});
