import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openCatalogues } from './catalogues.ts';
import { temporaryFolder } from './store/temporary-folder.fixture.ts';

const shipped = join(import.meta.dirname, '../../resources/catalogues');

it('answers the curricula that ship with the program, the newest edition first', async () => {
  const curricula = await openCatalogues(shipped)();
  expect(curricula.map(({ edition }) => edition)).toEqual(['2021', '2018']);
});

it('names the file that is no catalogue', async () => {
  const folder = await temporaryFolder();
  const name = 'deep-learning-specialization-2018.json';
  await copyFile(join(shipped, name), join(folder, name));
  await writeFile(join(folder, 'broken.json'), '{}');
  await expect(openCatalogues(folder)()).rejects.toThrow('broken.json');
});
