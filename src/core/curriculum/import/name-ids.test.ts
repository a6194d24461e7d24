import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listActivities } from '../curriculum.ts';
import { readOutline } from './outline/read-outline.ts';
import { slugOf } from './slug-of.ts';

function idsByTitle(lines: readonly string[]): ReadonlyMap<string, string> {
  const read = readOutline(
    ['# Course', ...lines.map((line) => `- Video: "${line}"`)].join('\n'),
    '',
  );
  if (!read.ok) throw new Error(read.error.kind);
  return new Map(
    listActivities(read.value.curriculum).flatMap(({ activity }) =>
      activity.kind === 'extra' ? [] : [[activity.title, activity.id] as const],
    ),
  );
}

test('an activity keeps its id when others come, go and move', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/), { minLength: 2 });
  fc.assert(
    fc.property(words, fc.nat(), (titles, at) => {
      const before = idsByTitle(titles);
      const [moved, ...rest] = titles;
      rest.splice(at % rest.length, 1, `${moved}`);
      for (const [title, id] of idsByTitle(rest)) expect(id).toBe(before.get(title));
    }),
  );
});

test.each([
  ['Über Bäume', 'uber-baume'],
  ['A + B = C!', 'a-b-c'],
  ['x'.repeat(100), 'x'.repeat(40)],
])('%s is short and plain as an id', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('tells titles apart that have no plain letters', () => {
  const slugs = ['日本', '語', 'ノート', 'α', 'β', 'x α', 'x β', '!', '?'].map(slugOf);
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9-]{1,48}$/);
});
