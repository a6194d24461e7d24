import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openCatalogues } from './catalogues.ts';
import { temporaryFolder } from './store/temporary-folder.fixture.ts';

const shipped = join(import.meta.dirname, '../../resources/catalogues');

it('answers the curricula that ship with the program, the newest edition first', async () => {
  const curricula = await openCatalogues(shipped)();
  expect(curricula.map(({ edition }) => edition)).toEqual(['2021', '2018']);
});

const one = 'deep-learning-specialization-2018.json';

it('leaves a file out that is no catalogue, and names it, until it is one', async () => {
  const folder = await temporaryFolder();
  await copyFile(join(shipped, one), join(folder, one));
  await writeFile(join(folder, 'broken.json'), '{}');
  await writeFile(join(folder, 'torn.json'), '{"format"');
  const problems: string[] = [];
  const catalogues = openCatalogues(folder, (problem) => problems.push(problem));
  expect((await catalogues()).map(({ edition }) => edition)).toEqual(['2018']);
  expect(problems.map((each) => /\w+\.json/.exec(each)?.[0]).sort()).toEqual([
    'broken.json',
    'torn.json',
  ]);
  await rm(join(folder, 'torn.json'));
  await copyFile(join(shipped, one.replace('2018', '2021')), join(folder, 'broken.json'));
  expect(await catalogues()).toHaveLength(2);
});

it('asks again after a folder that could not be read', async () => {
  const folder = join(await temporaryFolder(), 'later');
  const catalogues = openCatalogues(folder);
  await expect(catalogues()).rejects.toThrow('ENOENT');
  await mkdir(folder);
  await copyFile(join(shipped, one), join(folder, one));
  expect(await catalogues()).toHaveLength(1);
});

it('reads the files once when all of them are good', async () => {
  const folder = await temporaryFolder();
  await copyFile(join(shipped, one), join(folder, one));
  const catalogues = openCatalogues(folder);
  const first = await catalogues();
  await rm(join(folder, one));
  expect(await catalogues()).toBe(first);
});
