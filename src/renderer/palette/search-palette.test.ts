import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import english from '../texts/en/actions.json';
import { listedActions, type PaletteItem } from './palette-items.ts';
import { searchPalette } from './search-palette.ts';

const item = (id: string, title: string, words = '', aliases: string[] = []): PaletteItem => ({
  id,
  group: 'go',
  title,
  words,
  aliases,
  keys: null,
  refused: null,
  run: () => undefined,
});

const actions = listedActions.map((name) => item(name, english.names[name], english.words[name]));
const weeks = [1, 2, 3, 4, 5].flatMap((course) =>
  [1, 2, 3, 4].map((week) =>
    item(`${course}.${week}`, `${course}.${week} Topic of it`, '', [
      `${course}.${week}`,
      `c${course}w${week}`,
      `Course ${course} week ${week}`,
    ]),
  ),
);
const all = [...actions, ...weeks];
const first = (query: string) => searchPalette(all, query)[0]?.id;

describe('the palette finds', () => {
  it('a course-week by each way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }), (c, w) => {
        for (const query of [`${c}.${w}`, `c${c}w${w}`, `C${c} W${w}`, `course ${c} week ${w}`]) {
          expect(first(query), query).toBe(`${c}.${w}`);
        }
      }),
    );
  });

  it('every action first by its whole name, and at all by each beginning of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...actions), fc.nat(), (action, cut) => {
        expect(first(action.title)).toBe(action.id);
        const begun = action.title.slice(0, 1 + (cut % action.title.length));
        expect(searchPalette(all, begun).map(({ id }) => id)).toContain(action.id);
      }),
    );
  });

  it.each([
    ['prgress', 'progress'],
    ['dark', 'theme-dark'],
    ['expotr plan', 'export-plan'],
    ['ics', 'export-calendar'],
    ['vacation', 'day-off'],
    ['backup', 'export-everything'],
  ])('%s: %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('nothing for nonsense, and everything, in order, for nothing', () => {
    expect(searchPalette(all, 'qqxxzzqq')).toEqual([]);
    expect(searchPalette(all, '  ')).toEqual(all);
  });

  it('nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (query) => {
        const found = searchPalette(all, query).map(({ id }) => id);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
