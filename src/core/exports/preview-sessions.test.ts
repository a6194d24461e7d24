import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../plan/apply-command.ts';
import type { Programme } from '../plan/document.ts';
import { programmeArbitrary, underwayArbitrary } from '../plan/underway.arbitrary.ts';
import type { Day } from '../units.ts';
import { previewSessions } from './preview-sessions.ts';
import { type SessionWords, sessionColumns } from './session-rows.ts';
import { readPieces, writePieces } from './written-pieces.ts';

const wordsIn = (language: string): SessionWords => ({
  columns: Object.fromEntries(
    sessionColumns.map((column) => [column, `${column} ${language}`]),
  ) as SessionWords['columns'],
  halves: { morning: `early ${language}`, afternoon: `late ${language}` },
});
const languages = [wordsIn('en'), wordsIn('de')];
const dayOrder = 'month-day' as const;
const today = '2027-01-09' as Day;
const newId = (line: number) => `new-${line}`;

/** Texts of cells, many of which are right. */
function anyWithoutLogs(): Programme {
  const [programme] = fc.sample(programmeArbitrary, 1);
  if (!programme) throw new Error('no programme');
  return { ...programme, sessions: [] };
}

const row = fc.tuple(
  fc.constantFrom('2026-12-03', ' 2026-12-04 ', '2026-02-30', '12/3/26', '', '2030-01-01'),
  fc.constantFrom('early en', 'LATE DE', 'noon'),
  fc.constantFrom('60', '160', '700', '0', '-5', '2h40', '', '1e3'),
  fc.constantFrom('', '0', '20', '90'),
  fc.constantFrom('', '1.75', '1,75', '9', 'fast'),
  fc.constantFrom('', 'hung', '=1'),
  fc.constantFrom('', '', 'x', 'y'),
);
const header = [
  'DAY en',
  'half de',
  'minutes en',
  'lostMinutes en',
  'speed en',
  'comment en',
  'id en',
];

