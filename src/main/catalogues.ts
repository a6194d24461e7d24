import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { catalogueSchema } from '#contract/catalogue-schema.ts';
import { readCatalogue } from '#core/curriculum/catalogue.ts';
import type { Curriculum } from '#core/curriculum/curriculum.ts';

/** Answers every curriculum in `folder`, the newest edition first; the files are read once. */
export function openCatalogues(folder: string): () => Promise<readonly Curriculum[]> {
  let curricula: Promise<readonly Curriculum[]> | null = null;
  return () => {
    curricula ??= readCatalogues(folder);
    return curricula;
  };
}

async function readCatalogues(folder: string): Promise<readonly Curriculum[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const curricula = await Promise.all(names.map((name) => readOne(join(folder, name))));
  return curricula.sort(
    (a, b) => b.edition.localeCompare(a.edition, 'en', { numeric: true }) || (a.id < b.id ? -1 : 1),
  );
}

async function readOne(path: string): Promise<Curriculum> {
  const parsed = catalogueSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  return readCatalogue(parsed.data);
}
