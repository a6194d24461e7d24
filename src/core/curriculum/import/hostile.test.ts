import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../result.ts';
import type { ImportPreview } from './import-preview.ts';
import type { ImportProblem } from './import-problem.ts';
import { importedArbitrary } from './imported.arbitrary.ts';
import { readCurriculumJson } from './json/read-curriculum-json.ts';
import { readOutline } from './outline/read-outline.ts';
import { type Row, readCurriculumRows } from './rows/read-curriculum-rows.ts';
import { writeCurriculumRows } from './rows/write-curriculum-rows.ts';
import { findUnsoundness } from './unsound-import.fixture.ts';

type Read = Result<ImportPreview, ImportProblem>;
type Hostile = readonly [name: string, input: string];

const examples = new URL('../../../../resources/catalogues/examples/', import.meta.url);
const outline = readFileSync(new URL('outline.md', examples), 'utf8');
const json = readFileSync(new URL('curriculum.json', examples), 'utf8');

const readMine = (text: string) => readOutline(text, 'Mine');
const rowsOf = (cells: readonly (readonly string[])[]): readonly Row[] =>
  cells.map((row, index) => ({ line: index + 1, cells: row }));
const readRows = (...cells: readonly (readonly string[])[]) =>
  readCurriculumRows(rowsOf(cells), 'Mine');
const kindOf = (read: Read) => (read.ok ? 'ok' : read.error.kind);

/** Fifty cuts, evenly. */
function cutsOf(text: string): readonly Hostile[] {
  return Array.from({ length: 50 }, (_, index): Hostile => {
    const at = Math.floor((text.length * (index + 1)) / 51);
    return [`cut at ${at}`, text.slice(0, at)];
  });
}

/** What no file should hold, whatever its format. */
const anywhere: readonly Hostile[] = [
  ['nothing', ''],
  ['blanks', ' \n\t\r\n '],
  ['a byte order mark alone', '\uFEFF'],
  ['a NUL', 'Week 1\n- a\0b (5 min)'],
  ['NULs', '\0'.repeat(1000)],
  ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR'],
  ['a lone quote', '"'],
  ['quotes', '"'.repeat(5000)],
  ['brackets', '['.repeat(100_000)],
  ['braces', '{"a":'.repeat(50_000)],
  ['round brackets', `- ${'('.repeat(400)}5 min${')'.repeat(400)}`],
  ['marks', '#'.repeat(100_000)],
  ['bullets', '- '.repeat(50_000)],
  ['dots', '•'.repeat(100_000)],
  ['digits', '9'.repeat(100_000)],
  ['colons', '1:'.repeat(50_000)],
  ['blanks without end', `a${' '.repeat(500_000)}b`],
  ['100,000 lines', '- line (5 min)\n'.repeat(100_000)],
  ['100,000 weeks', 'Week 1\n'.repeat(100_000)],
  ['100,000 courses', 'Course 1\n- a\n'.repeat(100_000)],
  ['line ends', '\n'.repeat(1_000_000)],
  ['deeper and deeper', Array.from({ length: 800 }, (_, at) => `${' '.repeat(at)}- x`).join('\n')],
  ['10 MB', 'x'.repeat(10_000_000)],
  ['a line of 2 MB', 'Video: '.repeat(280_000)],
  ['halves of characters', '- \ud800 \udc00 (5 min)'],
  ['controls', '- \u0001\u0007\u001b[31m\u007f\u009f'],
  ['turned direction', '- \u202egpj.exe\u202c \u2066x\u2069 (5 min)'],
  ['invisible', '- \u200b\u200c\u2060\ufeff'],
  ['markup', '# <script>alert(1)</script>\n- <img src=x onerror=alert(1)> (5 min)'],
  ['a formula', '=HYPERLINK("http://x")'],
  ['names of objects', '# __proto__\n- constructor (5 min)\n- toString (5 min)\n- hasOwnProperty'],
  ['a patient expression', `- ${'a '.repeat(400)}!`],
  ['words for kinds', '- '.concat('practice '.repeat(90), 'quiz')],
];

const outlines: readonly Hostile[] = [
  ...[
    '-1 min',
    '-5:00',
    '99999 min',
    '1e9 h',
    '0 min',
    '0:00',
    '1.2.3 min',
    '5:99',
    '10001 hours',
  ].map((length): Hostile => [`a length of ${length}`, `Week 1\n- a (${length})`]),
  ...['10001 hours', '99999999 h', '0 h'].map(
    (length): Hostile => [`a week of ${length}`, `Week 1 (${length})\n- a (5 min)`],
  ),
  ['a figure without end', `- a (${'9'.repeat(50)} min)`],
  ['a number of pages without end', `- a (${'9'.repeat(5)} pages)`],
  ['only headings', '# A\n## B\n### C\n#### D\n##### E\n###### F'],
  ['only lengths', '5 min\n7:45\n1h'],
  ['only kinds', 'Video\nReading\nQuiz'],
  ['only site words', 'Show more\nPreview\nCompleted'],
];

