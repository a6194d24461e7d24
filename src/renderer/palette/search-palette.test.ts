import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { settingsPlaces } from '../actions/settings-places.ts';
import { english } from '../texts/english.ts';
import { german } from '../texts/german.ts';
import { languageName } from '../texts/language-name.ts';
import { languages } from '../texts/languages.ts';
import { listedActions, type PaletteItem, plainItem } from './palette-items.ts';
import { searchPalette } from './search-palette.ts';
import { plain, wordsOf } from './search-text.ts';
import { weekCodes } from './week-codes.ts';

interface CatalogueWeeks {
  readonly courses: readonly { readonly weeks: readonly { readonly title: string }[] }[];
}

const catalogue = JSON.parse(
  readFileSync('resources/catalogues/deep-learning-specialization-2021.json', 'utf8'),
) as CatalogueWeeks;

/** All that there is to be found where everything is possible. */
function itemsIn(texts: typeof english | typeof german): readonly PaletteItem[] {
  const i18n = createInstance();
  void i18n.init({ lng: 'x', resources: { x: { translation: texts } }, initAsync: false });
  const t = (key: string, values = {}) => String(i18n.t(key as never, values));
  const item = (id: string, title: string, more: Partial<PaletteItem>): PaletteItem => ({
    ...plainItem,
    id,
    group: 'go',
    title,
    run: () => undefined,
    ...more,
  });
  const words = { course: t('actions.week.courseWords'), week: t('actions.week.weekWords') };
  return [
    ...listedActions.map((action) =>
      item(action, t(`actions.names.${action}`), { words: t(`actions.words.${action}`) }),
    ),
    ...languages.map((tag) =>
      item(`language ${tag}`, t('actions.choices.language', { language: languageName(tag) }), {
        words: t('actions.choices.languageWords', {
          language: tag === 'de' ? 'German Deutsch' : 'English Englisch',
        }),
      }),
    ),
    ...['languageSystem', 'h12', 'h23', 'clockRegion'].map((each) =>
      item(each, t(`actions.choices.${each}`), { words: t('actions.choices.clockWords') }),
    ),
    ...Object.entries(settingsPlaces).map(([place, title]) =>
      item(title, t('actions.place', { section: t(title) }), {
        words: t(`actions.placeWords.${place}`),
      }),
    ),
    ...catalogue.courses.flatMap(({ weeks }, course) =>
      weeks.map(({ title }, week) =>
        item(`${course + 1}.${week + 1}`, `${course + 1}.${week + 1} ${title}`, {
          codes: weekCodes(course + 1, week + 1, words),
        }),
      ),
    ),
  ];
}

const all = { en: itemsIn(english), de: itemsIn(german) };
const language = fc.constantFrom('en' as const, 'de' as const);
const found = (query: string, tongue: 'en' | 'de' = 'en') =>
  searchPalette(all[tongue], query).map(({ id }) => id);

/** A language, one of its items, and a number to make a choice by. */
const anyItem = language.chain((tongue) =>
  fc.tuple(fc.constant(tongue), fc.constantFrom(...all[tongue]), fc.nat()),
);
const initials = (title: string) =>
  wordsOf(plain(title))
    .map(([first]) => first)
    .join('');

