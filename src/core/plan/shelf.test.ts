import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessonOf } from '../forecast/lesson.ts';
import type { Instant } from '../units.ts';
import { applyCommand } from './apply-command.ts';
import { checkDocument } from './check-document.ts';
import type { Command } from './command.ts';
import { emptyDocument, type PlanDocument } from './document.ts';
import { nothingBefore } from './done-before.ts';
import { noExtras } from './extras.ts';
import { underwayArbitrary } from './underway.arbitrary.ts';

function apply(document: PlanDocument, command: Command): PlanDocument {
  const result = applyCommand(document, command);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(checkDocument(result.value)).toBeNull();
  return result.value;
}

describe('the shelf', () => {
  it('gives a closed programme back as it was, whatever was begun in between', () => {
    fc.assert(
      fc.property(underwayArbitrary, underwayArbitrary, (document, { programme: other }) => {
        const { programme } = document;
        if (!programme || !other) return;
        const closed = apply(document, { kind: 'close-programme' });
        expect(closed).toMatchObject({ programme: null, shelf: [programme] });
        const { curriculum, subscription, availability, study, prior } = other;
        const begun = applyCommand(closed, {
          kind: 'start-programme',
          id: 'another',
          planId: 'another-plan',
          at: '2026-12-01T08:00:00.000Z' as Instant,
          today: subscription.startDay,
          setup: {
            ...{ curriculum, subscription, availability, study, prior },
            ...{ extras: noExtras, skipped: [], doneBefore: nothingBefore },
          },
        });
        if (!begun.ok) return;
        const back = apply(begun.value, { kind: 'open-programme', id: programme.id });
        expect(back.programme).toEqual(programme);
        expect(back.shelf.map(({ id }) => id)).toEqual(['another']);
        const forgotten = apply(back, { kind: 'delete-programme', id: 'another' });
        expect(forgotten).toEqual(document);
      }),
    );
  });

  it('teaches the next programme a pace that it takes', () => {
    fc.assert(
      fc.property(underwayArbitrary, ({ programme }) => {
        const lesson = programme && lessonOf(programme);
        if (!programme || !lesson) return;
        expect(lesson.low).toBeLessThan(lesson.ratio);
        expect(lesson.ratio).toBeLessThan(lesson.high);
        const taught = { ...programme, prior: lesson.prior };
        const document: PlanDocument = { programme: taught, shelf: [], preferences };
        expect(checkDocument(document)).toBeNull();
      }),
    );
  });
});

const { preferences } = emptyDocument;
