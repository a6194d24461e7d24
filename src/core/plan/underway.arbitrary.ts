import fc from 'fast-check';
import { documentArbitrary } from './document.arbitrary.ts';
import type { PlanDocument, Programme } from './document.ts';
import { revisionArbitrary } from './revision.arbitrary.ts';

/** Documents with a programme under way. */
export const underwayArbitrary = documentArbitrary.filter(
  (document): document is PlanDocument & { readonly programme: Programme } =>
    document.programme !== null,
);

/** Such a document, and a command that changes its plan. */
export const revisedArbitrary = underwayArbitrary.chain((document) =>
  fc.record({
    document: fc.constant(document),
    command: revisionArbitrary(document.programme, 'revision'),
  }),
);

/** Programmes under way. */
export const programmeArbitrary = underwayArbitrary.map(({ programme }) => programme);
