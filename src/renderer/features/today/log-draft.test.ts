import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '#core/plan/apply-command.ts';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import type { Programme } from '#core/plan/document.ts';
import type { Day } from '#core/units.ts';
import { rowSourcesOf } from '../../replica/row-sources.ts';
import { firstChoice, logChoices } from './log-choices.ts';
import { fieldOf, type LogDraft, logCommand, readFigures } from './log-draft.ts';

const today = '2027-02-01' as Day;
const empty: LogDraft = {
  day: '2026-12-10',
  half: 'morning',
  what: 'planned',
  without: [],
  finishes: false,
  hours: '2h40',
  speed: '',
  video: '',
  lost: '',
  comment: '',
};
const programmes = documentArbitrary.filter(({ programme }) => programme !== null);

function problemOf(
  changed: Partial<LogDraft>,
  document: typeof documentArbitrary extends fc.Arbitrary<infer D> ? D : never,
) {
  const draft = { ...empty, ...changed };
  const sources = rowSourcesOf(document.programme as Programme);
  const choice = firstChoice(
    logChoices({ day: draft.day as Day, half: draft.half }, null, sources),
  );
  if (!choice) throw new Error('nothing to choose');
  const command = logCommand({
    draft,
    choice,
    edited: null,
    sessionId: 'new-session',
    tickId: 'new-tick',
    today,
  });
  if (!command.ok) return command.error.field;
  const applied = applyCommand(document, command.value);
  return applied.ok ? null : fieldOf(applied.error);
}

describe('the log', () => {
  it('says what is wrong beside the control that is wrong', () => {
    const cases: readonly (readonly [Partial<LogDraft>, string | null])[] = [
      [{}, null],
      [{ speed: '1.75', video: '112', lost: '20m', comment: 'x' }, null],
      [{ hours: '' }, 'hours'],
      [{ hours: '-2h' }, 'hours'],
      [{ hours: '0' }, 'hours'],
      [{ hours: '25h' }, 'hours'],
      [{ hours: '99999999999999999999' }, 'hours'],
      [{ hours: '<script>' }, 'hours'],
      [{ speed: '0' }, 'speed'],
      [{ speed: '16' }, 'speed'],
      [{ speed: 'NaN' }, 'speed'],
      [{ hours: '2h40 16x' }, 'speed'],
      [{ video: '-5' }, 'video'],
      [{ lost: 'much' }, 'lost'],
      [{ hours: '1h', lost: '2h' }, 'lost'],
      [{ comment: 'x'.repeat(10_000) }, 'comment'],
      [{ day: '' }, 'day'],
      [{ day: '0001-01-01' }, 'day'],
      [{ day: '2026-02-30' }, 'day'],
      [{ day: '2027-02-02' }, 'day'],
    ];
    const [document] = fc.sample(
      programmes.map((each) => ({
        ...each,
        programme: each.programme && { ...each.programme, sessions: [] },
      })),
      { numRuns: 1, seed: 7 },
    );
    if (!document) throw new Error('no document');
    for (const [changed, field] of cases) {
      expect(problemOf(changed, document), JSON.stringify(changed)).toBe(field);
    }
  });

  it('gives the hours field the last word on the speed', () => {
    const texts = { ...empty, hours: '2h40 2', speed: '1.5' };
    expect(readFigures(texts)).toMatchObject({ ok: true, value: { minutes: 160, speed: 2 } });
  });

  it('leaves out what is left out, and finishes the rest on demand', () => {
    fc.assert(
      fc.property(programmes, fc.nat(), fc.boolean(), (document, pick, finishes) => {
        const sources = rowSourcesOf(document.programme as Programme);
        const choices = logChoices({ day: today, half: 'morning' }, null, sources);
        const choice = choices[pick % choices.length];
        if (!choice) return;
        const without = choice.pieces.slice(1).map(({ activity }) => activity);
        const draft = { ...empty, day: today, finishes, without };
        const built = logCommand({
          draft,
          choice,
          edited: null,
          sessionId: 'new-session',
          tickId: 'new-tick',
          today,
        });
        if (!built.ok) throw new Error(JSON.stringify(built.error));
        const command = built.value;
        if (command.kind !== 'tick' && command.kind !== 'log-session') throw new Error('other');
        expect(command.session?.pieces).toEqual(choice.pieces.slice(0, 1));
        expect(command.kind === 'tick').toBe(
          finishes && choice.open.some(({ activity }) => !without.includes(activity)),
        );
      }),
    );
  });
});
