import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of `src`, its path from the project's root with slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file in the folder `src` of a project. */
export async function readSources(project: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(join(project, 'src'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(project, path).split(sep).join('/'),
      text: await readFile(path, 'utf8'),
    })),
  );
}
