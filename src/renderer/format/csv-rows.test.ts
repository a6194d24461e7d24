import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { previewSessions } from '#core/exports/preview-sessions.ts';
import type { SessionWords } from '#core/exports/session-rows.ts';
import { sessionColumns, sessionRows } from '#core/exports/session-rows.ts';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import type { Programme, Session } from '#core/plan/document.ts';
import { ok } from '#core/result.ts';
import type { Day } from '#core/units.ts';
import { csvRows } from './csv-rows.ts';
import { csvText } from './csv-text.ts';

const text = fc.oneof(
  fc.constantFrom('=1+1', "'=1", "''-2", '-5', '@a', '\t', '\r\n', 'a,b;c\td', '"', 'a "b"', ' 1 '),
  fc.string({ unit: 'binary' }).filter((each) => !each.startsWith('\ufeff')),
);
const table = fc.integer({ min: 2, max: 5 }).chain((width) => {
  const row = fc.array(text, { minLength: width, maxLength: width });
  return fc.tuple(
    fc.array(
      text.filter((each) => /^\w/.test(each)),
      { minLength: width, maxLength: width },
    ),
    fc.array(row, { maxLength: 6 }),
  );
});

describe('a table that was written', () => {
  test('is read back cell by cell, with a byte order mark or without', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('', '\ufeff'), ([header, rows], mark) => {
        expect(csvRows(mark + csvText(header, rows))).toEqual(ok([header, ...rows]));
      }),
    );
  });

  test('is refused where a quoted cell never ends', () => {
    expect(csvRows('day,comment\r\n2026-12-01,"hung')).toMatchObject({
      error: { kind: 'not-a-table', line: 2 },
    });
  });
});

const words: SessionWords = {
  columns: Object.fromEntries(
    sessionColumns.map((column) => [column, `the ${column}`]),
  ) as SessionWords['columns'],
  halves: { morning: 'early', afternoon: 'late' },
};

function tableOf(programme: Programme): string {
  const [header = [], ...rows] = sessionRows(programme, words, (pieces) => `${pieces.length}`);
  return csvText(header.map(String), rows);
}

function previewOf(csv: string, programme: Programme) {
  const rows = csvRows(csv);
  return previewSessions(rows.ok ? rows.value : [], {
    programme,
    today: '2027-01-09' as Day,
    languages: [words],
    dayOrder: 'month-day',
    newId: (line) => `new-${line}`,
  });
}

test('sessions that were exported are known here, and come back elsewhere as they were', () => {
  fc.assert(
    fc.property(documentArbitrary, ({ programme }) => {
      if (!programme || programme.sessions.length === 0) return;
      const csv = tableOf(programme);
      const here = previewOf(csv, programme);
      expect(here.ok && here.value.map(({ kind }) => kind)).toEqual(
        programme.sessions.map(() => 'known'),
      );
      const elsewhere = previewOf(csv, { ...programme, sessions: [] });
      const byId = (a: Session, b: Session) => (a.id < b.id ? -1 : 1);
      const back = elsewhere.ok
        ? elsewhere.value.flatMap((line) => (line.kind === 'new' ? [line.session] : []))
        : [];
      expect(back.toSorted(byId)).toEqual(programme.sessions.toSorted(byId));
    }),
  );
});