describe('the preview of an import of sessions', () => {
  it('offers only what can be logged together, and knows all of it afterwards', () => {
    fc.assert(
      fc.property(
        underwayArbitrary,
        fc.array(row, { minLength: 1, maxLength: 12 }),
        (document, rows) => {
          if (!document.programme) return;
          const table = [header, ...rows];
          const context = { today, languages, dayOrder, newId };
          const preview = previewSessions(table, { ...context, programme: document.programme });
          if (!preview.ok) throw new Error(preview.error.kind);
          expect(preview.value.map(({ line }) => line)).toEqual(rows.map((_, index) => index + 2));
          const sessions = preview.value.flatMap((line) =>
            line.kind === 'new' ? [line.session] : [],
          );
          const logged = applyCommand(document, { kind: 'log-sessions', today, sessions });
          expect(logged.ok).toBe(true);
          if (!logged.ok || !logged.value.programme) return;
          const again = previewSessions(table, { ...context, programme: logged.value.programme });
          expect(again.ok && again.value.some(({ kind }) => kind === 'new')).toBe(false);
        },
      ),
    );
  });

  it.each([
    [['2026-12-03', 'noon', '60', '', '', '', ''], { kind: 'not-a-half', column: 'half' }],
    [
      ['2026-12-03', 'late de', '2 or 3', '', '', '', ''],
      { kind: 'not-minutes', column: 'minutes' },
    ],
    [
      ['2026-12-03', 'late de', '60', 'x', '', '', ''],
      { kind: 'not-minutes', column: 'lostMinutes' },
    ],
    [['2026-12-03', 'late de', '60', '', 'fast', '', ''], { kind: 'not-a-speed', column: 'speed' }],
    [['13/3/26', 'late de', '60', '', '', '', ''], { kind: 'not-a-day', field: 'day' }],
    [['2027-01-10', 'late de', '60', '', '', '', ''], { kind: 'in-the-future', field: 'day' }],
    [['2026-12-03', 'late de', '60', '90', '', '', ''], { kind: 'lost-exceeds-minutes' }],
  ])('refuses the line %j', (cells, reason) => {
    const programme = anyWithoutLogs();
    const preview = previewSessions([header, cells], {
      programme,
      today,
      languages,
      dayOrder,
      newId,
    });
    const text = cells.join(', ').replace(/[, ]+$/, '');
    expect(preview).toEqual({ ok: true, value: [{ kind: 'refused', line: 2, text, reason }] });
  });

  it.each([
    ['minutes en', '1:30'],
    ['minutes en', '90'],
    ['STUNDEN', '1,5'],
    ['Stunden', '1:30:00'],
    ['Dauer', '1 h 30'],
  ])('takes a column of %j with %j for 90 minutes', (title, length) => {
    const lengths = { hours: ['Stunden'], either: ['Dauer'] };
    const preview = previewSessions(
      [
        ['day en', 'half en', title],
        ['2026-12-03', 'early en', length],
        ['2026-12-04', 'early en', 'x'.repeat(500)],
      ],
      {
        programme: anyWithoutLogs(),
        today,
        languages: [{ ...wordsIn('en'), lengths }],
        dayOrder,
        newId,
      },
    );
    if (!preview.ok) throw new Error(preview.error.kind);
    expect(preview.value[0]).toMatchObject({ kind: 'new', session: { minutes: 90 } });
    const [, refused] = preview.value;
    expect(refused?.kind === 'refused' && refused.text).toMatch(/^2026-12-04, early en, x+…$/);
  });

  it('takes the tables of others: a date beside the weekday, notes, and halves by other words', () => {
    const aliases = {
      columns: { day: ['Date'], comment: ['Notes'] },
      halves: { morning: ['am', 'vormittag'], afternoon: ['pm'] },
    };
    const preview = previewSessions(
      [
        ['day en', 'date', 'half en', 'minutes en', 'NOTES'],
        ['Saturday', '12/5/2026', 'A.M.', '60', 'at home'],
        ['Freitag', '4.12.26', 'Vormittag', '60', ''],
        ['Freitag', '2026-12-04', 'PM', '60', ''],
      ],
      {
        programme: anyWithoutLogs(),
        today,
        languages: [{ ...wordsIn('en'), aliases }],
        dayOrder,
        newId,
      },
    );
    expect(preview).toMatchObject({
      ok: true,
      value: [
        { kind: 'new', session: { day: '2026-12-05', half: 'morning', comment: 'at home' } },
        { kind: 'new', session: { day: '2026-12-04', half: 'morning' } },
        { kind: 'new', session: { day: '2026-12-04', half: 'afternoon' } },
      ],
    });
  });

  it('refuses a table that is none of sessions', () => {
    const context = { programme: anyWithoutLogs(), today, languages, dayOrder, newId };
    const problemOf = (rows: readonly (readonly string[])[]) => previewSessions(rows, context);
    const missing = (column: string) => ({ ok: false, error: { kind: 'missing-column', column } });
    expect(problemOf([])).toEqual(missing('day'));
    expect(problemOf([['day en', 'half en', 'other']])).toEqual(missing('minutes'));
    expect(problemOf([header, ['', ' ', '']])).toEqual({ ok: false, error: { kind: 'no-rows' } });
  });
});

it('pieces are read as they were written, whatever their ids hold', () => {
  const id = fc.oneof(
    fc.constantFrom('c1w1-quiz-1', 'a; b 1/2', '%0020', '%', ' ', '\u2028'),
    fc.string({ unit: 'binary', minLength: 1 }),
  );
  const minutes = fc.nat(6000) as never;
  fc.assert(
    fc.property(fc.array(fc.record({ activity: id, minutes, of: minutes })), (pieces) => {
      expect(readPieces(writePieces(pieces as never))).toEqual(pieces);
    }),
  );
});
