import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '../result.ts';
import type { Day } from '../units.ts';
import { applyCommand } from './apply-command.ts';
import { checkDocument } from './check-document.ts';
import type { Command } from './command.ts';
import { documentArbitrary, sessionArbitrary } from './document.arbitrary.ts';
import type { PlanDocument, Session } from './document.ts';

const today = '2026-12-31' as Day;

/** A document with logs, and other values for some of them or for none that there are. */
const worlds = documentArbitrary.chain((document) => {
  const sessions = document.programme?.sessions ?? [];
  const { curriculum } = document.programme ?? {};
  if (!curriculum) return fc.constant({ document, edited: [] as Session[] });
  const ids = [...sessions.map(({ id }) => id), 'nobody'];
  const edited = fc
    .subarray(ids, { minLength: 1 })
    .chain((some) => fc.tuple(...some.map((id) => sessionArbitrary(curriculum, id))));
  return edited.map((sessions) => ({ document, edited: sessions as Session[] }));
});

const oneByOne = (document: PlanDocument, commands: readonly Command[]) =>
  commands.reduce(
    (result, command) => (result.ok ? applyCommand(result.value, command) : result),
    ok(document) as ReturnType<typeof applyCommand>,
  );

describe('logs that are edited at once', () => {
  it('come to the same as one after the other, keep their order and leave a sound document', () => {
    fc.assert(
      fc.property(worlds, ({ document, edited }) => {
        const atOnce = applyCommand(document, { kind: 'edit-sessions', today, sessions: edited });
        const singly = oneByOne(
          document,
          edited.map((session) => ({ kind: 'edit-session', today, session })),
        );
        if (singly.ok) expect(atOnce).toEqual(singly);
        if (!atOnce.ok) return;
        const order = (each: PlanDocument) => each.programme?.sessions.map(({ id }) => id);
        expect(order(atOnce.value)).toEqual(order(document));
        expect(checkDocument(atOnce.value)).toBeNull();
      }),
    );
  });

  it('may change places between full days', () => {
    const session = (id: string, day: string): Session => ({
      id,
      day: day as Day,
      half: 'morning',
      minutes: 1000 as Session['minutes'],
      lostMinutes: 0 as Session['lostMinutes'],
      speed: null,
      videoMinutes: null,
      pieces: [],
      comment: '',
    });
    const swapped = [session('a', '2026-01-02'), session('b', '2026-01-01')];
    fc.assert(
      fc.property(documentArbitrary, ({ programme, ...rest }) => {
        if (!programme) return;
        const sessions = [session('a', '2026-01-01'), session('b', '2026-01-02')];
        const full = { ...rest, programme: { ...programme, sessions } };
        const result = applyCommand(full, { kind: 'edit-sessions', today, sessions: swapped });
        expect(result.ok && result.value.programme?.sessions).toEqual(swapped);
      }),
    );
  });
});

describe('logs that are deleted at once', () => {
  it('go as one after the other would, all of them or none', () => {
    fc.assert(
      fc.property(worlds, ({ document, edited }) => {
        const ids = edited.map(({ id }) => id);
        const singly = oneByOne(
          document,
          ids.map((id) => ({ kind: 'delete-session', id })),
        );
        expect(applyCommand(document, { kind: 'delete-sessions', ids })).toEqual(singly);
      }),
    );
  });
});
