import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import type { ForecastSnapshot } from '../forecast/snapshot.ts';
import type { Day } from '../units.ts';
import type { Command } from './command.ts';
import { commandArbitrary, documentArbitrary } from './document.arbitrary.ts';
import { emptyDocument, type PlanDocument } from './document.ts';
import { applyStep, startHistory } from './history.ts';

const documentAndCommand = documentArbitrary.chain((document) =>
  commandArbitrary(document, 'new').map((command) => ({ document, command })),
);

/** After all that the arbitrary documents keep. */
const later = '2027-06-01' as Day;

function saidOn(day: Day): ForecastSnapshot {
  const ends = { p10: null, p50: null, p90: null };
  const cost = { left: 60, needed: 70, expectedCost: 5000 } as unknown as ForecastSnapshot;
  return { ...cost, ...ends, day, safe: day, inTime: 0.5 };
}

function withoutForecasts({ programme }: PlanDocument) {
  const { forecasts: _, ...others } = programme ?? { forecasts: [] };
  return others;
}

function applied(history: ReturnType<typeof startHistory>, step: Parameters<typeof applyStep>[1]) {
  const result = applyStep(history, step);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('applyStep', () => {
  it('undoes any command to the very document from before, and redoes it to the very one after', () => {
    fc.assert(
      fc.property(documentAndCommand, ({ document, command }) => {
        const before = startHistory(document);
        const result = applyStep(before, command);
        if (!result.ok || command.kind === 'record-forecast') return;
        const undone = applied(result.value, { kind: 'undo' });
        expect(undone.document).toBe(document);
        expect(applied(undone, { kind: 'redo' }).document).toBe(result.value.document);
      }),
    );
  });

  it('gives the same document for the same command, and never changes the one given', () => {
    fc.assert(
      fc.property(documentAndCommand, ({ document, command }) => {
        const copy = structuredClone(document);
        const once = applyStep(startHistory(document), command);
        const twice = applyStep(startHistory(copy), structuredClone(command));
        expect(twice).toEqual(
          once.ok
            ? { ok: true, value: { ...once.value, past: once.value.past.map(() => copy) } }
            : once,
        );
        expect(document).toEqual(copy);
      }),
    );
  });

  it('keeps a forecast through every undo and redo, and makes no step of it', () => {
    fc.assert(
      fc.property(
        documentAndCommand,
        fc.integer({ min: 1, max: 5 }),
        ({ document, command }, n) => {
          fc.pre(command.kind !== 'record-forecast' && document.programme !== null);
          const changed = applyStep(startHistory(document), command);
          if (!changed.ok || changed.value.document.programme === null) return;
          const snapshots = Array.from({ length: n }, (_, at) => saidOn(addDays(later, at)));
          const said = snapshots.reduce(
            (history, snapshot) =>
              applied(history, { kind: 'record-forecast', today: snapshot.day, snapshot }),
            changed.value,
          );
          expect(said.past).toBe(changed.value.past);
          const undone = applied(said, { kind: 'undo' });
          const { forecasts = [], ...others } = undone.document.programme ?? {};
          expect(forecasts.slice(-n)).toEqual(snapshots);
          expect(others).toEqual(withoutForecasts(document));
          expect(applied(undone, { kind: 'redo' }).document).toEqual(said.document);
        },
      ),
    );
  });

  it('refuses to go where there is nothing', () => {
    const start = startHistory(emptyDocument);
    expect(applyStep(start, { kind: 'undo' })).toMatchObject({
      error: { kind: 'nothing-to-undo' },
    });
    expect(applyStep(start, { kind: 'redo' })).toMatchObject({
      error: { kind: 'nothing-to-redo' },
    });
  });

  it('forgets what could be redone after a new command', () => {
    const dark: Command = { kind: 'change-preferences', changes: { theme: 'dark' } };
    const light: Command = { kind: 'change-preferences', changes: { theme: 'light' } };
    const undone = applied(applied(startHistory(emptyDocument), dark), { kind: 'undo' });
    expect(applied(undone, light).future).toEqual([]);
  });
});
