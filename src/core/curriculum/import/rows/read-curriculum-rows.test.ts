import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listActivities } from '../../curriculum.ts';
import { csvSeparator } from './csv-separator.ts';
import { readCurriculumRows } from './read-curriculum-rows.ts';

function read(...cells: readonly (readonly string[])[]) {
  const rows = cells.map((row, index) => ({ line: index + 1, cells: row }));
  const result = readCurriculumRows(rows, 'Mine');
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const activitiesOf = (...cells: readonly (readonly string[])[]) =>
  listActivities(read(...cells).curriculum).map(({ activity, course, week }) => {
    const { id, ...facts } = activity;
    return { course: course.title, week: week.title, ...facts };
  });

test('takes other names of columns, in any order, and tells those it does not know', () => {
  const header = ['Activity', 'Type', 'Duration (min)', 'Module', 'URL'];
  const preview = read(header, ['Trees', 'Video', '7:45', 'One', 'https://x']);
  expect(preview.lines[0]?.notes).toEqual([{ kind: 'unknown-columns', columns: ['URL'] }]);
  expect(activitiesOf(header, ['Trees', 'Video', '7:45', 'One', ''])).toEqual([
    {
      course: 'Mine',
      week: 'One',
      kind: 'lecture',
      title: 'Trees',
      seconds: 465,
      precision: 'second',
      optional: false,
    },
  ]);
});

test('takes an empty cell for the course and week above, and finds earlier ones again', () => {
  const rows = [
    ['course', 'week', 'title'],
    ['A', 'One', 'a'],
    ['', '', 'b'],
    ['B', 'One', 'c'],
    ['A', 'One', 'd'],
  ];
  expect(activitiesOf(...rows).map(({ course, week }) => `${course} ${week}`)).toEqual([
    'A One',
    'A One',
    'A One',
    'B One',
  ]);
});

test('reads yes and no in the words of people', () => {
  const header = ['title', 'kind', 'graded', 'optional'];
  const facts = activitiesOf(
    header,
    ['a', 'lab', 'no', ''],
    ['b', 'lab', '', 'x'],
    ['c', 'quiz', 'ungraded', ''],
    ['d', 'video', '', 'required'],
    ['e', 'assignment', 'YES', '0'],
  );
  expect(facts.map((each) => ('graded' in each ? each.graded : each.kind))).toEqual([
    false,
    false,
    'quiz',
    'lecture',
    true,
  ]);
  expect(facts.slice(2, 4)).toMatchObject([{ optional: true }, { optional: false }]);
  expect(read(header, ['a', 'lab', 'perhaps', '']).lines[1]?.notes).toEqual([
    { kind: 'not-yes-or-no', column: 'graded' },
  ]);
});

test('leaves rows out that it does not understand, each with its reason', () => {
  const { lines } = read(
    ['week', 'kind', 'title', 'minutes'],
    ['One', 'quiz', 'a', '5'],
    ['One', 'movie', 'b', '5'],
    ['One', 'quiz', '', '5'],
    ['One', 'quiz', 'c', 'long'],
    ['One', 'quiz', 'd', '5', 'more'],
    ['One', 'quiz', 'x'.repeat(301), '5'],
  );
  expect(lines.map(({ understood }) => ('reason' in understood ? understood.reason : ''))).toEqual([
    '',
    '',
    'unknown-kind',
    'no-title',
    'not-a-length',
    'too-many-cells',
    'too-long',
  ]);
});

test.each([
  ['course,week,kind,title\n', ','],
  ['\uFEFFcourse;week;kind;title;minutes\r\n"a;b"', ';'],
  ['Course\tWeek\tTitle', '\t'],
  ['title', ','],
  ['', ','],
])('finds the separator of %j', (text, separator) => {
  expect(csvSeparator(text)).toBe(separator);
});

test('a length that cannot be costs its own row alone, wherever the names of its place stand', () => {
  const header = ['course', 'week', 'title', 'minutes'];
  const row = fc.record({
    course: fc.constantFrom('A', 'B'),
    week: fc.constantFrom('One', 'Two'),
    isBad: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      let above = '';
      const cells = rows.map(({ course, week, isBad }, index) => {
        const place = `${course} ${week}`;
        const names = place === above ? ['', ''] : [course, week];
        above = place;
        return [...names, `t${index}`, isBad ? '5000' : '5'];
      });
      const good = rows.flatMap(({ course, week, isBad }, index) =>
        isBad ? [] : [`${course} ${week} t${index}`],
      );
      if (good.length === 0) {
        const all = [header, ...cells].map((each, index) => ({ line: index + 1, cells: each }));
        const problem = { kind: 'out-of-range', line: 2, field: 'minutes', most: 1440 };
        expect(readCurriculumRows(all, 'Mine')).toMatchObject({ ok: false, error: problem });
        return;
      }
      const { lines } = read(header, ...cells);
      const named = activitiesOf(header, ...cells).map(
        ({ course, week, ...facts }) => `${course} ${week} ${'title' in facts ? facts.title : ''}`,
      );
      expect([...named].sort()).toEqual([...good].sort());
      expect(lines.map(({ understood }) => understood.as === 'nothing')).toEqual([
        false,
        ...rows.map(({ isBad }) => isBad),
      ]);
    }),
  );
});

test('a heading whose hours cannot be stays one, without them', () => {
  const { curriculum, lines } = read(
    ['course', 'week', 'kind', 'title', 'hours'],
    ['A', '', 'course', '', '99999'],
    ['', 'One', 'quiz', 'a', ''],
  );
  expect(curriculum.courses).toMatchObject([{ title: 'A', statedHours: null }]);
  expect(lines[1]?.notes).toMatchObject([{ kind: 'hours-out-of-range', range: { least: 0 } }]);
});