describe('the names in the palette', () => {
  it.each(['en', 'de'] as const)('are each of one thing alone (%s)', (tongue) => {
    const names = all[tongue].map(({ title }) => plain(title));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('the palette finds', () => {
  it('everything first by its whole name, and among the others by each beginning of it', () => {
    fc.assert(
      fc.property(anyItem, ([tongue, { id, title }, cut]) => {
        expect(found(title, tongue)[0]).toBe(id);
        const begun = title.slice(0, 1 + (cut % title.length));
        expect(found(begun, tongue), begun).toContain(id);
      }),
    );
  });

  it('everything with a letter left out, or two of them swapped, among the first three but for those that begin so', () => {
    fc.assert(
      fc.property(anyItem, ([tongue, { id, title }, choice]) => {
        const at = choice % title.length;
        const short = title.slice(0, at) + title.slice(at + 1);
        const swapped = title.replace(
          new RegExp(`^(.{${at}})(.)(.)`, 'su'),
          (_, front: string, one: string, other: string) => front + other + one,
        );
        for (const typed of [short, swapped]) {
          const begun = wordsOf(plain(typed)).join('');
          const meant = all[tongue].filter((each) =>
            wordsOf(plain(each.title)).join('').startsWith(begun),
          );
          expect(found(typed, tongue).slice(0, 3 + meant.length), typed).toContain(id);
        }
      }),
    );
  });

  it('everything by the first letters of its words, before what only begins so or holds them', () => {
    fc.assert(
      fc.property(anyItem, ([tongue, { id, title }]) => {
        const letters = initials(title);
        fc.pre(letters.length > 1);
        const alike = all[tongue].filter((each) => initials(each.title) === letters).length;
        expect(found(letters, tongue).slice(0, Math.max(3, alike)), letters).toContain(id);
      }),
    );
  });

  it('everything by shortened words in any order that no other has', () => {
    fc.assert(
      fc.property(anyItem, ([tongue, { id, title }]) => {
        const words = wordsOf(plain(title)).map((word) => word.slice(0, 5));
        expect(found(words.toReversed().join(' '), tongue).slice(0, 6)).toContain(id);
      }),
    );
  });

  it('a course-week first by each way of writing its numbers', () => {
    const numbers = fc.constantFrom(
      ...catalogue.courses.flatMap(({ weeks }, c) => weeks.map((_, w) => [c + 1, w + 1] as const)),
    );
    const spellings = (c: number, w: number) => [
      ...[`${c}.${w}`, `${c}-${w}`, `${c}/${w}`, `${c} ${w}`, `${c}w${w}`, `week ${c}.${w}`],
      ...[`c${c}w${w}`, `C${c} W${w}`, `c ${c} w ${w}`, `course ${c} week ${w}`, `w${c}.${w}`],
      ...[`week ${w} course ${c}`, `course${c}, week${w}`, ` ${c}.${w} `],
    ];
    const germanSpellings = (c: number, w: number) => [
      ...[`k${c}w${w}`, `Kurs ${c} Woche ${w}`, `Kurs ${c}, Woche ${w}`, `Woche ${c}.${w}`],
    ];
    fc.assert(
      fc.property(numbers, ([c, w]) => {
        for (const query of spellings(c, w)) expect(found(query)[0], query).toBe(`${c}.${w}`);
        for (const query of [...spellings(c, w), ...germanSpellings(c, w)]) {
          expect(found(query, 'de')[0], query).toBe(`${c}.${w}`);
        }
      }),
    );
  });

  it.each([
    ['prgress', 'progress'],
    ['dark', 'theme-dark'],
    ['expotr plan', 'export-plan'],
    ['expcal', 'export-calendar'],
    ['ics', 'export-calendar'],
    ['vacation', 'day-off'],
    ['backup', 'export-everything'],
    ['optmz w2', '2.2'],
    ['log yest', 'log'],
    ['log other', 'log'],
    ['make it fit', 'fit'],
    ['make it 80', 'fit'],
    ['start over', 'new-programme'],
    ['quit', 'quit'],
    ['exit', 'quit'],
    ['german', 'language de'],
    ['deutsch', 'language de'],
    ['24 hour', 'h23'],
    ['discard timer', 'timer-discard'],
    ['stop', 'timer-stop'],
    ['log timer', 'timer-stop'],
    ['study hours', 'settings.hours.title'],
    ['se', 'settings'],
    ['undo', 'undo'],
    ['all keys', 'keys'],
    ['fast', 'basis.speed.title'],
    ['faster', 'basis.speed.title'],
    ['slow', 'basis.speed.title'],
    ['delete', 'logs'],
    ['remove', 'logs'],
    ['delete timer', 'timer-discard'],
  ])('%s: %s', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it.each([
    ['urlaub', 'day-off'],
    ['beenden', 'quit'],
    ['kndigen', 'settings.subscription.title'],
    ['grösser', 'text-bigger'],
    ['sprache wie system', 'languageSystem'],
    ['textgröße', 'settings.look.title'],
    ['erinerungen', 'reminders.title'],
    ['tastn', 'shortcuts'],
    ['gestern eintragen', 'log'],
    ['optim woche 2', '2.2'],
    ['auf 80', 'fit'],
    ['langsam', 'basis.speed.title'],
    ['schneller', 'basis.speed.title'],
    ['löschen', 'logs'],
    ['entfernen', 'logs'],
  ])('%s in German: %s', (query, id) => {
    expect(found(query, 'de')[0]).toBe(id);
  });

  it('what can be done before what cannot, unless that is called so', () => {
    const refused = all.en.map((each) =>
      each.id === 'timer-discard' ? { ...each, refused: 'There is no timer.' } : each,
    );
    const ids = (query: string) => searchPalette(refused, query).map(({ id }) => id);
    expect(ids('timer')[0]).not.toBe('timer-discard');
    expect(ids('timer')).toContain('timer-discard');
    expect(ids('throw the timer away')[0]).toBe('timer-discard');
  });

  it('nothing for nonsense, and everything, in order, for nothing', () => {
    expect(found('qqxxzzqq')).toEqual([]);
    expect(found('?!')).toEqual([]);
    expect(searchPalette(all.en, '  ')).toEqual(all.en);
  });

  it('nothing twice, whatever is typed', () => {
    const typed = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(typed, language, (query, tongue) => {
        const ids = found(query, tongue);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
