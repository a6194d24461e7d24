import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { catalogueSchema } from '#contract/catalogue-schema.ts';
import { readCatalogue } from '#core/curriculum/catalogue.ts';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { fail, ok, type Result } from '#core/result.ts';

/**
 * Answers every curriculum in `folder`, the newest edition first. The files are read once, if all of
 * them could be; one that could not is left out and told to `report`, and all are read again the
 * next time.
 */
export function openCatalogues(
  folder: string,
  report: (problem: string) => void = console.error,
): () => Promise<readonly Curriculum[]> {
  let known: readonly Curriculum[] | null = null;
  return async () => {
    if (known) return known;
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
    const read = await Promise.all(names.map((name) => readOne(join(folder, name))));
    for (const each of read) if (!each.ok) report(each.error);
    const curricula = read.flatMap((each) => (each.ok ? [each.value] : [])).sort(newestFirst);
    if (curricula.length === names.length) known = curricula;
    return curricula;
  };
}

function newestFirst(a: Curriculum, b: Curriculum): number {
  const byEdition = b.edition.localeCompare(a.edition, 'en', { numeric: true });
  return byEdition || (a.id < b.id ? -1 : 1);
}

async function readOne(path: string): Promise<Result<Curriculum, string>> {
  try {
    const parsed = catalogueSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    if (parsed.success) return ok(readCatalogue(parsed.data));
    return fail(`${path}: ${z.prettifyError(parsed.error)}`);
  } catch (error) {
    return fail(`${path}: ${error}`);
  }
}
