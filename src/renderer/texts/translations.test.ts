import { describe, expect, it } from 'vitest';
import { english } from './english.ts';
import { chooseLanguage, type Language, languages, mirrored, textsOf } from './languages.ts';

const translated = languages.filter((language) => language !== 'en');
const counted = /_(?:zero|one|two|few|many|other)$/;

describe.each(translated)('the texts in %s', (language) => {
  // That none is missing, the compiler sees.
  it('say what the English ones say: no more texts, and the same places to fill in', async () => {
    const source = byStem(flatten(english));
    for (const [key, text] of flatten(await textsOf(language))) {
      const says = source.get(key.replace(counted, ''));
      expect(says, key).toBeDefined();
      expect(text.trim(), key).not.toBe('');
      const unknown = placesOf(text).filter((place) => !says?.some((each) => each.includes(place)));
      expect(unknown, key).toEqual([]);
      if (!counted.test(key)) expect(placesOf(text), key).toEqual(placesOf(says?.[0] ?? ''));
    }
  });

  it('have each form for counting that the language has', async () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const keys = new Set(flatten(await textsOf(language)).map(([key]) => key));
    for (const [key] of flatten(english).filter(([key]) => key.endsWith('_other'))) {
      for (const form of forms) expect(keys).toContain(key.replace(/other$/, form));
    }
  });
});

describe('the language to speak', () => {
  it.each<[string | null, readonly string[], Language | typeof mirrored]>([
    [null, ['de-AT', 'en-US'], 'de'],
    [null, ['fr-FR', 'de'], 'de'],
    [null, ['fr-FR'], 'en'],
    [null, ['den'], 'en'],
    ['en', ['de-DE'], 'en'],
    ['de', ['en-US'], 'de'],
    ['fr', ['de-DE'], 'de'],
    [mirrored, ['en-US'], mirrored],
  ])('where %s is chosen and the system has %j is %s', (chosen, systems, spoken) => {
    expect(chooseLanguage(chosen, systems)).toBe(spoken);
  });
});

type Texts = { readonly [Key in string]?: string | Texts };

function flatten(texts: object, prefix = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(texts as Texts).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const path = `${prefix}${key}`;
    return typeof value === 'string' ? [[path, value] as const] : flatten(value, `${path}.`);
  });
}

/** What is said by each key, its forms for counting together. */
function byStem(texts: ReturnType<typeof flatten>): ReadonlyMap<string, readonly string[]> {
  const grouped = new Map<string, string[]>();
  for (const [key, text] of texts) {
    const stem = key.replace(counted, '');
    grouped.set(stem, [...(grouped.get(stem) ?? []), text]);
  }
  return grouped;
}

function placesOf(text: string): readonly string[] {
  return [...new Set(text.match(/\{\{[^}]+\}\}|<\/?\w+>/g) ?? [])].sort();
}