const good = JSON.parse(json);

/** Every place in a value, as a list of keys. */
function placesOf(value: unknown, place: readonly (string | number)[] = []): (typeof place)[] {
  if (typeof value !== 'object' || value === null) return [place];
  const inner = Object.entries(value).flatMap(([key, each]) => placesOf(each, [...place, key]));
  return [place, ...inner];
}

function withValue(value: unknown, [key, ...rest]: readonly (string | number)[], put: unknown) {
  if (key === undefined) return put;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = withValue(copy[key], rest, put);
  return copy as unknown;
}

const wrongValues = [null, true, -1, 1e9, '', ' ', [], {}, [[]], { courses: [] }];
const places = placesOf(good);
const jsons: readonly Hostile[] = [
  ...places.flatMap((place, index): Hostile[] => {
    const wrong = wrongValues[index % wrongValues.length];
    const other = wrongValues[(index * 7 + 3) % wrongValues.length];
    return [wrong, other].map((value) => [
      `${JSON.stringify(value)} at ${place.join('.')}`,
      JSON.stringify(withValue(good, place, value)),
    ]);
  }),
  ['NaN', json.replace('465', 'NaN')],
  ['Infinity', json.replace('465', 'Infinity')],
  ['a number without end', json.replace('465', '1e999')],
  ['a number of a megabyte', json.replace('465', '4'.repeat(1_000_000))],
  ['minus nothing', json.replace('465', '-0')],
  ['a comment', json.replace('{', '{ // mine')],
  ['a comma too many', json.replace(']', ',]')],
  ['single quotes', json.replaceAll('"', "'")],
  ['two files', json + json],
  ['a field twice', json.replace('"version": 1', '"version": 1, "version": 1')],
  ['an id twice', json.replaceAll('"kind"', '"id": "same", "kind"')],
  ['a newer version', json.replace('"version": 1', '"version": 2')],
  ['another format', json.replace('halfday-curriculum', 'halfday-catalogue')],
  ['a prototype', json.replace('"version"', '"__proto__": { "format": 1 }, "version"')],
  ['a title that is an object', json.replace('"Layers"', '{"toString":"x"}')],
  ['a reference', '{"format":"halfday-curriculum","version":1,"$ref":"#"}'],
  ['escapes', json.replace('Layers', '\\u0000\\u202e\\ud800\\n')],
  ['a broken escape', json.replace('Layers', '\\x')],
  ['a line end in a title', json.replace('Layers', 'a\nb')],
  ['a UTF-16 text taken for another', [...json].join('\0')],
];

const header = ['course', 'week', 'kind', 'title', 'minutes', 'graded', 'optional'];
const row = (...cells: readonly string[]) => readRows(header, cells);
const rows: readonly (readonly [string, () => Read])[] = [
  ['no rows', () => readRows()],
  ['a header alone', () => readRows(header)],
  ['no header', () => readRows(['A', 'B', 'lecture', 'C', '5'])],
  ['no titles', () => readRows(['course', 'minutes'], ['A', '5'])],
  ['a row that is too short', () => row('A')],
  ['a row that is too wide', () => row('A', 'B', 'lecture', 'C', '5', '', '', 'D')],
  ['rows of nothing', () => readRows(header, [], [''], ['', ''])],
  ['a column twice', () => readRows(['title', 'title', 'minutes'], ['a', 'b', '5'])],
  ['a NUL', () => row('A', 'B', 'lecture', 'a\0b', '5')],
  ['10 MB', () => row('A', 'B', 'lecture', 'x'.repeat(10_000_000), '5')],
  ['100,000 rows', () => readRows(header, ...Array(100_000).fill(['A', 'B', 'quiz', 'C', '5']))],
  [
    '100,000 columns',
    () => readRows([...header, ...Array(100_000).fill('x')], ['A', 'B', '', 'C']),
  ],
  [
    'a thousand courses',
    () =>
      readRows(header, ...Array.from({ length: 1000 }, (_, at) => [`${at}`, 'w', 'quiz', 't', ''])),
  ],
  ...['-5', '1e9', '99999999', 'NaN', 'Infinity', 'five', '5:99', '0', '-0', '١٢', '5 apples'].map(
    (cell) => [`minutes of ${cell}`, () => row('A', 'B', 'reading', 'C', cell)] as const,
  ),
  ...['movie', '__proto__', 'constructor', '<b>'].map(
    (cell) => [`a kind ${cell}`, () => row('A', 'B', cell, 'C', '5')] as const,
  ),
  ['a title without end', () => row('A', 'B', 'quiz', 'x'.repeat(301), '5')],
  ['a course without end', () => row('x'.repeat(301), 'B', 'quiz', 'C', '5')],
  ['only headings', () => readRows(header, ['A', '', 'course'], ['A', 'B', 'week'])],
  ['a heading of all hours', () => readRows(header, ['A', '', 'course', '', '99999999'])],
];

