import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from './command.ts';
import { commandArbitrary, documentArbitrary } from './document.arbitrary.ts';
import { emptyDocument } from './document.ts';
import { applyStep, startHistory } from './history.ts';

const documentAndCommand = documentArbitrary.chain((document) =>
  commandArbitrary(document, 'new').map((command) => ({ document, command })),
);

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
        if (!result.ok) return;
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
          once.ok ? { ok: true, value: { ...once.value, past: [copy] } } : once,
        );
        expect(document).toEqual(copy);
      }),
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
    const dark: Command = { kind: 'change-theme', theme: 'dark' };
    const light: Command = { kind: 'change-theme', theme: 'light' };
    const undone = applied(applied(startHistory(emptyDocument), dark), { kind: 'undo' });
    expect(applied(undone, light).future).toEqual([]);
  });
});
