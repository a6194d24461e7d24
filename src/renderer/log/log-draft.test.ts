import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '#core/plan/apply-command.ts';
import type { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import type { Programme } from '#core/plan/document.ts';
import { underwayArbitrary } from '#core/plan/underway.arbitrary.ts';
import type { Day } from '#core/units.ts';
import { rowSourcesOf } from '../replica/row-sources.ts';
import { logWords } from '../texts/log-words.ts';
import { firstChoice, logChoices } from './log-choices.ts';
import { fieldOf, type LogDraft, logCommand, readLog, spreadLine } from './log-draft.ts';

const today = '2027-02-01' as Day;
const context = { lexicon: logWords.en, today, dayOrder: 'day-month' as const };
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
    context,
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
      [{ hours: '2h40 16x' }, 'hours'],
      [{ hours: '2h40 fast' }, 'hours'],
      [{ hours: '1h lost 2h' }, 'hours'],
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
      underwayArbitrary.map((each) => ({
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

  it('gives a line in the hours field the last word, and loses no comment', () => {
    const texts = {
      ...empty,
      hours: '2h40 2 lost 20 hung',
      speed: '1.5',
      lost: '5m',
      comment: 'Slow.',
    };
    expect(readLog(texts, context)).toMatchObject({
      ok: true,
      value: { figures: { minutes: 160, speed: 2, lostMinutes: 20, comment: 'Slow. hung' } },
    });
  });

  it('says the same once a line is spread over the fields', () => {
    const hours = fc.constantFrom('2h40', '160m 1.75', '1:30 @1.5 lost 20', '3h video 95m // so');
    const lost = fc.constantFrom('', '10m');
    fc.assert(
      fc.property(hours, lost, fc.constantFrom('', 'note'), (line, lostText, comment) => {
        const texts = { ...empty, hours: line, lost: lostText, comment };
        const read = readLog(texts, context);
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        const again = readLog(spreadLine(texts, read.value, String), context);
        expect(again).toMatchObject({ ok: true, value: { figures: read.value.figures } });
      }),
    );
  });

  it('leaves out what is left out, and finishes the rest on demand', () => {
    fc.assert(
      fc.property(underwayArbitrary, fc.nat(), fc.boolean(), (document, pick, finishes) => {
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
          context,
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
