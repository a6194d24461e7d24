import i18next, { type TFunction } from 'i18next';
import { expect, test } from 'vitest';
import { sessionColumns } from '#core/exports/session-rows.ts';
import { createFormat } from '../format/create-format.ts';
import { english } from '../texts/english.ts';
import { type FileFailure, fileSentence, lineSentence } from './file-sentence.ts';

const i18n = i18next.createInstance();
const t = (await i18n.init({
  lng: 'en',
  defaultNS: 'texts',
  resources: { en: { texts: english } },
})) as TFunction;
const format = createFormat('en-US', t);

/** Fails to compile when a kind is missing. */
const failures: { readonly [Kind in FileFailure['kind']]: Extract<FileFailure, { kind: Kind }> } = {
  malformed: { kind: 'malformed', field: 'calendar.zone' },
  'is-data-file': { kind: 'is-data-file' },
  'not-printed': { kind: 'not-printed', reason: 'timeout' },
  'not-saved': { kind: 'not-saved', reason: 'ENOSPC' },
  'too-large': { kind: 'too-large', most: 32 * 1024 * 1024 },
  unreadable: { kind: 'unreadable', reason: 'EACCES' },
  'not-text': { kind: 'not-text' },
  damaged: { kind: 'damaged' },
  'newer-version': { kind: 'newer-version' },
  'not-a-table': { kind: 'not-a-table', line: 7 },
  'no-rows': { kind: 'no-rows' },
  'missing-column': { kind: 'missing-column', column: 'half' },
  'too-many-rows': { kind: 'too-many-rows', most: 20_000 },
};
const cellKinds = ['not-hours', 'not-a-length', 'not-a-half', 'not-a-speed', 'not-pieces'] as const;

test('whatever is wrong with a file or a line of it is said in a sentence of its own', () => {
  const said = [
    ...Object.values(failures).map((failure) => fileSentence(failure, t, format)),
    ...cellKinds.map((kind) => lineSentence({ kind, column: 'speed' }, t, format)),
    ...sessionColumns.map((column) => lineSentence({ kind: 'not-minutes', column }, t, format)),
    lineSentence({ kind: 'id-taken', id: 'x' }, t, format),
    lineSentence({ kind: 'lost-exceeds-minutes' }, t, format),
  ];
  for (const sentence of said) {
    expect(sentence).toMatch(/^[“\p{Lu}].+ /u);
    expect(sentence).not.toMatch(/\{\{|undefined|^files\./);
  }
  expect(new Set(said).size).toBe(said.length);
  expect(fileSentence(failures['not-saved'], t, format)).toMatch(
    /unchanged.*disk is full.*try again/,
  );
  expect(fileSentence(failures.unreadable, t, format)).toMatch(
    /nothing was imported.*may not read/,
  );
  expect(fileSentence(failures['too-large'], t, format)).toContain('32 MB');
  expect(fileSentence(failures['too-many-rows'], t, format)).toContain('20,000');
});
