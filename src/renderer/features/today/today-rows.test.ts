import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HalfDay } from '#core/calendar/half.ts';
import { applyCommand } from '#core/plan/apply-command.ts';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import type { Programme } from '#core/plan/document.ts';
import { blockStates } from '#core/record/block-status.ts';
import { countingPieces } from '#core/record/counting-pieces.ts';
import { remainingMinutes } from '#core/record/remaining.ts';
import { type Day, sumMinutes } from '#core/units.ts';
import { openQuestions } from '../../question/open-questions.ts';
import { rowSourcesOf } from '../../replica/row-sources.ts';
import { rowsOf } from './today-rows.ts';
import { situationOf } from './today-situation.ts';

const world = fc
  .tuple(documentArbitrary, fc.nat())
  .filter(([{ programme }]) => programme !== null)
  .map(([document, pick]) => {
    const programme = document.programme as Programme;
    const { blocks } = rowSourcesOf(programme);
    const day = blocks[pick % Math.max(1, blocks.length)]?.day ?? ('2026-12-10' as Day);
    return { document, programme, day };
  });

const endOf = (day: Day): HalfDay => ({ day, half: 'afternoon' });

describe('the rows of a day', () => {
  it('are its blocks, morning first, and add up to what is planned', () => {
    fc.assert(
      fc.property(world, ({ programme, day }) => {
        const sources = rowSourcesOf(programme);
        const rows = rowsOf(endOf(day), sources);
        expect(rows.map(({ block }) => block)).toEqual(
          sources.blocks.filter((block) => block.day === day),
        );
        for (const { study, block } of rows) {
          // What was left out since it was planned counts nothing.
          const counting = countingPieces(programme, block);
          const planned = sumMinutes(counting.map(({ minutes }) => minutes));
          expect(study.planned).toBe(planned);
          const homework = study.homework.reduce((sum, { minutes }) => sum + minutes, 0);
          const lectures = planned - homework - study.quizMinutes - study.readingMinutes;
          // The two clocks are what the plan gives the lectures, to a minute of rounding.
          if (study.video && study.video.pauseMinutes > 0) {
            const { videoMinutes, pauseMinutes, speeds } = study.video;
            const watched = lectures - pauseMinutes;
            expect(watched).toBeGreaterThan(videoMinutes / speeds.fastest - 2);
            expect(watched).toBeLessThan(videoMinutes / speeds.slowest + 2);
          }
        }
      }),
    );
  });

  it('and ticking and logging what they offer leaves nothing of the day open', () => {
    fc.assert(
      fc.property(world, ({ document, programme, day }) => {
        let now = document;
        for (const { block } of rowsOf(endOf(day), rowSourcesOf(programme))) {
          const current = now.programme as Programme;
          const row = rowsOf(endOf(day), rowSourcesOf(current)).find(
            (each) => each.block === block,
          );
          if (!row || row.open.length === 0) continue;
          const { half } = block;
          const id = `tick-${half}`;
          const tick = { kind: 'tick', id, today: day, day, half, parts: row.open } as const;
          const applied = applyCommand(now, tick);
          expect(applied.ok).toBe(true);
          if (applied.ok) now = applied.value;
        }
        const after = rowsOf(endOf(day), rowSourcesOf(now.programme as Programme));
        expect(after.flatMap(({ open }) => open)).toEqual([]);
      }),
    );
  });

  it('are at work exactly as long as one of them is open', () => {
    fc.assert(
      fc.property(world, ({ programme, day }) => {
        const sources = rowSourcesOf(programme);
        const left = remainingMinutes(programme, sources.estimates);
        const situation = situationOf(endOf(day), sources, left);
        const isOpen = rowsOf(endOf(day), sources).some(({ open }) => open.length > 0);
        expect(situation.kind === 'at-work').toBe(isOpen);
        expect(situation.kind === 'all-done').toBe(sumMinutes(left.values()) === 0);
        if ('next' in situation) expect(situation.next.day > day).toBe(true);
      }),
    );
  });
});

describe('what is asked about earlier half-days', () => {
  it('is never asked again once answered, and never of today', () => {
    fc.assert(
      fc.property(
        world,
        fc.constantFrom('tick', 'miss'),
        ({ document, programme, day }, answer) => {
          const questions = openQuestions(blockStates(programme, day), programme, day);
          for (const { block } of questions) expect(block.day < day).toBe(true);
          const [first] = questions;
          if (!first) return;
          const { block } = first;
          const row = rowsOf(endOf(block.day), rowSourcesOf(programme)).find(
            ({ at }) => at.half === block.half,
          );
          if (!row) return;
          const at = { today: day, day: block.day, half: block.half };
          const applied = applyCommand(
            document,
            answer === 'tick'
              ? { kind: 'tick', id: 'answer', ...at, parts: row.open }
              : { kind: 'miss', ...at },
          );
          if (!applied.ok) throw new Error(JSON.stringify(applied.error));
          const answered = applied.value.programme as Programme;
          const states = blockStates(answered, day);
          const left = openQuestions(states, answered, day).map((state) => state.block);
          expect(left).not.toContain(block);
        },
      ),
    );
  });
});
