import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysBetween } from '../calendar/day.ts';
import { halfDayKey } from '../calendar/half.ts';
import { lectureIds } from '../curriculum/lecture-ids.ts';
import { documentArbitrary } from '../plan/document.arbitrary.ts';
import { followedBlocks } from '../plan/followed-blocks.ts';
import type { Piece } from '../planner/month-plan.ts';
import { changeSessions, countUnplanned } from './change-sessions.ts';
import { noSessionChange } from './no-session-change.fixture.ts';
import { sessionChangeArbitrary } from './session-change.arbitrary.ts';

it('changes what was asked and nothing else', () => {
  fc.assert(
    fc.property(documentArbitrary, sessionChangeArbitrary, ({ programme }, change) => {
      const sessions = programme?.sessions ?? [];
      const blocks = programme ? followedBlocks(programme) : [];
      const lectures = new Set(programme ? lectureIds(programme.curriculum) : []);
      const holdsLectures = (pieces: readonly Piece[]) =>
        pieces.some(({ activity }) => lectures.has(activity));
      const changed = changeSessions(sessions, change, { blocks, lectures });
      let unplanned = 0;
      expect(changed).toHaveLength(sessions.length);
      for (const [at, session] of changed.entries()) {
        const before = sessions[at];
        if (!before) throw new Error('more than there were');
        expect(daysBetween(before.day, session.day)).toBe(change.days);
        const key = halfDayKey(session);
        const planned = blocks.find((block) => halfDayKey(block) === key)?.pieces;
        if (!planned) unplanned += 1;
        const asked = change.pieces === 'planned' ? planned : change.pieces;
        const pieces = asked ?? before.pieces;
        const isUnwatched = holdsLectures(before.pieces) && !holdsLectures(pieces);
        expect(session).toEqual({
          ...before,
          day: session.day,
          half: change.half ?? before.half,
          minutes: change.minutes ?? before.minutes,
          lostMinutes: change.lostMinutes ?? before.lostMinutes,
          speed: change.speed ?? (isUnwatched ? null : before.speed),
          videoMinutes: isUnwatched ? null : before.videoMinutes,
          comment: session.comment,
          pieces,
        });
        const { comment } = change;
        if (comment === null) expect(session.comment).toBe(before.comment);
        else if (!comment.isAdded) expect(session.comment).toBe(comment.text);
        else {
          expect(session.comment.startsWith(before.comment)).toBe(true);
          expect(session.comment.endsWith(comment.text)).toBe(true);
        }
      }
      expect(countUnplanned(sessions, change, blocks)).toBe(unplanned);
    }),
  );
});

it('leaves them as they are where nothing is asked', () => {
  fc.assert(
    fc.property(documentArbitrary, ({ programme }) => {
      const sessions = programme?.sessions ?? [];
      expect(
        changeSessions(sessions, noSessionChange, { blocks: [], lectures: new Set() }),
      ).toEqual(sessions);
    }),
  );
});