const cases: readonly (readonly [string, () => Read])[] = [
  ...[...anywhere, ...cutsOf(outline), ...outlines].map(
    ([name, text]) => [`outline: ${name}`, () => readMine(text)] as const,
  ),
  ...[...anywhere, ...cutsOf(json), ...jsons].map(
    ([name, text]) => [`JSON: ${name}`, () => readCurriculumJson(text)] as const,
  ),
  ...rows.map(([name, read]) => [`table: ${name}`, read] as const),
];

describe('hostile input', () => {
  test('comes in some hundred kinds', () => {
    expect(cases.length).toBeGreaterThan(300);
    expect(new Set(cases.map(([name]) => name)).size).toBe(cases.length);
  });

  test('is a sound curriculum, or one problem with its place', () => {
    for (const [name, read] of cases) {
      expect([name, findUnsoundness(read())]).toEqual([name, null]);
    }
  });

  test('of random lines is too', () => {
    const piece = fc.constantFrom(
      ...['Course 1: ', 'Week 2', '## ', '- ', '  ', '\t', '(5 min)', '7:45', 'Quiz', 'Video: '],
      ...[
        '11 videos',
        ' • ',
        '"',
        '\n',
        '\n\n',
        'optional',
        'Part II',
        '(',
        ')',
        '40 pages',
        'x y',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 }))), (pieces) => {
        expect(findUnsoundness(readMine(pieces.join('')))).toBeNull();
      }),
    );
  });

  test('of random tables is too', () => {
    const cell = fc.constantFrom('', 'A', 'B', 'week', 'course', 'quiz', '5', '-5', '7:45', 'yes');
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(cell, fc.string({ maxLength: 6 })), { maxLength: 9 })),
        (cells) => {
          expect(findUnsoundness(readRows(header, ...cells))).toBeNull();
        },
      ),
    );
  });

  test('keeps out what is no curriculum from a table that was one', () => {
    fc.assert(
      fc.property(importedArbitrary, fc.nat(), fc.string(), (curriculum, at, text) => {
        const cells = writeCurriculumRows(curriculum).map((each) => [...each]);
        const broken = cells[at % cells.length];
        broken?.splice(at % header.length, 1, text);
        expect(findUnsoundness(readRows(...cells))).toBeNull();
      }),
    );
  });
});

describe('problems are told apart', () => {
  test.each([
    ['empty', readMine(' \n')],
    ['empty', readCurriculumJson('\uFEFF')],
    ['too-big', readMine('x'.repeat(2_000_001))],
    ['too-big', readCurriculumJson(' '.repeat(2_000_001))],
    ['not-text', readMine('a\n\0')],
    ['no-activity', readMine('Show more\n***')],
    ['too-many', readMine('- line (5 min)\n'.repeat(501))],
    ['too-many', readMine('Course 1\n- a\n'.repeat(61))],
    ['too-many', readMine('Week 1\n- a\n'.repeat(61))],
    ['too-many', readMine('- line\n\n'.repeat(50_001))],
    ['out-of-range', readMine('- a (2000 min)')],
    ['out-of-range', readMine('- a (-5 min)')],
    ['out-of-range', readMine('Week 1 (10001 hours)\n- a')],
    ['not-json', readCurriculumJson('{')],
    ['too-deep', readCurriculumJson('['.repeat(60))],
    ['repeated-field', readCurriculumJson('{"a":1,"a":1}')],
    ['wrong-type', readCurriculumJson('[]')],
    ['not-a-curriculum', readCurriculumJson('{}')],
    ['no-header', readRows(['x'])],
    ['empty', readRows()],
    ['out-of-range', row('A', 'B', 'quiz', 'C', '-5')],
    ['no-activity', row('A', 'B', 'movie', 'C', '5')],
  ])('%s', (kind, read) => {
    expect(kindOf(read)).toBe(kind);
  });

  test('with the line, and in JSON the path too', () => {
    expect(readMine('Week 1\n\n- a (2000 min)')).toMatchObject({ error: { line: 3, path: null } });
    const broken = json.replace('"minutes": 9.5', '"minutes": -9.5');
    const line = broken.slice(0, broken.indexOf('-9.5')).split('\n').length;
    expect(readCurriculumJson(broken)).toEqual({
      ok: false,
      error: {
        kind: 'out-of-range',
        line,
        path: 'courses[1].weeks[0].activities[0].minutes',
        field: 'minutes',
        least: 0,
        most: 1440,
      },
    });
  });
});
