import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCurriculumJson } from './read-curriculum-json.ts';

const file = new URL(
  '../../../../../resources/catalogues/examples/curriculum.json',
  import.meta.url,
);
const example = readFileSync(file, 'utf8');

function preview(text: string) {
  const read = readCurriculumJson(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

test('reads the example, every object with the line on which it begins', () => {
  const { curriculum, totals, lines } = preview(example);
  expect(totals).toEqual({
    courses: 2,
    weeks: 3,
    activities: 11,
    lectures: 5,
    unknownLengths: 1,
    videoHours: (12 * 60 + 465 + 612 + 9.5 * 60) / 3600,
    statedHours: 7,
  });
  expect([curriculum.id, curriculum.edition]).toEqual(['maps-from-open-data', '2026']);
  const text = example.split('\n');
  for (const { line, understood } of lines) {
    expect(text[line - 1]).toContain('{');
    expect(understood.as).not.toBe('nothing');
  }
  expect(lines).toHaveLength(1 + 2 + 3 + 11);
});

test('keeps ids that are given, and makes the others from the titles', () => {
  const { courses } = preview(example).curriculum;
  expect(courses.map(({ id }) => id)).toEqual(['reading-a-map', 'drawing']);
  expect(courses[1]?.weeks[0]?.activities.map(({ id }) => id)).toEqual([
    'drawing-layers-points-lines-areas',
    'drawing-bus-stops',
    'drawing-layers-the-same-by-hand',
  ]);
});

test('takes lengths by the minute or by the second', () => {
  const [first] = preview(example).curriculum.courses;
  expect(first?.weeks[0]?.activities.slice(0, 4)).toMatchObject([
    { seconds: 720, precision: 'minute' },
    { seconds: 465, precision: 'second' },
    { seconds: null, precision: null, optional: true },
    { kind: 'reading', minutes: 20 },
  ]);
  expect(preview(example.replace('9.5', '9.51')).curriculum.courses[1]).toMatchObject({
    weeks: [{ activities: [{ seconds: 571, precision: 'second' }, {}, {}] }],
  });
});

test('tells an id that is there twice by its second place', () => {
  const id = '"id": "drawing-bus-stops"';
  const read = readCurriculumJson(example.replace('"title": "Points', `${id}, $&`));
  expect(read).toMatchObject({
    error: {
      kind: 'duplicate-id',
      id: 'drawing-bus-stops',
      path: 'courses[1].weeks[0].activities[1]',
    },
  });
});

test('makes no id that a later object has of its own', () => {
  const taken = 'drawing-layers-points-lines-areas';
  const { courses } = preview(example.replace('drawing-bus-stops', taken)).curriculum;
  const ids = courses[1]?.weeks[0]?.activities.map(({ id }) => id);
  expect(ids?.slice(0, 2)).toEqual([`${taken}-2`, taken]);
});
