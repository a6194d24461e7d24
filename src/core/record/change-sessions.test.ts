import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysBetween } from '../calendar/day.ts';
import { halfDayKey } from '../calendar/half.ts';
import { documentArbitrary } from '../plan/document.arbitrary.ts';
import { followedBlocks } from '../plan/followed-blocks.ts';
import { changeSessions, noSessionChange } from './change-sessions.ts';
import { sessionChangeArbitrary } from './session-change.arbitrary.ts';

it('changes what was asked and nothing else', () => {
  fc.assert(
    fc.property(documentArbitrary, sessionChangeArbitrary, ({ programme }, change) => {
      const sessions = programme?.sessions ?? [];
      const blocks = programme ? followedBlocks(programme) : [];
      const changed = changeSessions(sessions, change, blocks);
      expect(changed).toHaveLength(sessions.length);
      for (const [at, session] of changed.entries()) {
        const before = sessions[at];
        if (!before) throw new Error('more than there were');
        expect(daysBetween(before.day, session.day)).toBe(change.days);
        const key = halfDayKey(session);
        const planned = blocks.find((block) => halfDayKey(block) === key)?.pieces ?? [];
        expect(session).toEqual({
          ...before,
          day: session.day,
          half: change.half ?? before.half,
          minutes: change.minutes ?? before.minutes,
          lostMinutes: change.lostMinutes ?? before.lostMinutes,
          speed: change.speed ?? before.speed,
          comment: session.comment,
          pieces: change.pieces === 'planned' ? planned : (change.pieces ?? before.pieces),
        });
        const { comment } = change;
        if (comment === null) expect(session.comment).toBe(before.comment);
        else if (!comment.isAdded) expect(session.comment).toBe(comment.text);
        else {
          expect(session.comment.startsWith(before.comment)).toBe(true);
          expect(session.comment.endsWith(comment.text)).toBe(true);
        }
      }
    }),
  );
});

it('leaves them as they are where nothing is asked', () => {
  fc.assert(
    fc.property(documentArbitrary, ({ programme }) => {
      const sessions = programme?.sessions ?? [];
      expect(changeSessions(sessions, noSessionChange, [])).toEqual(sessions);
    }),
  );
});
