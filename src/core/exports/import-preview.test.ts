import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentArbitrary } from '../plan/document.arbitrary.ts';
import type { PlanDocument, Programme } from '../plan/document.ts';
import { listProgrammes } from '../plan/shelf.ts';
import { importPreview } from './import-preview.ts';

const renamed = (programme: Programme, id: string): Programme => ({ ...programme, id });

/** Some programmes on the shelf and one under way, their ids from a few. */
const shelved: fc.Arbitrary<PlanDocument> = fc
  .tuple(documentArbitrary, documentArbitrary, fc.shuffledSubarray(['a', 'b', 'c']))
  .map(([one, other, ids]) => {
    const [first = 'a', ...rest] = ids;
    const shelf = rest.flatMap((id) => (other.programme ? [renamed(other.programme, id)] : []));
    return { ...one, programme: one.programme && renamed(one.programme, first), shelf };
  });

describe('the preview of an import of everything', () => {
  it('tells of each programme on either side once what becomes of it', () => {
    fc.assert(
      fc.property(shelved, shelved, (current, incoming) => {
        const { programmes } = importPreview(current, incoming);
        const idOf = (change: (typeof programmes)[number]) =>
          'incoming' in change ? change.incoming.id : change.current.id;
        const idsIn = (document: PlanDocument) => listProgrammes(document).map(({ id }) => id);
        expect(programmes.map(idOf).sort()).toEqual(
          [...new Set([...idsIn(current), ...idsIn(incoming)])].sort(),
        );
        for (const change of programmes) {
          const id = idOf(change);
          expect(change.kind !== 'added').toBe(idsIn(current).includes(id));
          expect(change.kind !== 'dropped').toBe(idsIn(incoming).includes(id));
        }
      }),
    );
  });

  it('finds nothing to change in a copy, whatever the order of its fields', () => {
    fc.assert(
      fc.property(shelved, (document) => {
        const preview = importPreview(document, turnedAround(document) as PlanDocument);
        expect(preview.isSame).toBe(true);
        expect(preview.programmes.every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  it('sees what differs, and counts what each side has', () => {
    fc.assert(
      fc.property(shelved, (document) => {
        const { programme } = document;
        if (!programme || programme.sessions.length === 0) return;
        const sessions = programme.sessions.slice(1);
        const preview = importPreview(document, {
          ...document,
          programme: { ...programme, sessions },
        });
        expect(preview).toMatchObject({ isSame: false, changesPreferences: false });
        expect(preview.programmes[0]).toMatchObject({
          kind: 'replaced',
          incoming: { isUnderWay: true, sessions: sessions.length },
          current: { isUnderWay: true, sessions: programme.sessions.length },
        });
      }),
    );
  });
});

function turnedAround(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(turnedAround);
  const entries = Object.entries(value).map(([key, each]) => [key, turnedAround(each)] as const);
  return Object.fromEntries(entries.reverse());
}
