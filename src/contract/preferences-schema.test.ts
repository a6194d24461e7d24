import { expect, test } from 'vitest';
import { defaultPreferences } from '#core/plan/preferences.ts';
import { preferencesSchema } from './preferences-schema.ts';
import { keptUnits } from './unit-schema.ts';

const schema = preferencesSchema(keptUnits);
const readTags = (tags: object) => schema.parse({ ...defaultPreferences, ...tags });

test('a tag that no format can be made of is as none chosen', () => {
  expect(readTags({ language: 'de', region: 'und-CH' })).toMatchObject({
    language: 'de',
    region: 'und-CH',
  });
  expect(readTags({ language: 'en us', region: 'de_DE' })).toMatchObject({
    language: null,
    region: null,
  });
});

test('what is no tag at all is refused', () => {
  expect(schema.safeParse({ ...defaultPreferences, region: 7 }).success).toBe(false);
});
