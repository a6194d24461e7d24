import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listActivities } from '../curriculum/curriculum.ts';
import { steadySpeed } from '../curriculum/speed-plan.ts';
import { applyCommand } from '../plan/apply-command.ts';
import { documentArbitrary } from '../plan/document.arbitrary.ts';
import type { Programme } from '../plan/document.ts';
import { programmeArbitrary } from '../plan/underway.arbitrary.ts';
import { type Day, minutes } from '../units.ts';
import { blockStates } from './block-status.ts';

const today = '2026-12-20' as Day;

describe('blockStates', () => {
  it('calls nothing done or part while the learner has not said a word, whatever is edited', () => {
    fc.assert(
      fc.property(programmeArbitrary, fc.integer({ min: 1, max: 6000 }), (programme, edited) => {
        const silent = { ...programme, ticks: [], sessions: [], misses: [] };
        const ids = listActivities(programme.curriculum).map(({ activity }) => activity.id);
        const estimates = Object.fromEntries(ids.map((id) => [id, minutes(edited)]));
        const study = { ...programme.study, speeds: steadySpeed(3), pauseRatio: 0 };
        for (const world of [silent, { ...silent, estimates }, { ...silent, study }]) {
          for (const { block, status } of blockStates(world, today)) {
            expect(status).toBe(block.day < today ? 'unknown' : 'planned');
          }
        }
      }),
    );
  });

  it('is the same of a document that was written and read again', () => {
    fc.assert(
      fc.property(programmeArbitrary, (programme) => {
        const again = JSON.parse(JSON.stringify(programme)) as Programme;
        expect(blockStates(again, today).map(({ status }) => status)).toEqual(
          blockStates(programme, today).map(({ status }) => status),
        );
      }),
    );
  });

  it('keeps a miss until something is ticked or logged there', () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        const { programme } = document;
        const unknown = programme
          ? blockStates(programme, today).find(({ status }) => status === 'unknown')
          : undefined;
        if (!unknown) return;
        const { day, half } = unknown.block;
        const missed = applyCommand(document, { kind: 'miss', today, day, half });
        if (!missed.ok || !missed.value.programme) throw new Error(JSON.stringify(missed));
        const state = blockStates(missed.value.programme, today).find(
          ({ block }) => block.day === day && block.half === half,
        );
        expect(state?.status).toBe('missed');
      }),
    );
  });
});
