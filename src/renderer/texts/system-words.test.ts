import i18next, { type TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import { english } from './english.ts';
import { german } from './german.ts';
import { systemWords } from './system-words.ts';

const acts = ['keep', 'write', 'read', 'start'] as const;
const codes = [
  'ENOENT',
  'ENOTDIR',
  'EEXIST',
  'EACCES',
  'EPERM',
  'ENOSPC',
  'EDQUOT',
  'EROFS',
  'EBUSY',
];
const strange = ['EIO', 'EISDIR', 'toString', '__proto__', 'a message', ''];

async function wordsIn(texts: typeof english | typeof german): Promise<TFunction> {
  const i18n = i18next.createInstance();
  const resources = { x: { texts } };
  return (await i18n.init({ lng: 'x', defaultNS: 'texts', resources })) as TFunction;
}

describe.each([
  ['English', await wordsIn(english)],
  ['German', await wordsIn(german)],
])('what a system’s error means, in %s', (_, t) => {
  it('is said with what to do, and its code only beside that', () => {
    for (const act of acts) {
      for (const code of [...codes, ...strange]) {
        const said = systemWords(code, t, act);
        expect(said, `${act} ${code}`).toMatch(/^\p{Lu}.+\.$/u);
        expect(said, `${act} ${code}`).toContain(code);
        expect(said, `${act} ${code}`).not.toMatch(/\{\{|undefined|system\./);
      }
    }
  });

  it('is another for each cause that has another remedy', () => {
    const causes = ['ENOENT', 'EACCES', 'ENOSPC', 'EROFS', 'EBUSY'];
    for (const act of ['keep', 'write'] as const) {
      const said = causes.map((code) => systemWords(code, t, act).replace(code, ''));
      expect(new Set(said).size).toBe(causes.length);
    }
  });

  it('never sends who exports or imports a file to the data file', () => {
    for (const code of codes) {
      expect(systemWords(code, t, 'write')).not.toMatch(/data file|Datendatei/);
      expect(systemWords(code, t, 'read')).not.toMatch(/data file|Datendatei/);
    }
  });
});
