import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '../result.ts';
import type { Day } from '../units.ts';
import { applyCommand } from './apply-command.ts';
import { documentArbitrary, sessionArbitrary } from './document.arbitrary.ts';
import type { Session } from './document.ts';

const today = '2026-12-31' as Day;

const documentAndSessions = documentArbitrary.chain((document) => {
  if (!document.programme) return fc.constant({ document, sessions: [] as Session[] });
  const { curriculum } = document.programme;
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
  const session = ids.chain((id) => sessionArbitrary(curriculum, id));
  return fc.array(session, { maxLength: 6 }).map((sessions) => ({ document, sessions }));
});

describe('sessions that are logged at once', () => {
  it('are logged as one after the other would be, all of them or none', () => {
    fc.assert(
      fc.property(documentAndSessions, ({ document, sessions }) => {
        if (!document.programme) return;
        const singly = sessions.reduce(
          (logged, session) =>
            logged.ok
              ? applyCommand(logged.value, { kind: 'log-session', today, session })
              : logged,
          ok(document) as ReturnType<typeof applyCommand>,
        );
        const atOnce = applyCommand(document, { kind: 'log-sessions', today, sessions });
        expect(atOnce).toEqual(singly);
      }),
    );
  });
});
